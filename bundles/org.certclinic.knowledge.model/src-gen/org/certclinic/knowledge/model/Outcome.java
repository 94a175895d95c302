/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What may come of a step, and how to go on. Without any lead the procedure goes on with the next step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Outcome#getText <em>Text</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Outcome#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Outcome#getCause <em>Cause</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Outcome#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Outcome#getEscalateTo <em>Escalate To</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Outcome#isSolved <em>Solved</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome()
 * @model
 * @generated
 */
public interface Outcome extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome_Text()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Outcome#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Next Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Go on with this step of the same remedy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Step</em>' reference.
	 * @see #setNextStep(Step)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome_NextStep()
	 * @model
	 * @generated
	 */
	Step getNextStep();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Outcome#getNextStep <em>Next Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Step</em>' reference.
	 * @see #getNextStep()
	 * @generated
	 */
	void setNextStep(Step value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is this cause instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' reference.
	 * @see #setCause(Cause)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome_Cause()
	 * @model
	 * @generated
	 */
	Cause getCause();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Outcome#getCause <em>Cause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' reference.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(Cause value);

	/**
	 * Returns the value of the '<em><b>Remedy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Go on with this remedy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remedy</em>' reference.
	 * @see #setRemedy(Remedy)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome_Remedy()
	 * @model
	 * @generated
	 */
	Remedy getRemedy();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Outcome#getRemedy <em>Remedy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remedy</em>' reference.
	 * @see #getRemedy()
	 * @generated
	 */
	void setRemedy(Remedy value);

	/**
	 * Returns the value of the '<em><b>Escalate To</b></em>' attribute.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand the case to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalate To</em>' attribute.
	 * @see org.certclinic.knowledge.model.Party
	 * @see #isSetEscalateTo()
	 * @see #unsetEscalateTo()
	 * @see #setEscalateTo(Party)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome_EscalateTo()
	 * @model unsettable="true"
	 * @generated
	 */
	Party getEscalateTo();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Outcome#getEscalateTo <em>Escalate To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalate To</em>' attribute.
	 * @see org.certclinic.knowledge.model.Party
	 * @see #isSetEscalateTo()
	 * @see #unsetEscalateTo()
	 * @see #getEscalateTo()
	 * @generated
	 */
	void setEscalateTo(Party value);

	/**
	 * Unsets the value of the '{@link org.certclinic.knowledge.model.Outcome#getEscalateTo <em>Escalate To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEscalateTo()
	 * @see #getEscalateTo()
	 * @see #setEscalateTo(Party)
	 * @generated
	 */
	void unsetEscalateTo();

	/**
	 * Returns whether the value of the '{@link org.certclinic.knowledge.model.Outcome#getEscalateTo <em>Escalate To</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Escalate To</em>' attribute is set.
	 * @see #unsetEscalateTo()
	 * @see #getEscalateTo()
	 * @see #setEscalateTo(Party)
	 * @generated
	 */
	boolean isSetEscalateTo();

	/**
	 * Returns the value of the '<em><b>Solved</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The trouble is over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solved</em>' attribute.
	 * @see #setSolved(boolean)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOutcome_Solved()
	 * @model default="false"
	 * @generated
	 */
	boolean isSolved();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Outcome#isSolved <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solved</em>' attribute.
	 * @see #isSolved()
	 * @generated
	 */
	void setSolved(boolean value);

} // Outcome
