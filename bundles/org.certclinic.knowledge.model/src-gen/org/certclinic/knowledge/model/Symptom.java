/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One sign of a case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Symptom#getLikelihood <em>Likelihood</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getSymptom()
 * @model abstract="true"
 * @generated
 */
public interface Symptom extends EObject {
	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * The default value is <code>"common"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the sign, when seen, means this case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see org.certclinic.knowledge.model.Likelihood
	 * @see #setLikelihood(Likelihood)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getSymptom_Likelihood()
	 * @model default="common"
	 * @generated
	 */
	Likelihood getLikelihood();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Symptom#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see org.certclinic.knowledge.model.Likelihood
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(Likelihood value);

} // Symptom
