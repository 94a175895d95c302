/**
 */
package org.certclinic.knowledge.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observation Symptom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something seen that is no message.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.ObservationSymptom#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getObservationSymptom()
 * @model
 * @generated
 */
public interface ObservationSymptom extends Symptom {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getObservationSymptom_Text()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.ObservationSymptom#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

} // ObservationSymptom
