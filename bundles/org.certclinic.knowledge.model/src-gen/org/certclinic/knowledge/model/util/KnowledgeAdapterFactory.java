/**
 */
package org.certclinic.knowledge.model.util;

import org.certclinic.knowledge.model.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.certclinic.knowledge.model.KnowledgePackage
 * @generated
 */
public class KnowledgeAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static KnowledgePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KnowledgeAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = KnowledgePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KnowledgeSwitch<Adapter> modelSwitch =
		new KnowledgeSwitch<Adapter>() {
			@Override
			public Adapter caseText(Text object) {
				return createTextAdapter();
			}
			@Override
			public Adapter caseEntry(Entry object) {
				return createEntryAdapter();
			}
			@Override
			public Adapter caseApplicability(Applicability object) {
				return createApplicabilityAdapter();
			}
			@Override
			public Adapter caseNote(Note object) {
				return createNoteAdapter();
			}
			@Override
			public Adapter caseOverridden(Overridden object) {
				return createOverriddenAdapter();
			}
			@Override
			public Adapter caseLifecycleEvent(LifecycleEvent object) {
				return createLifecycleEventAdapter();
			}
			@Override
			public Adapter caseComment(Comment object) {
				return createCommentAdapter();
			}
			@Override
			public Adapter caseCase(Case object) {
				return createCaseAdapter();
			}
			@Override
			public Adapter casePhrases(Phrases object) {
				return createPhrasesAdapter();
			}
			@Override
			public Adapter caseSymptom(Symptom object) {
				return createSymptomAdapter();
			}
			@Override
			public Adapter caseCodeSymptom(CodeSymptom object) {
				return createCodeSymptomAdapter();
			}
			@Override
			public Adapter caseMessageSymptom(MessageSymptom object) {
				return createMessageSymptomAdapter();
			}
			@Override
			public Adapter caseObservationSymptom(ObservationSymptom object) {
				return createObservationSymptomAdapter();
			}
			@Override
			public Adapter caseFindingSymptom(FindingSymptom object) {
				return createFindingSymptomAdapter();
			}
			@Override
			public Adapter casePossibleCause(PossibleCause object) {
				return createPossibleCauseAdapter();
			}
			@Override
			public Adapter caseQuestion(Question object) {
				return createQuestionAdapter();
			}
			@Override
			public Adapter caseAnswer(Answer object) {
				return createAnswerAdapter();
			}
			@Override
			public Adapter caseCaseTest(CaseTest object) {
				return createCaseTestAdapter();
			}
			@Override
			public Adapter caseQueryTest(QueryTest object) {
				return createQueryTestAdapter();
			}
			@Override
			public Adapter caseFindingsTest(FindingsTest object) {
				return createFindingsTestAdapter();
			}
			@Override
			public Adapter caseCause(Cause object) {
				return createCauseAdapter();
			}
			@Override
			public Adapter caseRemedy(Remedy object) {
				return createRemedyAdapter();
			}
			@Override
			public Adapter caseStep(Step object) {
				return createStepAdapter();
			}
			@Override
			public Adapter caseActionStep(ActionStep object) {
				return createActionStepAdapter();
			}
			@Override
			public Adapter caseCheckStep(CheckStep object) {
				return createCheckStepAdapter();
			}
			@Override
			public Adapter caseCommandStep(CommandStep object) {
				return createCommandStepAdapter();
			}
			@Override
			public Adapter caseLinkStep(LinkStep object) {
				return createLinkStepAdapter();
			}
			@Override
			public Adapter casePictureStep(PictureStep object) {
				return createPictureStepAdapter();
			}
			@Override
			public Adapter caseOutcome(Outcome object) {
				return createOutcomeAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Text
	 * @generated
	 */
	public Adapter createTextAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Entry
	 * @generated
	 */
	public Adapter createEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Applicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Applicability
	 * @generated
	 */
	public Adapter createApplicabilityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Note
	 * @generated
	 */
	public Adapter createNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Overridden <em>Overridden</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Overridden
	 * @generated
	 */
	public Adapter createOverriddenAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.LifecycleEvent <em>Lifecycle Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.LifecycleEvent
	 * @generated
	 */
	public Adapter createLifecycleEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Comment
	 * @generated
	 */
	public Adapter createCommentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Case
	 * @generated
	 */
	public Adapter createCaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Phrases <em>Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Phrases
	 * @generated
	 */
	public Adapter createPhrasesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Symptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Symptom
	 * @generated
	 */
	public Adapter createSymptomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.CodeSymptom <em>Code Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.CodeSymptom
	 * @generated
	 */
	public Adapter createCodeSymptomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.MessageSymptom <em>Message Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.MessageSymptom
	 * @generated
	 */
	public Adapter createMessageSymptomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.ObservationSymptom <em>Observation Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.ObservationSymptom
	 * @generated
	 */
	public Adapter createObservationSymptomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.FindingSymptom <em>Finding Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.FindingSymptom
	 * @generated
	 */
	public Adapter createFindingSymptomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.PossibleCause <em>Possible Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.PossibleCause
	 * @generated
	 */
	public Adapter createPossibleCauseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Question
	 * @generated
	 */
	public Adapter createQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Answer
	 * @generated
	 */
	public Adapter createAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.CaseTest <em>Case Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.CaseTest
	 * @generated
	 */
	public Adapter createCaseTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.QueryTest <em>Query Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.QueryTest
	 * @generated
	 */
	public Adapter createQueryTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.FindingsTest <em>Findings Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.FindingsTest
	 * @generated
	 */
	public Adapter createFindingsTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Cause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Cause
	 * @generated
	 */
	public Adapter createCauseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Remedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Remedy
	 * @generated
	 */
	public Adapter createRemedyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Step
	 * @generated
	 */
	public Adapter createStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.ActionStep <em>Action Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.ActionStep
	 * @generated
	 */
	public Adapter createActionStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.CheckStep <em>Check Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.CheckStep
	 * @generated
	 */
	public Adapter createCheckStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.CommandStep <em>Command Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.CommandStep
	 * @generated
	 */
	public Adapter createCommandStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.LinkStep <em>Link Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.LinkStep
	 * @generated
	 */
	public Adapter createLinkStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.PictureStep <em>Picture Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.PictureStep
	 * @generated
	 */
	public Adapter createPictureStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.certclinic.knowledge.model.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.certclinic.knowledge.model.Outcome
	 * @generated
	 */
	public Adapter createOutcomeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //KnowledgeAdapterFactory
