/**
 */
package org.certclinic.knowledge.model.impl;

import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgePackage;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Party;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Text;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.impl.OutcomeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.OutcomeImpl#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.OutcomeImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.OutcomeImpl#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.OutcomeImpl#getEscalateTo <em>Escalate To</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.OutcomeImpl#isSolved <em>Solved</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeImpl extends MinimalEObjectImpl.Container implements Outcome {
	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected Text text;

	/**
	 * The cached value of the '{@link #getNextStep() <em>Next Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStep()
	 * @generated
	 * @ordered
	 */
	protected Step nextStep;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected Cause cause;

	/**
	 * The cached value of the '{@link #getRemedy() <em>Remedy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedy()
	 * @generated
	 * @ordered
	 */
	protected Remedy remedy;

	/**
	 * The default value of the '{@link #getEscalateTo() <em>Escalate To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalateTo()
	 * @generated
	 * @ordered
	 */
	protected static final Party ESCALATE_TO_EDEFAULT = Party.CUSTOMER;

	/**
	 * The cached value of the '{@link #getEscalateTo() <em>Escalate To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalateTo()
	 * @generated
	 * @ordered
	 */
	protected Party escalateTo = ESCALATE_TO_EDEFAULT;

	/**
	 * This is true if the Escalate To attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean escalateToESet;

	/**
	 * The default value of the '{@link #isSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSolved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SOLVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSolved()
	 * @generated
	 * @ordered
	 */
	protected boolean solved = SOLVED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.OUTCOME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetText(Text newText, NotificationChain msgs) {
		Text oldText = text;
		text = newText;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__TEXT, oldText, newText);
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
	public void setText(Text newText) {
		if (newText != text) {
			NotificationChain msgs = null;
			if (text != null)
				msgs = ((InternalEObject)text).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.OUTCOME__TEXT, null, msgs);
			if (newText != null)
				msgs = ((InternalEObject)newText).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.OUTCOME__TEXT, null, msgs);
			msgs = basicSetText(newText, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__TEXT, newText, newText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step getNextStep() {
		if (nextStep != null && nextStep.eIsProxy()) {
			InternalEObject oldNextStep = (InternalEObject)nextStep;
			nextStep = (Step)eResolveProxy(oldNextStep);
			if (nextStep != oldNextStep) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.OUTCOME__NEXT_STEP, oldNextStep, nextStep));
			}
		}
		return nextStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Step basicGetNextStep() {
		return nextStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextStep(Step newNextStep) {
		Step oldNextStep = nextStep;
		nextStep = newNextStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__NEXT_STEP, oldNextStep, nextStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cause getCause() {
		if (cause != null && cause.eIsProxy()) {
			InternalEObject oldCause = (InternalEObject)cause;
			cause = (Cause)eResolveProxy(oldCause);
			if (cause != oldCause) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.OUTCOME__CAUSE, oldCause, cause));
			}
		}
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cause basicGetCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(Cause newCause) {
		Cause oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Remedy getRemedy() {
		if (remedy != null && remedy.eIsProxy()) {
			InternalEObject oldRemedy = (InternalEObject)remedy;
			remedy = (Remedy)eResolveProxy(oldRemedy);
			if (remedy != oldRemedy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.OUTCOME__REMEDY, oldRemedy, remedy));
			}
		}
		return remedy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Remedy basicGetRemedy() {
		return remedy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemedy(Remedy newRemedy) {
		Remedy oldRemedy = remedy;
		remedy = newRemedy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__REMEDY, oldRemedy, remedy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getEscalateTo() {
		return escalateTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalateTo(Party newEscalateTo) {
		Party oldEscalateTo = escalateTo;
		escalateTo = newEscalateTo == null ? ESCALATE_TO_EDEFAULT : newEscalateTo;
		boolean oldEscalateToESet = escalateToESet;
		escalateToESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__ESCALATE_TO, oldEscalateTo, escalateTo, !oldEscalateToESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEscalateTo() {
		Party oldEscalateTo = escalateTo;
		boolean oldEscalateToESet = escalateToESet;
		escalateTo = ESCALATE_TO_EDEFAULT;
		escalateToESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, KnowledgePackage.OUTCOME__ESCALATE_TO, oldEscalateTo, ESCALATE_TO_EDEFAULT, oldEscalateToESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEscalateTo() {
		return escalateToESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSolved() {
		return solved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolved(boolean newSolved) {
		boolean oldSolved = solved;
		solved = newSolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.OUTCOME__SOLVED, oldSolved, solved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.OUTCOME__TEXT:
				return basicSetText(null, msgs);
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
			case KnowledgePackage.OUTCOME__TEXT:
				return getText();
			case KnowledgePackage.OUTCOME__NEXT_STEP:
				if (resolve) return getNextStep();
				return basicGetNextStep();
			case KnowledgePackage.OUTCOME__CAUSE:
				if (resolve) return getCause();
				return basicGetCause();
			case KnowledgePackage.OUTCOME__REMEDY:
				if (resolve) return getRemedy();
				return basicGetRemedy();
			case KnowledgePackage.OUTCOME__ESCALATE_TO:
				return getEscalateTo();
			case KnowledgePackage.OUTCOME__SOLVED:
				return isSolved();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case KnowledgePackage.OUTCOME__TEXT:
				setText((Text)newValue);
				return;
			case KnowledgePackage.OUTCOME__NEXT_STEP:
				setNextStep((Step)newValue);
				return;
			case KnowledgePackage.OUTCOME__CAUSE:
				setCause((Cause)newValue);
				return;
			case KnowledgePackage.OUTCOME__REMEDY:
				setRemedy((Remedy)newValue);
				return;
			case KnowledgePackage.OUTCOME__ESCALATE_TO:
				setEscalateTo((Party)newValue);
				return;
			case KnowledgePackage.OUTCOME__SOLVED:
				setSolved((Boolean)newValue);
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
			case KnowledgePackage.OUTCOME__TEXT:
				setText((Text)null);
				return;
			case KnowledgePackage.OUTCOME__NEXT_STEP:
				setNextStep((Step)null);
				return;
			case KnowledgePackage.OUTCOME__CAUSE:
				setCause((Cause)null);
				return;
			case KnowledgePackage.OUTCOME__REMEDY:
				setRemedy((Remedy)null);
				return;
			case KnowledgePackage.OUTCOME__ESCALATE_TO:
				unsetEscalateTo();
				return;
			case KnowledgePackage.OUTCOME__SOLVED:
				setSolved(SOLVED_EDEFAULT);
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
			case KnowledgePackage.OUTCOME__TEXT:
				return text != null;
			case KnowledgePackage.OUTCOME__NEXT_STEP:
				return nextStep != null;
			case KnowledgePackage.OUTCOME__CAUSE:
				return cause != null;
			case KnowledgePackage.OUTCOME__REMEDY:
				return remedy != null;
			case KnowledgePackage.OUTCOME__ESCALATE_TO:
				return isSetEscalateTo();
			case KnowledgePackage.OUTCOME__SOLVED:
				return solved != SOLVED_EDEFAULT;
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
		result.append(" (escalateTo: ");
		if (escalateToESet) result.append(escalateTo); else result.append("<unset>");
		result.append(", solved: ");
		result.append(solved);
		result.append(')');
		return result.toString();
	}

} //OutcomeImpl
