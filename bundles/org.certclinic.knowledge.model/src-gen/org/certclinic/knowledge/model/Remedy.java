/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remedy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What to do, step by step. Causes and cases share it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Remedy#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Remedy#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Remedy#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getRemedy()
 * @model
 * @generated
 */
public interface Remedy extends Entry {
	/**
	 * Returns the value of the '<em><b>Risks</b></em>' attribute list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Risk}.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it may cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' attribute list.
	 * @see org.certclinic.knowledge.model.Risk
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getRemedy_Risks()
	 * @model
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Performer</b></em>' attribute.
	 * The default value is <code>"customer"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performer</em>' attribute.
	 * @see org.certclinic.knowledge.model.Party
	 * @see #setPerformer(Party)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getRemedy_Performer()
	 * @model default="customer"
	 * @generated
	 */
	Party getPerformer();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Remedy#getPerformer <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performer</em>' attribute.
	 * @see org.certclinic.knowledge.model.Party
	 * @see #getPerformer()
	 * @generated
	 */
	void setPerformer(Party value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getRemedy_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

} // Remedy
