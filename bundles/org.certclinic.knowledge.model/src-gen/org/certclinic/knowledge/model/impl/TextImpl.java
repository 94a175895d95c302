/**
 */
package org.certclinic.knowledge.model.impl;

import org.certclinic.knowledge.model.KnowledgePackage;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.impl.TextImpl#getZh <em>Zh</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.TextImpl#getEn <em>En</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.TextImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.TextImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.TextImpl#getTranslatedFrom <em>Translated From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextImpl extends MinimalEObjectImpl.Container implements Text {
	/**
	 * The default value of the '{@link #getZh() <em>Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZh()
	 * @generated
	 * @ordered
	 */
	protected static final String ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZh() <em>Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZh()
	 * @generated
	 * @ordered
	 */
	protected String zh = ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getEn() <em>En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEn()
	 * @generated
	 * @ordered
	 */
	protected static final String EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEn() <em>En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEn()
	 * @generated
	 * @ordered
	 */
	protected String en = EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected static final Language ORIGINAL_EDEFAULT = Language.ZH;

	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected Language original = ORIGINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTranslatedFrom() <em>Translated From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslatedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final int TRANSLATED_FROM_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getTranslatedFrom() <em>Translated From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslatedFrom()
	 * @generated
	 * @ordered
	 */
	protected int translatedFrom = TRANSLATED_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZh() {
		return zh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZh(String newZh) {
		String oldZh = zh;
		zh = newZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.TEXT__ZH, oldZh, zh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEn() {
		return en;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEn(String newEn) {
		String oldEn = en;
		en = newEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.TEXT__EN, oldEn, en));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Language getOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(Language newOriginal) {
		Language oldOriginal = original;
		original = newOriginal == null ? ORIGINAL_EDEFAULT : newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.TEXT__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.TEXT__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTranslatedFrom() {
		return translatedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranslatedFrom(int newTranslatedFrom) {
		int oldTranslatedFrom = translatedFrom;
		translatedFrom = newTranslatedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.TEXT__TRANSLATED_FROM, oldTranslatedFrom, translatedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.TEXT__ZH:
				return getZh();
			case KnowledgePackage.TEXT__EN:
				return getEn();
			case KnowledgePackage.TEXT__ORIGINAL:
				return getOriginal();
			case KnowledgePackage.TEXT__REVISION:
				return getRevision();
			case KnowledgePackage.TEXT__TRANSLATED_FROM:
				return getTranslatedFrom();
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
			case KnowledgePackage.TEXT__ZH:
				setZh((String)newValue);
				return;
			case KnowledgePackage.TEXT__EN:
				setEn((String)newValue);
				return;
			case KnowledgePackage.TEXT__ORIGINAL:
				setOriginal((Language)newValue);
				return;
			case KnowledgePackage.TEXT__REVISION:
				setRevision((Integer)newValue);
				return;
			case KnowledgePackage.TEXT__TRANSLATED_FROM:
				setTranslatedFrom((Integer)newValue);
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
			case KnowledgePackage.TEXT__ZH:
				setZh(ZH_EDEFAULT);
				return;
			case KnowledgePackage.TEXT__EN:
				setEn(EN_EDEFAULT);
				return;
			case KnowledgePackage.TEXT__ORIGINAL:
				setOriginal(ORIGINAL_EDEFAULT);
				return;
			case KnowledgePackage.TEXT__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case KnowledgePackage.TEXT__TRANSLATED_FROM:
				setTranslatedFrom(TRANSLATED_FROM_EDEFAULT);
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
			case KnowledgePackage.TEXT__ZH:
				return ZH_EDEFAULT == null ? zh != null : !ZH_EDEFAULT.equals(zh);
			case KnowledgePackage.TEXT__EN:
				return EN_EDEFAULT == null ? en != null : !EN_EDEFAULT.equals(en);
			case KnowledgePackage.TEXT__ORIGINAL:
				return original != ORIGINAL_EDEFAULT;
			case KnowledgePackage.TEXT__REVISION:
				return revision != REVISION_EDEFAULT;
			case KnowledgePackage.TEXT__TRANSLATED_FROM:
				return translatedFrom != TRANSLATED_FROM_EDEFAULT;
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
		result.append(" (zh: ");
		result.append(zh);
		result.append(", en: ");
		result.append(en);
		result.append(", original: ");
		result.append(original);
		result.append(", revision: ");
		result.append(revision);
		result.append(", translatedFrom: ");
		result.append(translatedFrom);
		result.append(')');
		return result.toString();
	}

} //TextImpl
