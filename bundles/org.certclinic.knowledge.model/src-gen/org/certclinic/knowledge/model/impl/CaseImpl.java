/**
 */
package org.certclinic.knowledge.model.impl;

import java.util.Collection;

import org.certclinic.knowledge.model.Area;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.KnowledgePackage;
import org.certclinic.knowledge.model.Phrases;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.model.Text;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getReuseCount <em>Reuse Count</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getPhrases <em>Phrases</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getRemedies <em>Remedies</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.CaseImpl#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends EntryImpl implements Case {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CaseKind KIND_EDEFAULT = CaseKind.PROBLEM;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CaseKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final Area AREA_EDEFAULT = Area.DOWNLOAD;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Area area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getReuseCount() <em>Reuse Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReuseCount()
	 * @generated
	 * @ordered
	 */
	protected static final int REUSE_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReuseCount() <em>Reuse Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReuseCount()
	 * @generated
	 * @ordered
	 */
	protected int reuseCount = REUSE_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected Text answer;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<Symptom> symptoms;

	/**
	 * The cached value of the '{@link #getPhrases() <em>Phrases</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhrases()
	 * @generated
	 * @ordered
	 */
	protected Phrases phrases;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<PossibleCause> causes;

	/**
	 * The cached value of the '{@link #getRemedies() <em>Remedies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedies()
	 * @generated
	 * @ordered
	 */
	protected EList<Remedy> remedies;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> questions;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseTest> tests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CaseKind newKind) {
		CaseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Area newArea) {
		Area oldArea = area;
		area = newArea == null ? AREA_EDEFAULT : newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReuseCount() {
		return reuseCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReuseCount(int newReuseCount) {
		int oldReuseCount = reuseCount;
		reuseCount = newReuseCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__REUSE_COUNT, oldReuseCount, reuseCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnswer(Text newAnswer, NotificationChain msgs) {
		Text oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__ANSWER, oldAnswer, newAnswer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(Text newAnswer) {
		if (newAnswer != answer) {
			NotificationChain msgs = null;
			if (answer != null)
				msgs = ((InternalEObject)answer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.CASE__ANSWER, null, msgs);
			if (newAnswer != null)
				msgs = ((InternalEObject)newAnswer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.CASE__ANSWER, null, msgs);
			msgs = basicSetAnswer(newAnswer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__ANSWER, newAnswer, newAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Symptom> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EObjectContainmentEList<Symptom>(Symptom.class, this, KnowledgePackage.CASE__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phrases getPhrases() {
		return phrases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPhrases(Phrases newPhrases, NotificationChain msgs) {
		Phrases oldPhrases = phrases;
		phrases = newPhrases;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__PHRASES, oldPhrases, newPhrases);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhrases(Phrases newPhrases) {
		if (newPhrases != phrases) {
			NotificationChain msgs = null;
			if (phrases != null)
				msgs = ((InternalEObject)phrases).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.CASE__PHRASES, null, msgs);
			if (newPhrases != null)
				msgs = ((InternalEObject)newPhrases).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.CASE__PHRASES, null, msgs);
			msgs = basicSetPhrases(newPhrases, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CASE__PHRASES, newPhrases, newPhrases));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PossibleCause> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<PossibleCause>(PossibleCause.class, this, KnowledgePackage.CASE__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remedy> getRemedies() {
		if (remedies == null) {
			remedies = new EObjectResolvingEList<Remedy>(Remedy.class, this, KnowledgePackage.CASE__REMEDIES);
		}
		return remedies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Question> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Question>(Question.class, this, KnowledgePackage.CASE__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseTest> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<CaseTest>(CaseTest.class, this, KnowledgePackage.CASE__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.CASE__ANSWER:
				return basicSetAnswer(null, msgs);
			case KnowledgePackage.CASE__SYMPTOMS:
				return ((InternalEList<?>)getSymptoms()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.CASE__PHRASES:
				return basicSetPhrases(null, msgs);
			case KnowledgePackage.CASE__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.CASE__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.CASE__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.CASE__KIND:
				return getKind();
			case KnowledgePackage.CASE__AREA:
				return getArea();
			case KnowledgePackage.CASE__REUSE_COUNT:
				return getReuseCount();
			case KnowledgePackage.CASE__ANSWER:
				return getAnswer();
			case KnowledgePackage.CASE__SYMPTOMS:
				return getSymptoms();
			case KnowledgePackage.CASE__PHRASES:
				return getPhrases();
			case KnowledgePackage.CASE__CAUSES:
				return getCauses();
			case KnowledgePackage.CASE__REMEDIES:
				return getRemedies();
			case KnowledgePackage.CASE__QUESTIONS:
				return getQuestions();
			case KnowledgePackage.CASE__TESTS:
				return getTests();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case KnowledgePackage.CASE__KIND:
				setKind((CaseKind)newValue);
				return;
			case KnowledgePackage.CASE__AREA:
				setArea((Area)newValue);
				return;
			case KnowledgePackage.CASE__REUSE_COUNT:
				setReuseCount((Integer)newValue);
				return;
			case KnowledgePackage.CASE__ANSWER:
				setAnswer((Text)newValue);
				return;
			case KnowledgePackage.CASE__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends Symptom>)newValue);
				return;
			case KnowledgePackage.CASE__PHRASES:
				setPhrases((Phrases)newValue);
				return;
			case KnowledgePackage.CASE__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends PossibleCause>)newValue);
				return;
			case KnowledgePackage.CASE__REMEDIES:
				getRemedies().clear();
				getRemedies().addAll((Collection<? extends Remedy>)newValue);
				return;
			case KnowledgePackage.CASE__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Question>)newValue);
				return;
			case KnowledgePackage.CASE__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends CaseTest>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case KnowledgePackage.CASE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case KnowledgePackage.CASE__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case KnowledgePackage.CASE__REUSE_COUNT:
				setReuseCount(REUSE_COUNT_EDEFAULT);
				return;
			case KnowledgePackage.CASE__ANSWER:
				setAnswer((Text)null);
				return;
			case KnowledgePackage.CASE__SYMPTOMS:
				getSymptoms().clear();
				return;
			case KnowledgePackage.CASE__PHRASES:
				setPhrases((Phrases)null);
				return;
			case KnowledgePackage.CASE__CAUSES:
				getCauses().clear();
				return;
			case KnowledgePackage.CASE__REMEDIES:
				getRemedies().clear();
				return;
			case KnowledgePackage.CASE__QUESTIONS:
				getQuestions().clear();
				return;
			case KnowledgePackage.CASE__TESTS:
				getTests().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case KnowledgePackage.CASE__KIND:
				return kind != KIND_EDEFAULT;
			case KnowledgePackage.CASE__AREA:
				return area != AREA_EDEFAULT;
			case KnowledgePackage.CASE__REUSE_COUNT:
				return reuseCount != REUSE_COUNT_EDEFAULT;
			case KnowledgePackage.CASE__ANSWER:
				return answer != null;
			case KnowledgePackage.CASE__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case KnowledgePackage.CASE__PHRASES:
				return phrases != null;
			case KnowledgePackage.CASE__CAUSES:
				return causes != null && !causes.isEmpty();
			case KnowledgePackage.CASE__REMEDIES:
				return remedies != null && !remedies.isEmpty();
			case KnowledgePackage.CASE__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case KnowledgePackage.CASE__TESTS:
				return tests != null && !tests.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", area: ");
		result.append(area);
		result.append(", reuseCount: ");
		result.append(reuseCount);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
