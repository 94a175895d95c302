/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Possible Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cause of a case, with its likelihood in this case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.PossibleCause#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.PossibleCause#getCause <em>Cause</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getPossibleCause()
 * @model
 * @generated
 */
public interface PossibleCause extends EObject {
	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * The default value is <code>"common"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often this cause is behind the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see org.certclinic.knowledge.model.Likelihood
	 * @see #setLikelihood(Likelihood)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getPossibleCause_Likelihood()
	 * @model default="common"
	 * @generated
	 */
	Likelihood getLikelihood();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.PossibleCause#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see org.certclinic.knowledge.model.Likelihood
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(Likelihood value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cause, which other cases may share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' reference.
	 * @see #setCause(Cause)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getPossibleCause_Cause()
	 * @model required="true"
	 * @generated
	 */
	Cause getCause();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.PossibleCause#getCause <em>Cause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' reference.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(Cause value);

} // PossibleCause
