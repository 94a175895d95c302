/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer and what it says about the causes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Answer#getText <em>Text</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Answer#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Answer#getExcludes <em>Excludes</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getAnswer_Text()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Answer#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes it makes likelier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getAnswer_Supports()
	 * @model
	 * @generated
	 */
	EList<Cause> getSupports();

	/**
	 * Returns the value of the '<em><b>Excludes</b></em>' reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes it rules out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excludes</em>' reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getAnswer_Excludes()
	 * @model
	 * @generated
	 */
	EList<Cause> getExcludes();

} // Answer
