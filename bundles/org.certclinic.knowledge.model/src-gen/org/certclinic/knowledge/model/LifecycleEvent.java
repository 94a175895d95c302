/**
 */
package org.certclinic.knowledge.model;

import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lifecycle Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step in the life of an entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.LifecycleEvent#getState <em>State</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.LifecycleEvent#getWho <em>Who</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.LifecycleEvent#getAt <em>At</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.LifecycleEvent#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getLifecycleEvent()
 * @model
 * @generated
 */
public interface LifecycleEvent extends EObject {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Lifecycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state the entry came to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.certclinic.knowledge.model.Lifecycle
	 * @see #setState(Lifecycle)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getLifecycleEvent_State()
	 * @model default="draft"
	 * @generated
	 */
	Lifecycle getState();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.LifecycleEvent#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.certclinic.knowledge.model.Lifecycle
	 * @see #getState()
	 * @generated
	 */
	void setState(Lifecycle value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who brought it there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getLifecycleEvent_Who()
	 * @model required="true"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.LifecycleEvent#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(OffsetDateTime)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getLifecycleEvent_At()
	 * @model dataType="org.certclinic.knowledge.model.OffsetDateTime" required="true"
	 * @generated
	 */
	OffsetDateTime getAt();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.LifecycleEvent#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the words of who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getLifecycleEvent_Note()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.LifecycleEvent#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // LifecycleEvent
