/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What stands in a file of its own: a case, or a cause or remedy that cases share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getId <em>Id</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getApplicability <em>Applicability</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getHistory <em>History</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Entry#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry()
 * @model abstract="true"
 * @generated
 */
public interface Entry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in the knowledge base, for example cfca-d04. It never changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Lifecycle</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Lifecycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the entry has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lifecycle</em>' attribute.
	 * @see org.certclinic.knowledge.model.Lifecycle
	 * @see #setLifecycle(Lifecycle)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Lifecycle()
	 * @model default="draft"
	 * @generated
	 */
	Lifecycle getLifecycle();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getLifecycle <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lifecycle</em>' attribute.
	 * @see org.certclinic.knowledge.model.Lifecycle
	 * @see #getLifecycle()
	 * @generated
	 */
	void setLifecycle(Lifecycle value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The default value is <code>"customer"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.certclinic.knowledge.model.Audience
	 * @see #setAudience(Audience)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Audience()
	 * @model default="customer"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.certclinic.knowledge.model.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts the entry's published changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Revision()
	 * @model default="1"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a list shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference.
	 * @see #setTitle(Text)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Title()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Text getTitle();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getTitle <em>Title</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' containment reference.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(Text value);

	/**
	 * Returns the value of the '<em><b>Applicability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where and when it holds; absent means everywhere and always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applicability</em>' containment reference.
	 * @see #setApplicability(Applicability)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Applicability()
	 * @model containment="true"
	 * @generated
	 */
	Applicability getApplicability();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getApplicability <em>Applicability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applicability</em>' containment reference.
	 * @see #getApplicability()
	 * @generated
	 */
	void setApplicability(Applicability value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts with their source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entry with the same id in an earlier knowledge base that this one replaces; absent means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference.
	 * @see #setOverrides(Overridden)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	Overridden getOverrides();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Entry#getOverrides <em>Overrides</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overrides</em>' containment reference.
	 * @see #getOverrides()
	 * @generated
	 */
	void setOverrides(Overridden value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.LifecycleEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the entry came to its state, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<LifecycleEvent> getHistory();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What reviewers say about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getEntry_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

} // Entry
