/**
 */
package org.certclinic.knowledge.model.impl;

import java.time.LocalDate;

import java.time.OffsetDateTime;
import org.certclinic.knowledge.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class KnowledgeFactoryImpl extends EFactoryImpl implements KnowledgeFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static KnowledgeFactory init() {
		try {
			KnowledgeFactory theKnowledgeFactory = (KnowledgeFactory)EPackage.Registry.INSTANCE.getEFactory(KnowledgePackage.eNS_URI);
			if (theKnowledgeFactory != null) {
				return theKnowledgeFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new KnowledgeFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KnowledgeFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case KnowledgePackage.TEXT: return createText();
			case KnowledgePackage.APPLICABILITY: return createApplicability();
			case KnowledgePackage.NOTE: return createNote();
			case KnowledgePackage.OVERRIDDEN: return createOverridden();
			case KnowledgePackage.LIFECYCLE_EVENT: return createLifecycleEvent();
			case KnowledgePackage.COMMENT: return createComment();
			case KnowledgePackage.CASE: return createCase();
			case KnowledgePackage.PHRASES: return createPhrases();
			case KnowledgePackage.CODE_SYMPTOM: return createCodeSymptom();
			case KnowledgePackage.MESSAGE_SYMPTOM: return createMessageSymptom();
			case KnowledgePackage.OBSERVATION_SYMPTOM: return createObservationSymptom();
			case KnowledgePackage.FINDING_SYMPTOM: return createFindingSymptom();
			case KnowledgePackage.POSSIBLE_CAUSE: return createPossibleCause();
			case KnowledgePackage.QUESTION: return createQuestion();
			case KnowledgePackage.ANSWER: return createAnswer();
			case KnowledgePackage.QUERY_TEST: return createQueryTest();
			case KnowledgePackage.FINDINGS_TEST: return createFindingsTest();
			case KnowledgePackage.CAUSE: return createCause();
			case KnowledgePackage.REMEDY: return createRemedy();
			case KnowledgePackage.ACTION_STEP: return createActionStep();
			case KnowledgePackage.CHECK_STEP: return createCheckStep();
			case KnowledgePackage.COMMAND_STEP: return createCommandStep();
			case KnowledgePackage.LINK_STEP: return createLinkStep();
			case KnowledgePackage.PICTURE_STEP: return createPictureStep();
			case KnowledgePackage.OUTCOME: return createOutcome();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case KnowledgePackage.AREA:
				return createAreaFromString(eDataType, initialValue);
			case KnowledgePackage.CASE_KIND:
				return createCaseKindFromString(eDataType, initialValue);
			case KnowledgePackage.LIFECYCLE:
				return createLifecycleFromString(eDataType, initialValue);
			case KnowledgePackage.AUDIENCE:
				return createAudienceFromString(eDataType, initialValue);
			case KnowledgePackage.LIKELIHOOD:
				return createLikelihoodFromString(eDataType, initialValue);
			case KnowledgePackage.PARTY:
				return createPartyFromString(eDataType, initialValue);
			case KnowledgePackage.RISK:
				return createRiskFromString(eDataType, initialValue);
			case KnowledgePackage.EXPECTATION:
				return createExpectationFromString(eDataType, initialValue);
			case KnowledgePackage.LANGUAGE:
				return createLanguageFromString(eDataType, initialValue);
			case KnowledgePackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case KnowledgePackage.OFFSET_DATE_TIME:
				return createOffsetDateTimeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case KnowledgePackage.AREA:
				return convertAreaToString(eDataType, instanceValue);
			case KnowledgePackage.CASE_KIND:
				return convertCaseKindToString(eDataType, instanceValue);
			case KnowledgePackage.LIFECYCLE:
				return convertLifecycleToString(eDataType, instanceValue);
			case KnowledgePackage.AUDIENCE:
				return convertAudienceToString(eDataType, instanceValue);
			case KnowledgePackage.LIKELIHOOD:
				return convertLikelihoodToString(eDataType, instanceValue);
			case KnowledgePackage.PARTY:
				return convertPartyToString(eDataType, instanceValue);
			case KnowledgePackage.RISK:
				return convertRiskToString(eDataType, instanceValue);
			case KnowledgePackage.EXPECTATION:
				return convertExpectationToString(eDataType, instanceValue);
			case KnowledgePackage.LANGUAGE:
				return convertLanguageToString(eDataType, instanceValue);
			case KnowledgePackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case KnowledgePackage.OFFSET_DATE_TIME:
				return convertOffsetDateTimeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text createText() {
		TextImpl text = new TextImpl();
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Applicability createApplicability() {
		ApplicabilityImpl applicability = new ApplicabilityImpl();
		return applicability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Overridden createOverridden() {
		OverriddenImpl overridden = new OverriddenImpl();
		return overridden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifecycleEvent createLifecycleEvent() {
		LifecycleEventImpl lifecycleEvent = new LifecycleEventImpl();
		return lifecycleEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comment createComment() {
		CommentImpl comment = new CommentImpl();
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Case createCase() {
		CaseImpl case_ = new CaseImpl();
		return case_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phrases createPhrases() {
		PhrasesImpl phrases = new PhrasesImpl();
		return phrases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeSymptom createCodeSymptom() {
		CodeSymptomImpl codeSymptom = new CodeSymptomImpl();
		return codeSymptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessageSymptom createMessageSymptom() {
		MessageSymptomImpl messageSymptom = new MessageSymptomImpl();
		return messageSymptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservationSymptom createObservationSymptom() {
		ObservationSymptomImpl observationSymptom = new ObservationSymptomImpl();
		return observationSymptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingSymptom createFindingSymptom() {
		FindingSymptomImpl findingSymptom = new FindingSymptomImpl();
		return findingSymptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PossibleCause createPossibleCause() {
		PossibleCauseImpl possibleCause = new PossibleCauseImpl();
		return possibleCause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question createQuestion() {
		QuestionImpl question = new QuestionImpl();
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer createAnswer() {
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueryTest createQueryTest() {
		QueryTestImpl queryTest = new QueryTestImpl();
		return queryTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingsTest createFindingsTest() {
		FindingsTestImpl findingsTest = new FindingsTestImpl();
		return findingsTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cause createCause() {
		CauseImpl cause = new CauseImpl();
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Remedy createRemedy() {
		RemedyImpl remedy = new RemedyImpl();
		return remedy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStep createActionStep() {
		ActionStepImpl actionStep = new ActionStepImpl();
		return actionStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckStep createCheckStep() {
		CheckStepImpl checkStep = new CheckStepImpl();
		return checkStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommandStep createCommandStep() {
		CommandStepImpl commandStep = new CommandStepImpl();
		return commandStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkStep createLinkStep() {
		LinkStepImpl linkStep = new LinkStepImpl();
		return linkStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PictureStep createPictureStep() {
		PictureStepImpl pictureStep = new PictureStepImpl();
		return pictureStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Outcome createOutcome() {
		OutcomeImpl outcome = new OutcomeImpl();
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area createAreaFromString(EDataType eDataType, String initialValue) {
		Area result = Area.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAreaToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseKind createCaseKindFromString(EDataType eDataType, String initialValue) {
		CaseKind result = CaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Lifecycle createLifecycleFromString(EDataType eDataType, String initialValue) {
		Lifecycle result = Lifecycle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLifecycleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Audience createAudienceFromString(EDataType eDataType, String initialValue) {
		Audience result = Audience.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAudienceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Likelihood createLikelihoodFromString(EDataType eDataType, String initialValue) {
		Likelihood result = Likelihood.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLikelihoodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party createPartyFromString(EDataType eDataType, String initialValue) {
		Party result = Party.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Risk createRiskFromString(EDataType eDataType, String initialValue) {
		Risk result = Risk.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Expectation createExpectationFromString(EDataType eDataType, String initialValue) {
		Expectation result = Expectation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExpectationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Language createLanguageFromString(EDataType eDataType, String initialValue) {
		Language result = Language.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLanguageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null ? null : LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetDateTime createOffsetDateTime(final String it) {
		return it == null ? null : OffsetDateTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetDateTime createOffsetDateTimeFromString(EDataType eDataType, String initialValue) {
		return createOffsetDateTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOffsetDateTime(final OffsetDateTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOffsetDateTimeToString(EDataType eDataType, Object instanceValue) {
		return convertOffsetDateTime((OffsetDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowledgePackage getKnowledgePackage() {
		return (KnowledgePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static KnowledgePackage getPackage() {
		return KnowledgePackage.eINSTANCE;
	}

} //KnowledgeFactoryImpl
