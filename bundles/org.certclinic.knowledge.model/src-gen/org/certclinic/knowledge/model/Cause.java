/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Why something fails. Cases share it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Cause#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Cause#getRemedies <em>Remedies</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getCause()
 * @model
 * @generated
 */
public interface Cause extends Entry {
	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it happens, in words for an engineer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' containment reference.
	 * @see #setExplanation(Text)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCause_Explanation()
	 * @model containment="true"
	 * @generated
	 */
	Text getExplanation();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Cause#getExplanation <em>Explanation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' containment reference.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(Text value);

	/**
	 * Returns the value of the '<em><b>Remedies</b></em>' reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Remedy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What helps, best first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remedies</em>' reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCause_Remedies()
	 * @model
	 * @generated
	 */
	EList<Remedy> getRemedies();

} // Cause
