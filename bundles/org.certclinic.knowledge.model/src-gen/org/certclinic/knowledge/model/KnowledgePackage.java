/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Error cases: what a customer sees, what may lie behind it, and what to do.
 * <!-- end-model-doc -->
 * @see org.certclinic.knowledge.model.KnowledgeFactory
 * @model kind="package"
 * @generated
 */
public interface KnowledgePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:certclinic:knowledge:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "kb";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	KnowledgePackage eINSTANCE = org.certclinic.knowledge.model.impl.KnowledgePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.TextImpl <em>Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.TextImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getText()
	 * @generated
	 */
	int TEXT = 0;

	/**
	 * The feature id for the '<em><b>Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ZH = 0;

	/**
	 * The feature id for the '<em><b>En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__EN = 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ORIGINAL = 2;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__REVISION = 3;

	/**
	 * The feature id for the '<em><b>Translated From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__TRANSLATED_FROM = 4;

	/**
	 * The number of structural features of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.EntryImpl <em>Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.EntryImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getEntry()
	 * @generated
	 */
	int ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__LIFECYCLE = 1;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__AUDIENCE = 2;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__REVISION = 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TITLE = 4;

	/**
	 * The feature id for the '<em><b>Applicability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__APPLICABILITY = 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__NOTES = 6;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__OVERRIDES = 7;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__HISTORY = 8;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__COMMENTS = 9;

	/**
	 * The number of structural features of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl <em>Applicability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.ApplicabilityImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getApplicability()
	 * @generated
	 */
	int APPLICABILITY = 2;

	/**
	 * The feature id for the '<em><b>Ca Systems</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__CA_SYSTEMS = 0;

	/**
	 * The feature id for the '<em><b>Banks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__BANKS = 1;

	/**
	 * The feature id for the '<em><b>Operating Systems</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__OPERATING_SYSTEMS = 2;

	/**
	 * The feature id for the '<em><b>Browsers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__BROWSERS = 3;

	/**
	 * The feature id for the '<em><b>Key Vendors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__KEY_VENDORS = 4;

	/**
	 * The feature id for the '<em><b>Csps</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__CSPS = 5;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__VALID_FROM = 6;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__VALID_UNTIL = 7;

	/**
	 * The feature id for the '<em><b>Superseded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY__SUPERSEDED_BY = 8;

	/**
	 * The number of structural features of the '<em>Applicability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPLICABILITY_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.NoteImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.OverriddenImpl <em>Overridden</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.OverriddenImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getOverridden()
	 * @generated
	 */
	int OVERRIDDEN = 4;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDDEN__REVISION = 0;

	/**
	 * The number of structural features of the '<em>Overridden</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVERRIDDEN_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.LifecycleEventImpl <em>Lifecycle Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.LifecycleEventImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLifecycleEvent()
	 * @generated
	 */
	int LIFECYCLE_EVENT = 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_EVENT__STATE = 0;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_EVENT__WHO = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_EVENT__AT = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_EVENT__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Lifecycle Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_EVENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CommentImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 6;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__WHO = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AT = 1;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__PART = 2;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__RESOLVED = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = 4;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CaseImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCase()
	 * @generated
	 */
	int CASE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__LIFECYCLE = ENTRY__LIFECYCLE;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__AUDIENCE = ENTRY__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REVISION = ENTRY__REVISION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Applicability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__APPLICABILITY = ENTRY__APPLICABILITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NOTES = ENTRY__NOTES;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__OVERRIDES = ENTRY__OVERRIDES;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__HISTORY = ENTRY__HISTORY;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__KIND = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__AREA = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reuse Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REUSE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ANSWER = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SYMPTOMS = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Phrases</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__PHRASES = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CAUSES = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Remedies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REMEDIES = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__QUESTIONS = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__TESTS = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.PhrasesImpl <em>Phrases</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.PhrasesImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getPhrases()
	 * @generated
	 */
	int PHRASES = 8;

	/**
	 * The feature id for the '<em><b>Zh</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASES__ZH = 0;

	/**
	 * The feature id for the '<em><b>En</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASES__EN = 1;

	/**
	 * The number of structural features of the '<em>Phrases</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHRASES_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.SymptomImpl <em>Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.SymptomImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getSymptom()
	 * @generated
	 */
	int SYMPTOM = 9;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__LIKELIHOOD = 0;

	/**
	 * The number of structural features of the '<em>Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CodeSymptomImpl <em>Code Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CodeSymptomImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCodeSymptom()
	 * @generated
	 */
	int CODE_SYMPTOM = 10;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYMPTOM__LIKELIHOOD = SYMPTOM__LIKELIHOOD;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYMPTOM__FAMILY = SYMPTOM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYMPTOM__VALUE = SYMPTOM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_SYMPTOM_FEATURE_COUNT = SYMPTOM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.MessageSymptomImpl <em>Message Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.MessageSymptomImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getMessageSymptom()
	 * @generated
	 */
	int MESSAGE_SYMPTOM = 11;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_SYMPTOM__LIKELIHOOD = SYMPTOM__LIKELIHOOD;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_SYMPTOM__TEXT = SYMPTOM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_SYMPTOM__PATTERN = SYMPTOM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Message Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_SYMPTOM_FEATURE_COUNT = SYMPTOM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.ObservationSymptomImpl <em>Observation Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.ObservationSymptomImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getObservationSymptom()
	 * @generated
	 */
	int OBSERVATION_SYMPTOM = 12;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_SYMPTOM__LIKELIHOOD = SYMPTOM__LIKELIHOOD;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_SYMPTOM__TEXT = SYMPTOM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Observation Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_SYMPTOM_FEATURE_COUNT = SYMPTOM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.FindingSymptomImpl <em>Finding Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.FindingSymptomImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getFindingSymptom()
	 * @generated
	 */
	int FINDING_SYMPTOM = 13;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_SYMPTOM__LIKELIHOOD = SYMPTOM__LIKELIHOOD;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_SYMPTOM__RULE = SYMPTOM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Finding Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_SYMPTOM_FEATURE_COUNT = SYMPTOM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.PossibleCauseImpl <em>Possible Cause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.PossibleCauseImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getPossibleCause()
	 * @generated
	 */
	int POSSIBLE_CAUSE = 14;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSSIBLE_CAUSE__LIKELIHOOD = 0;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSSIBLE_CAUSE__CAUSE = 1;

	/**
	 * The number of structural features of the '<em>Possible Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSSIBLE_CAUSE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.QuestionImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 15;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ANSWERS = 1;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.AnswerImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 16;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__SUPPORTS = 1;

	/**
	 * The feature id for the '<em><b>Excludes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__EXCLUDES = 2;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CaseTestImpl <em>Case Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CaseTestImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCaseTest()
	 * @generated
	 */
	int CASE_TEST = 17;

	/**
	 * The feature id for the '<em><b>Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_TEST__EXPECTATION = 0;

	/**
	 * The number of structural features of the '<em>Case Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_TEST_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.QueryTestImpl <em>Query Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.QueryTestImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getQueryTest()
	 * @generated
	 */
	int QUERY_TEST = 18;

	/**
	 * The feature id for the '<em><b>Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_TEST__EXPECTATION = CASE_TEST__EXPECTATION;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_TEST__RANK = CASE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_TEST__QUERY = CASE_TEST_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Query Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_TEST_FEATURE_COUNT = CASE_TEST_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.FindingsTestImpl <em>Findings Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.FindingsTestImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getFindingsTest()
	 * @generated
	 */
	int FINDINGS_TEST = 19;

	/**
	 * The feature id for the '<em><b>Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_TEST__EXPECTATION = CASE_TEST__EXPECTATION;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_TEST__FINDINGS = CASE_TEST_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Findings Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_TEST_FEATURE_COUNT = CASE_TEST_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CauseImpl <em>Cause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CauseImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCause()
	 * @generated
	 */
	int CAUSE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__LIFECYCLE = ENTRY__LIFECYCLE;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__AUDIENCE = ENTRY__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__REVISION = ENTRY__REVISION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Applicability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__APPLICABILITY = ENTRY__APPLICABILITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__NOTES = ENTRY__NOTES;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__OVERRIDES = ENTRY__OVERRIDES;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__HISTORY = ENTRY__HISTORY;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__EXPLANATION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Remedies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__REMEDIES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.RemedyImpl <em>Remedy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.RemedyImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getRemedy()
	 * @generated
	 */
	int REMEDY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__LIFECYCLE = ENTRY__LIFECYCLE;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__AUDIENCE = ENTRY__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__REVISION = ENTRY__REVISION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Applicability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__APPLICABILITY = ENTRY__APPLICABILITY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__NOTES = ENTRY__NOTES;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__OVERRIDES = ENTRY__OVERRIDES;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__HISTORY = ENTRY__HISTORY;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__COMMENTS = ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__RISKS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Performer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__PERFORMER = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__STEPS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Remedy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.StepImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getStep()
	 * @generated
	 */
	int STEP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__OUTCOMES = 2;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.ActionStepImpl <em>Action Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.ActionStepImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getActionStep()
	 * @generated
	 */
	int ACTION_STEP = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_STEP__TEXT = STEP__TEXT;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_STEP__OUTCOMES = STEP__OUTCOMES;

	/**
	 * The number of structural features of the '<em>Action Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CheckStepImpl <em>Check Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CheckStepImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCheckStep()
	 * @generated
	 */
	int CHECK_STEP = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_STEP__TEXT = STEP__TEXT;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_STEP__OUTCOMES = STEP__OUTCOMES;

	/**
	 * The number of structural features of the '<em>Check Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.CommandStepImpl <em>Command Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.CommandStepImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCommandStep()
	 * @generated
	 */
	int COMMAND_STEP = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_STEP__TEXT = STEP__TEXT;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_STEP__OUTCOMES = STEP__OUTCOMES;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_STEP__COMMAND = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Command Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.LinkStepImpl <em>Link Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.LinkStepImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLinkStep()
	 * @generated
	 */
	int LINK_STEP = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_STEP__TEXT = STEP__TEXT;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_STEP__OUTCOMES = STEP__OUTCOMES;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_STEP__URI = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Link Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.PictureStepImpl <em>Picture Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.PictureStepImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getPictureStep()
	 * @generated
	 */
	int PICTURE_STEP = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_STEP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_STEP__TEXT = STEP__TEXT;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_STEP__OUTCOMES = STEP__OUTCOMES;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_STEP__FILE = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Picture Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_STEP_FEATURE_COUNT = STEP_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.impl.OutcomeImpl
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 28;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Next Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NEXT_STEP = 1;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CAUSE = 2;

	/**
	 * The feature id for the '<em><b>Remedy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__REMEDY = 3;

	/**
	 * The feature id for the '<em><b>Escalate To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ESCALATE_TO = 4;

	/**
	 * The feature id for the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__SOLVED = 5;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Area <em>Area</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Area
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getArea()
	 * @generated
	 */
	int AREA = 29;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.CaseKind <em>Case Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.CaseKind
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCaseKind()
	 * @generated
	 */
	int CASE_KIND = 30;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Lifecycle <em>Lifecycle</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Lifecycle
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLifecycle()
	 * @generated
	 */
	int LIFECYCLE = 31;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Audience
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 32;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Likelihood <em>Likelihood</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Likelihood
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLikelihood()
	 * @generated
	 */
	int LIKELIHOOD = 33;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Party <em>Party</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Party
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 34;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Risk <em>Risk</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Risk
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 35;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Expectation <em>Expectation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Expectation
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 36;

	/**
	 * The meta object id for the '{@link org.certclinic.knowledge.model.Language <em>Language</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.certclinic.knowledge.model.Language
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLanguage()
	 * @generated
	 */
	int LANGUAGE = 37;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 38;


	/**
	 * The meta object id for the '<em>Offset Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.OffsetDateTime
	 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getOffsetDateTime()
	 * @generated
	 */
	int OFFSET_DATE_TIME = 39;


	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Text
	 * @generated
	 */
	EClass getText();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Text#getZh <em>Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zh</em>'.
	 * @see org.certclinic.knowledge.model.Text#getZh()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Zh();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Text#getEn <em>En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>En</em>'.
	 * @see org.certclinic.knowledge.model.Text#getEn()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_En();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Text#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.certclinic.knowledge.model.Text#getOriginal()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Text#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.certclinic.knowledge.model.Text#getRevision()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Text#getTranslatedFrom <em>Translated From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Translated From</em>'.
	 * @see org.certclinic.knowledge.model.Text#getTranslatedFrom()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_TranslatedFrom();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry</em>'.
	 * @see org.certclinic.knowledge.model.Entry
	 * @generated
	 */
	EClass getEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Entry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getId()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Entry#getLifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lifecycle</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getLifecycle()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Lifecycle();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Entry#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getAudience()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Entry#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getRevision()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Revision();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Entry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Title</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getTitle()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Title();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Entry#getApplicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Applicability</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getApplicability()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Applicability();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Entry#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getNotes()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Notes();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Entry#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Overrides</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getOverrides()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Overrides();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Entry#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getHistory()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_History();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Entry#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.certclinic.knowledge.model.Entry#getComments()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Comments();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Applicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Applicability</em>'.
	 * @see org.certclinic.knowledge.model.Applicability
	 * @generated
	 */
	EClass getApplicability();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Applicability#getCaSystems <em>Ca Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ca Systems</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getCaSystems()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_CaSystems();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Applicability#getBanks <em>Banks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Banks</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getBanks()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_Banks();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Applicability#getOperatingSystems <em>Operating Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Operating Systems</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getOperatingSystems()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_OperatingSystems();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Applicability#getBrowsers <em>Browsers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Browsers</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getBrowsers()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_Browsers();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Applicability#getKeyVendors <em>Key Vendors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Key Vendors</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getKeyVendors()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_KeyVendors();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Applicability#getCsps <em>Csps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Csps</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getCsps()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_Csps();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Applicability#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getValidFrom()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Applicability#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getValidUntil()
	 * @see #getApplicability()
	 * @generated
	 */
	EAttribute getApplicability_ValidUntil();

	/**
	 * Returns the meta object for the reference '{@link org.certclinic.knowledge.model.Applicability#getSupersededBy <em>Superseded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Superseded By</em>'.
	 * @see org.certclinic.knowledge.model.Applicability#getSupersededBy()
	 * @see #getApplicability()
	 * @generated
	 */
	EReference getApplicability_SupersededBy();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.certclinic.knowledge.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Note#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.certclinic.knowledge.model.Note#getSource()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Text();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Overridden <em>Overridden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Overridden</em>'.
	 * @see org.certclinic.knowledge.model.Overridden
	 * @generated
	 */
	EClass getOverridden();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Overridden#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.certclinic.knowledge.model.Overridden#getRevision()
	 * @see #getOverridden()
	 * @generated
	 */
	EAttribute getOverridden_Revision();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.LifecycleEvent <em>Lifecycle Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lifecycle Event</em>'.
	 * @see org.certclinic.knowledge.model.LifecycleEvent
	 * @generated
	 */
	EClass getLifecycleEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.LifecycleEvent#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.certclinic.knowledge.model.LifecycleEvent#getState()
	 * @see #getLifecycleEvent()
	 * @generated
	 */
	EAttribute getLifecycleEvent_State();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.LifecycleEvent#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.certclinic.knowledge.model.LifecycleEvent#getWho()
	 * @see #getLifecycleEvent()
	 * @generated
	 */
	EAttribute getLifecycleEvent_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.LifecycleEvent#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.certclinic.knowledge.model.LifecycleEvent#getAt()
	 * @see #getLifecycleEvent()
	 * @generated
	 */
	EAttribute getLifecycleEvent_At();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.LifecycleEvent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.certclinic.knowledge.model.LifecycleEvent#getNote()
	 * @see #getLifecycleEvent()
	 * @generated
	 */
	EAttribute getLifecycleEvent_Note();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.certclinic.knowledge.model.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Comment#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.certclinic.knowledge.model.Comment#getWho()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Comment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.certclinic.knowledge.model.Comment#getAt()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_At();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Comment#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.certclinic.knowledge.model.Comment#getPart()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Comment#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.certclinic.knowledge.model.Comment#isResolved()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Resolved();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.certclinic.knowledge.model.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Case#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.certclinic.knowledge.model.Case#getKind()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Case#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.certclinic.knowledge.model.Case#getArea()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Case#getReuseCount <em>Reuse Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reuse Count</em>'.
	 * @see org.certclinic.knowledge.model.Case#getReuseCount()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_ReuseCount();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Case#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Answer</em>'.
	 * @see org.certclinic.knowledge.model.Case#getAnswer()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Answer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Case#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Symptoms</em>'.
	 * @see org.certclinic.knowledge.model.Case#getSymptoms()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Symptoms();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Case#getPhrases <em>Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Phrases</em>'.
	 * @see org.certclinic.knowledge.model.Case#getPhrases()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Phrases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Case#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.certclinic.knowledge.model.Case#getCauses()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Causes();

	/**
	 * Returns the meta object for the reference list '{@link org.certclinic.knowledge.model.Case#getRemedies <em>Remedies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Remedies</em>'.
	 * @see org.certclinic.knowledge.model.Case#getRemedies()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Remedies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Case#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.certclinic.knowledge.model.Case#getQuestions()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Case#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.certclinic.knowledge.model.Case#getTests()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Tests();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Phrases <em>Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phrases</em>'.
	 * @see org.certclinic.knowledge.model.Phrases
	 * @generated
	 */
	EClass getPhrases();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Phrases#getZh <em>Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Zh</em>'.
	 * @see org.certclinic.knowledge.model.Phrases#getZh()
	 * @see #getPhrases()
	 * @generated
	 */
	EAttribute getPhrases_Zh();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Phrases#getEn <em>En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>En</em>'.
	 * @see org.certclinic.knowledge.model.Phrases#getEn()
	 * @see #getPhrases()
	 * @generated
	 */
	EAttribute getPhrases_En();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Symptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symptom</em>'.
	 * @see org.certclinic.knowledge.model.Symptom
	 * @generated
	 */
	EClass getSymptom();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Symptom#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.certclinic.knowledge.model.Symptom#getLikelihood()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Likelihood();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.CodeSymptom <em>Code Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Symptom</em>'.
	 * @see org.certclinic.knowledge.model.CodeSymptom
	 * @generated
	 */
	EClass getCodeSymptom();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.CodeSymptom#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.certclinic.knowledge.model.CodeSymptom#getFamily()
	 * @see #getCodeSymptom()
	 * @generated
	 */
	EAttribute getCodeSymptom_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.CodeSymptom#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.certclinic.knowledge.model.CodeSymptom#getValue()
	 * @see #getCodeSymptom()
	 * @generated
	 */
	EAttribute getCodeSymptom_Value();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.MessageSymptom <em>Message Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Message Symptom</em>'.
	 * @see org.certclinic.knowledge.model.MessageSymptom
	 * @generated
	 */
	EClass getMessageSymptom();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.MessageSymptom#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.MessageSymptom#getText()
	 * @see #getMessageSymptom()
	 * @generated
	 */
	EAttribute getMessageSymptom_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.MessageSymptom#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.certclinic.knowledge.model.MessageSymptom#getPattern()
	 * @see #getMessageSymptom()
	 * @generated
	 */
	EAttribute getMessageSymptom_Pattern();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.ObservationSymptom <em>Observation Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation Symptom</em>'.
	 * @see org.certclinic.knowledge.model.ObservationSymptom
	 * @generated
	 */
	EClass getObservationSymptom();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.ObservationSymptom#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.ObservationSymptom#getText()
	 * @see #getObservationSymptom()
	 * @generated
	 */
	EReference getObservationSymptom_Text();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.FindingSymptom <em>Finding Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Symptom</em>'.
	 * @see org.certclinic.knowledge.model.FindingSymptom
	 * @generated
	 */
	EClass getFindingSymptom();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.FindingSymptom#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.certclinic.knowledge.model.FindingSymptom#getRule()
	 * @see #getFindingSymptom()
	 * @generated
	 */
	EAttribute getFindingSymptom_Rule();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.PossibleCause <em>Possible Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Possible Cause</em>'.
	 * @see org.certclinic.knowledge.model.PossibleCause
	 * @generated
	 */
	EClass getPossibleCause();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.PossibleCause#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.certclinic.knowledge.model.PossibleCause#getLikelihood()
	 * @see #getPossibleCause()
	 * @generated
	 */
	EAttribute getPossibleCause_Likelihood();

	/**
	 * Returns the meta object for the reference '{@link org.certclinic.knowledge.model.PossibleCause#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cause</em>'.
	 * @see org.certclinic.knowledge.model.PossibleCause#getCause()
	 * @see #getPossibleCause()
	 * @generated
	 */
	EReference getPossibleCause_Cause();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.certclinic.knowledge.model.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Question#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Question#getText()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Question#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.certclinic.knowledge.model.Question#getAnswers()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Answers();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.certclinic.knowledge.model.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.certclinic.knowledge.model.Answer#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.certclinic.knowledge.model.Answer#getSupports()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Supports();

	/**
	 * Returns the meta object for the reference list '{@link org.certclinic.knowledge.model.Answer#getExcludes <em>Excludes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Excludes</em>'.
	 * @see org.certclinic.knowledge.model.Answer#getExcludes()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Excludes();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.CaseTest <em>Case Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Test</em>'.
	 * @see org.certclinic.knowledge.model.CaseTest
	 * @generated
	 */
	EClass getCaseTest();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.CaseTest#getExpectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expectation</em>'.
	 * @see org.certclinic.knowledge.model.CaseTest#getExpectation()
	 * @see #getCaseTest()
	 * @generated
	 */
	EAttribute getCaseTest_Expectation();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.QueryTest <em>Query Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Query Test</em>'.
	 * @see org.certclinic.knowledge.model.QueryTest
	 * @generated
	 */
	EClass getQueryTest();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.QueryTest#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.certclinic.knowledge.model.QueryTest#getRank()
	 * @see #getQueryTest()
	 * @generated
	 */
	EAttribute getQueryTest_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.QueryTest#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.certclinic.knowledge.model.QueryTest#getQuery()
	 * @see #getQueryTest()
	 * @generated
	 */
	EAttribute getQueryTest_Query();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.FindingsTest <em>Findings Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Findings Test</em>'.
	 * @see org.certclinic.knowledge.model.FindingsTest
	 * @generated
	 */
	EClass getFindingsTest();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.FindingsTest#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Findings</em>'.
	 * @see org.certclinic.knowledge.model.FindingsTest#getFindings()
	 * @see #getFindingsTest()
	 * @generated
	 */
	EAttribute getFindingsTest_Findings();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Cause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cause</em>'.
	 * @see org.certclinic.knowledge.model.Cause
	 * @generated
	 */
	EClass getCause();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Cause#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Explanation</em>'.
	 * @see org.certclinic.knowledge.model.Cause#getExplanation()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Explanation();

	/**
	 * Returns the meta object for the reference list '{@link org.certclinic.knowledge.model.Cause#getRemedies <em>Remedies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Remedies</em>'.
	 * @see org.certclinic.knowledge.model.Cause#getRemedies()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Remedies();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Remedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remedy</em>'.
	 * @see org.certclinic.knowledge.model.Remedy
	 * @generated
	 */
	EClass getRemedy();

	/**
	 * Returns the meta object for the attribute list '{@link org.certclinic.knowledge.model.Remedy#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Risks</em>'.
	 * @see org.certclinic.knowledge.model.Remedy#getRisks()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Risks();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Remedy#getPerformer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performer</em>'.
	 * @see org.certclinic.knowledge.model.Remedy#getPerformer()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Performer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Remedy#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.certclinic.knowledge.model.Remedy#getSteps()
	 * @see #getRemedy()
	 * @generated
	 */
	EReference getRemedy_Steps();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.certclinic.knowledge.model.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Step#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.certclinic.knowledge.model.Step#getId()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Id();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Step#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Step#getText()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.certclinic.knowledge.model.Step#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see org.certclinic.knowledge.model.Step#getOutcomes()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Outcomes();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.ActionStep <em>Action Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action Step</em>'.
	 * @see org.certclinic.knowledge.model.ActionStep
	 * @generated
	 */
	EClass getActionStep();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.CheckStep <em>Check Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Step</em>'.
	 * @see org.certclinic.knowledge.model.CheckStep
	 * @generated
	 */
	EClass getCheckStep();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.CommandStep <em>Command Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Command Step</em>'.
	 * @see org.certclinic.knowledge.model.CommandStep
	 * @generated
	 */
	EClass getCommandStep();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.CommandStep#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command</em>'.
	 * @see org.certclinic.knowledge.model.CommandStep#getCommand()
	 * @see #getCommandStep()
	 * @generated
	 */
	EAttribute getCommandStep_Command();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.LinkStep <em>Link Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link Step</em>'.
	 * @see org.certclinic.knowledge.model.LinkStep
	 * @generated
	 */
	EClass getLinkStep();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.LinkStep#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.certclinic.knowledge.model.LinkStep#getUri()
	 * @see #getLinkStep()
	 * @generated
	 */
	EAttribute getLinkStep_Uri();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.PictureStep <em>Picture Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture Step</em>'.
	 * @see org.certclinic.knowledge.model.PictureStep
	 * @generated
	 */
	EClass getPictureStep();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.PictureStep#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.certclinic.knowledge.model.PictureStep#getFile()
	 * @see #getPictureStep()
	 * @generated
	 */
	EAttribute getPictureStep_File();

	/**
	 * Returns the meta object for class '{@link org.certclinic.knowledge.model.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see org.certclinic.knowledge.model.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for the containment reference '{@link org.certclinic.knowledge.model.Outcome#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.certclinic.knowledge.model.Outcome#getText()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Text();

	/**
	 * Returns the meta object for the reference '{@link org.certclinic.knowledge.model.Outcome#getNextStep <em>Next Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next Step</em>'.
	 * @see org.certclinic.knowledge.model.Outcome#getNextStep()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_NextStep();

	/**
	 * Returns the meta object for the reference '{@link org.certclinic.knowledge.model.Outcome#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cause</em>'.
	 * @see org.certclinic.knowledge.model.Outcome#getCause()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Cause();

	/**
	 * Returns the meta object for the reference '{@link org.certclinic.knowledge.model.Outcome#getRemedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Remedy</em>'.
	 * @see org.certclinic.knowledge.model.Outcome#getRemedy()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Remedy();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Outcome#getEscalateTo <em>Escalate To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Escalate To</em>'.
	 * @see org.certclinic.knowledge.model.Outcome#getEscalateTo()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_EscalateTo();

	/**
	 * Returns the meta object for the attribute '{@link org.certclinic.knowledge.model.Outcome#isSolved <em>Solved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solved</em>'.
	 * @see org.certclinic.knowledge.model.Outcome#isSolved()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Solved();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Area</em>'.
	 * @see org.certclinic.knowledge.model.Area
	 * @generated
	 */
	EEnum getArea();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.CaseKind <em>Case Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Kind</em>'.
	 * @see org.certclinic.knowledge.model.CaseKind
	 * @generated
	 */
	EEnum getCaseKind();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Lifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lifecycle</em>'.
	 * @see org.certclinic.knowledge.model.Lifecycle
	 * @generated
	 */
	EEnum getLifecycle();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.certclinic.knowledge.model.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Likelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Likelihood</em>'.
	 * @see org.certclinic.knowledge.model.Likelihood
	 * @generated
	 */
	EEnum getLikelihood();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Party</em>'.
	 * @see org.certclinic.knowledge.model.Party
	 * @generated
	 */
	EEnum getParty();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk</em>'.
	 * @see org.certclinic.knowledge.model.Risk
	 * @generated
	 */
	EEnum getRisk();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Expectation</em>'.
	 * @see org.certclinic.knowledge.model.Expectation
	 * @generated
	 */
	EEnum getExpectation();

	/**
	 * Returns the meta object for enum '{@link org.certclinic.knowledge.model.Language <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Language</em>'.
	 * @see org.certclinic.knowledge.model.Language
	 * @generated
	 */
	EEnum getLanguage();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date, ISO 8601, for example 2014-04-08.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.OffsetDateTime <em>Offset Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time with its offset, ISO 8601, for example 2014-04-08T09:30:00+08:00.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Offset Date Time</em>'.
	 * @see java.time.OffsetDateTime
	 * @model instanceClass="java.time.OffsetDateTime"
	 * @generated
	 */
	EDataType getOffsetDateTime();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	KnowledgeFactory getKnowledgeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.TextImpl <em>Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.TextImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getText()
		 * @generated
		 */
		EClass TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em><b>Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__ZH = eINSTANCE.getText_Zh();

		/**
		 * The meta object literal for the '<em><b>En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__EN = eINSTANCE.getText_En();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__ORIGINAL = eINSTANCE.getText_Original();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__REVISION = eINSTANCE.getText_Revision();

		/**
		 * The meta object literal for the '<em><b>Translated From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__TRANSLATED_FROM = eINSTANCE.getText_TranslatedFrom();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.EntryImpl <em>Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.EntryImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getEntry()
		 * @generated
		 */
		EClass ENTRY = eINSTANCE.getEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__ID = eINSTANCE.getEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Lifecycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__LIFECYCLE = eINSTANCE.getEntry_Lifecycle();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__AUDIENCE = eINSTANCE.getEntry_Audience();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__REVISION = eINSTANCE.getEntry_Revision();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__TITLE = eINSTANCE.getEntry_Title();

		/**
		 * The meta object literal for the '<em><b>Applicability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__APPLICABILITY = eINSTANCE.getEntry_Applicability();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__NOTES = eINSTANCE.getEntry_Notes();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__OVERRIDES = eINSTANCE.getEntry_Overrides();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__HISTORY = eINSTANCE.getEntry_History();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__COMMENTS = eINSTANCE.getEntry_Comments();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl <em>Applicability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.ApplicabilityImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getApplicability()
		 * @generated
		 */
		EClass APPLICABILITY = eINSTANCE.getApplicability();

		/**
		 * The meta object literal for the '<em><b>Ca Systems</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__CA_SYSTEMS = eINSTANCE.getApplicability_CaSystems();

		/**
		 * The meta object literal for the '<em><b>Banks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__BANKS = eINSTANCE.getApplicability_Banks();

		/**
		 * The meta object literal for the '<em><b>Operating Systems</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__OPERATING_SYSTEMS = eINSTANCE.getApplicability_OperatingSystems();

		/**
		 * The meta object literal for the '<em><b>Browsers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__BROWSERS = eINSTANCE.getApplicability_Browsers();

		/**
		 * The meta object literal for the '<em><b>Key Vendors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__KEY_VENDORS = eINSTANCE.getApplicability_KeyVendors();

		/**
		 * The meta object literal for the '<em><b>Csps</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__CSPS = eINSTANCE.getApplicability_Csps();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__VALID_FROM = eINSTANCE.getApplicability_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPLICABILITY__VALID_UNTIL = eINSTANCE.getApplicability_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Superseded By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPLICABILITY__SUPERSEDED_BY = eINSTANCE.getApplicability_SupersededBy();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.NoteImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__SOURCE = eINSTANCE.getNote_Source();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.OverriddenImpl <em>Overridden</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.OverriddenImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getOverridden()
		 * @generated
		 */
		EClass OVERRIDDEN = eINSTANCE.getOverridden();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVERRIDDEN__REVISION = eINSTANCE.getOverridden_Revision();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.LifecycleEventImpl <em>Lifecycle Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.LifecycleEventImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLifecycleEvent()
		 * @generated
		 */
		EClass LIFECYCLE_EVENT = eINSTANCE.getLifecycleEvent();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_EVENT__STATE = eINSTANCE.getLifecycleEvent_State();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_EVENT__WHO = eINSTANCE.getLifecycleEvent_Who();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_EVENT__AT = eINSTANCE.getLifecycleEvent_At();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_EVENT__NOTE = eINSTANCE.getLifecycleEvent_Note();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CommentImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__WHO = eINSTANCE.getComment_Who();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AT = eINSTANCE.getComment_At();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__PART = eINSTANCE.getComment_Part();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__RESOLVED = eINSTANCE.getComment_Resolved();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CaseImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__KIND = eINSTANCE.getCase_Kind();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__AREA = eINSTANCE.getCase_Area();

		/**
		 * The meta object literal for the '<em><b>Reuse Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__REUSE_COUNT = eINSTANCE.getCase_ReuseCount();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ANSWER = eINSTANCE.getCase_Answer();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__SYMPTOMS = eINSTANCE.getCase_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Phrases</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__PHRASES = eINSTANCE.getCase_Phrases();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__CAUSES = eINSTANCE.getCase_Causes();

		/**
		 * The meta object literal for the '<em><b>Remedies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__REMEDIES = eINSTANCE.getCase_Remedies();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__QUESTIONS = eINSTANCE.getCase_Questions();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__TESTS = eINSTANCE.getCase_Tests();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.PhrasesImpl <em>Phrases</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.PhrasesImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getPhrases()
		 * @generated
		 */
		EClass PHRASES = eINSTANCE.getPhrases();

		/**
		 * The meta object literal for the '<em><b>Zh</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASES__ZH = eINSTANCE.getPhrases_Zh();

		/**
		 * The meta object literal for the '<em><b>En</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHRASES__EN = eINSTANCE.getPhrases_En();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.SymptomImpl <em>Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.SymptomImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getSymptom()
		 * @generated
		 */
		EClass SYMPTOM = eINSTANCE.getSymptom();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__LIKELIHOOD = eINSTANCE.getSymptom_Likelihood();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CodeSymptomImpl <em>Code Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CodeSymptomImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCodeSymptom()
		 * @generated
		 */
		EClass CODE_SYMPTOM = eINSTANCE.getCodeSymptom();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_SYMPTOM__FAMILY = eINSTANCE.getCodeSymptom_Family();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_SYMPTOM__VALUE = eINSTANCE.getCodeSymptom_Value();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.MessageSymptomImpl <em>Message Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.MessageSymptomImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getMessageSymptom()
		 * @generated
		 */
		EClass MESSAGE_SYMPTOM = eINSTANCE.getMessageSymptom();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_SYMPTOM__TEXT = eINSTANCE.getMessageSymptom_Text();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_SYMPTOM__PATTERN = eINSTANCE.getMessageSymptom_Pattern();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.ObservationSymptomImpl <em>Observation Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.ObservationSymptomImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getObservationSymptom()
		 * @generated
		 */
		EClass OBSERVATION_SYMPTOM = eINSTANCE.getObservationSymptom();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVATION_SYMPTOM__TEXT = eINSTANCE.getObservationSymptom_Text();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.FindingSymptomImpl <em>Finding Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.FindingSymptomImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getFindingSymptom()
		 * @generated
		 */
		EClass FINDING_SYMPTOM = eINSTANCE.getFindingSymptom();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_SYMPTOM__RULE = eINSTANCE.getFindingSymptom_Rule();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.PossibleCauseImpl <em>Possible Cause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.PossibleCauseImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getPossibleCause()
		 * @generated
		 */
		EClass POSSIBLE_CAUSE = eINSTANCE.getPossibleCause();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSSIBLE_CAUSE__LIKELIHOOD = eINSTANCE.getPossibleCause_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSSIBLE_CAUSE__CAUSE = eINSTANCE.getPossibleCause_Cause();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.QuestionImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__TEXT = eINSTANCE.getQuestion_Text();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ANSWERS = eINSTANCE.getQuestion_Answers();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.AnswerImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__SUPPORTS = eINSTANCE.getAnswer_Supports();

		/**
		 * The meta object literal for the '<em><b>Excludes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__EXCLUDES = eINSTANCE.getAnswer_Excludes();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CaseTestImpl <em>Case Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CaseTestImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCaseTest()
		 * @generated
		 */
		EClass CASE_TEST = eINSTANCE.getCaseTest();

		/**
		 * The meta object literal for the '<em><b>Expectation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_TEST__EXPECTATION = eINSTANCE.getCaseTest_Expectation();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.QueryTestImpl <em>Query Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.QueryTestImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getQueryTest()
		 * @generated
		 */
		EClass QUERY_TEST = eINSTANCE.getQueryTest();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_TEST__RANK = eINSTANCE.getQueryTest_Rank();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY_TEST__QUERY = eINSTANCE.getQueryTest_Query();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.FindingsTestImpl <em>Findings Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.FindingsTestImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getFindingsTest()
		 * @generated
		 */
		EClass FINDINGS_TEST = eINSTANCE.getFindingsTest();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDINGS_TEST__FINDINGS = eINSTANCE.getFindingsTest_Findings();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CauseImpl <em>Cause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CauseImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCause()
		 * @generated
		 */
		EClass CAUSE = eINSTANCE.getCause();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__EXPLANATION = eINSTANCE.getCause_Explanation();

		/**
		 * The meta object literal for the '<em><b>Remedies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__REMEDIES = eINSTANCE.getCause_Remedies();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.RemedyImpl <em>Remedy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.RemedyImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getRemedy()
		 * @generated
		 */
		EClass REMEDY = eINSTANCE.getRemedy();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__RISKS = eINSTANCE.getRemedy_Risks();

		/**
		 * The meta object literal for the '<em><b>Performer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__PERFORMER = eINSTANCE.getRemedy_Performer();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMEDY__STEPS = eINSTANCE.getRemedy_Steps();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.StepImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ID = eINSTANCE.getStep_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__TEXT = eINSTANCE.getStep_Text();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__OUTCOMES = eINSTANCE.getStep_Outcomes();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.ActionStepImpl <em>Action Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.ActionStepImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getActionStep()
		 * @generated
		 */
		EClass ACTION_STEP = eINSTANCE.getActionStep();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CheckStepImpl <em>Check Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CheckStepImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCheckStep()
		 * @generated
		 */
		EClass CHECK_STEP = eINSTANCE.getCheckStep();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.CommandStepImpl <em>Command Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.CommandStepImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCommandStep()
		 * @generated
		 */
		EClass COMMAND_STEP = eINSTANCE.getCommandStep();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_STEP__COMMAND = eINSTANCE.getCommandStep_Command();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.LinkStepImpl <em>Link Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.LinkStepImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLinkStep()
		 * @generated
		 */
		EClass LINK_STEP = eINSTANCE.getLinkStep();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK_STEP__URI = eINSTANCE.getLinkStep_Uri();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.PictureStepImpl <em>Picture Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.PictureStepImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getPictureStep()
		 * @generated
		 */
		EClass PICTURE_STEP = eINSTANCE.getPictureStep();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE_STEP__FILE = eINSTANCE.getPictureStep_File();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.impl.OutcomeImpl
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__TEXT = eINSTANCE.getOutcome_Text();

		/**
		 * The meta object literal for the '<em><b>Next Step</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__NEXT_STEP = eINSTANCE.getOutcome_NextStep();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__CAUSE = eINSTANCE.getOutcome_Cause();

		/**
		 * The meta object literal for the '<em><b>Remedy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__REMEDY = eINSTANCE.getOutcome_Remedy();

		/**
		 * The meta object literal for the '<em><b>Escalate To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ESCALATE_TO = eINSTANCE.getOutcome_EscalateTo();

		/**
		 * The meta object literal for the '<em><b>Solved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__SOLVED = eINSTANCE.getOutcome_Solved();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Area <em>Area</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Area
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getArea()
		 * @generated
		 */
		EEnum AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.CaseKind <em>Case Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.CaseKind
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getCaseKind()
		 * @generated
		 */
		EEnum CASE_KIND = eINSTANCE.getCaseKind();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Lifecycle <em>Lifecycle</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Lifecycle
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLifecycle()
		 * @generated
		 */
		EEnum LIFECYCLE = eINSTANCE.getLifecycle();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Audience
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Likelihood <em>Likelihood</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Likelihood
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLikelihood()
		 * @generated
		 */
		EEnum LIKELIHOOD = eINSTANCE.getLikelihood();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Party <em>Party</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Party
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getParty()
		 * @generated
		 */
		EEnum PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Risk <em>Risk</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Risk
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getRisk()
		 * @generated
		 */
		EEnum RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Expectation <em>Expectation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Expectation
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getExpectation()
		 * @generated
		 */
		EEnum EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '{@link org.certclinic.knowledge.model.Language <em>Language</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.certclinic.knowledge.model.Language
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLanguage()
		 * @generated
		 */
		EEnum LANGUAGE = eINSTANCE.getLanguage();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Offset Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.OffsetDateTime
		 * @see org.certclinic.knowledge.model.impl.KnowledgePackageImpl#getOffsetDateTime()
		 * @generated
		 */
		EDataType OFFSET_DATE_TIME = eINSTANCE.getOffsetDateTime();

	}

} //KnowledgePackage
