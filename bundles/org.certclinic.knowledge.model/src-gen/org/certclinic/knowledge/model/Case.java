/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a customer reports or asks, and what it may mean.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Case#getKind <em>Kind</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getArea <em>Area</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getReuseCount <em>Reuse Count</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getPhrases <em>Phrases</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getRemedies <em>Remedies</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Case#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Entry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"problem"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fault or question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.certclinic.knowledge.model.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Kind()
	 * @model default="problem"
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Case#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.certclinic.knowledge.model.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The default value is <code>"download"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in a certificate's life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see org.certclinic.knowledge.model.Area
	 * @see #setArea(Area)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Area()
	 * @model default="download"
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Case#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see org.certclinic.knowledge.model.Area
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Reuse Count</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the case has solved a call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reuse Count</em>' attribute.
	 * @see #setReuseCount(int)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_ReuseCount()
	 * @model default="0"
	 * @generated
	 */
	int getReuseCount();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Case#getReuseCount <em>Reuse Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reuse Count</em>' attribute.
	 * @see #getReuseCount()
	 * @generated
	 */
	void setReuseCount(int value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer in short: all of it for a question, a summary for a problem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' containment reference.
	 * @see #setAnswer(Text)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Answer()
	 * @model containment="true"
	 * @generated
	 */
	Text getAnswer();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Case#getAnswer <em>Answer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' containment reference.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Text value);

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Symptom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows that it may be this case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symptoms</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Symptoms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Symptom> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Phrases</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How customers put it; searched, not shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phrases</em>' containment reference.
	 * @see #setPhrases(Phrases)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Phrases()
	 * @model containment="true"
	 * @generated
	 */
	Phrases getPhrases();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Case#getPhrases <em>Phrases</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phrases</em>' containment reference.
	 * @see #getPhrases()
	 * @generated
	 */
	void setPhrases(Phrases value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.PossibleCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may lie behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<PossibleCause> getCauses();

	/**
	 * Returns the value of the '<em><b>Remedies</b></em>' reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Remedy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remedies and procedures that serve whatever the cause, for example the steps of a how-to question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remedies</em>' reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Remedies()
	 * @model
	 * @generated
	 */
	EList<Remedy> getRemedies();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to ask to tell the causes apart, in the order to ask.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.certclinic.knowledge.model.CaseTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must, or must not, lead to the case; tried whenever the knowledge base is checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getCase_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseTest> getTests();

} // Case
