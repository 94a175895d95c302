/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An example that must, or must not, lead to the case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.CaseTest#getExpectation <em>Expectation</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getCaseTest()
 * @model abstract="true"
 * @generated
 */
public interface CaseTest extends EObject {
	/**
	 * Returns the value of the '<em><b>Expectation</b></em>' attribute.
	 * The default value is <code>"must"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it must lead there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectation</em>' attribute.
	 * @see org.certclinic.knowledge.model.Expectation
	 * @see #setExpectation(Expectation)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCaseTest_Expectation()
	 * @model default="must"
	 * @generated
	 */
	Expectation getExpectation();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.CaseTest#getExpectation <em>Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expectation</em>' attribute.
	 * @see org.certclinic.knowledge.model.Expectation
	 * @see #getExpectation()
	 * @generated
	 */
	void setExpectation(Expectation value);

} // CaseTest
