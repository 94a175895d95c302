/**
 */
package org.certclinic.knowledge.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Applicability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getCaSystems <em>Ca Systems</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getBanks <em>Banks</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getOperatingSystems <em>Operating Systems</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getBrowsers <em>Browsers</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getKeyVendors <em>Key Vendors</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getCsps <em>Csps</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.ApplicabilityImpl#getSupersededBy <em>Superseded By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApplicabilityImpl extends MinimalEObjectImpl.Container implements Applicability {
	/**
	 * The cached value of the '{@link #getCaSystems() <em>Ca Systems</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> caSystems;

	/**
	 * The cached value of the '{@link #getBanks() <em>Banks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBanks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> banks;

	/**
	 * The cached value of the '{@link #getOperatingSystems() <em>Operating Systems</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> operatingSystems;

	/**
	 * The cached value of the '{@link #getBrowsers() <em>Browsers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrowsers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> browsers;

	/**
	 * The cached value of the '{@link #getKeyVendors() <em>Key Vendors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyVendors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keyVendors;

	/**
	 * The cached value of the '{@link #getCsps() <em>Csps</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCsps()
	 * @generated
	 * @ordered
	 */
	protected EList<String> csps;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupersededBy() <em>Superseded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersededBy()
	 * @generated
	 * @ordered
	 */
	protected Entry supersededBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApplicabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.APPLICABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCaSystems() {
		if (caSystems == null) {
			caSystems = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.APPLICABILITY__CA_SYSTEMS);
		}
		return caSystems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBanks() {
		if (banks == null) {
			banks = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.APPLICABILITY__BANKS);
		}
		return banks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOperatingSystems() {
		if (operatingSystems == null) {
			operatingSystems = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.APPLICABILITY__OPERATING_SYSTEMS);
		}
		return operatingSystems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBrowsers() {
		if (browsers == null) {
			browsers = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.APPLICABILITY__BROWSERS);
		}
		return browsers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeyVendors() {
		if (keyVendors == null) {
			keyVendors = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.APPLICABILITY__KEY_VENDORS);
		}
		return keyVendors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCsps() {
		if (csps == null) {
			csps = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.APPLICABILITY__CSPS);
		}
		return csps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.APPLICABILITY__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		LocalDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.APPLICABILITY__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Entry getSupersededBy() {
		if (supersededBy != null && supersededBy.eIsProxy()) {
			InternalEObject oldSupersededBy = (InternalEObject)supersededBy;
			supersededBy = (Entry)eResolveProxy(oldSupersededBy);
			if (supersededBy != oldSupersededBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.APPLICABILITY__SUPERSEDED_BY, oldSupersededBy, supersededBy));
			}
		}
		return supersededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Entry basicGetSupersededBy() {
		return supersededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersededBy(Entry newSupersededBy) {
		Entry oldSupersededBy = supersededBy;
		supersededBy = newSupersededBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.APPLICABILITY__SUPERSEDED_BY, oldSupersededBy, supersededBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.APPLICABILITY__CA_SYSTEMS:
				return getCaSystems();
			case KnowledgePackage.APPLICABILITY__BANKS:
				return getBanks();
			case KnowledgePackage.APPLICABILITY__OPERATING_SYSTEMS:
				return getOperatingSystems();
			case KnowledgePackage.APPLICABILITY__BROWSERS:
				return getBrowsers();
			case KnowledgePackage.APPLICABILITY__KEY_VENDORS:
				return getKeyVendors();
			case KnowledgePackage.APPLICABILITY__CSPS:
				return getCsps();
			case KnowledgePackage.APPLICABILITY__VALID_FROM:
				return getValidFrom();
			case KnowledgePackage.APPLICABILITY__VALID_UNTIL:
				return getValidUntil();
			case KnowledgePackage.APPLICABILITY__SUPERSEDED_BY:
				if (resolve) return getSupersededBy();
				return basicGetSupersededBy();
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
			case KnowledgePackage.APPLICABILITY__CA_SYSTEMS:
				getCaSystems().clear();
				getCaSystems().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__BANKS:
				getBanks().clear();
				getBanks().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__OPERATING_SYSTEMS:
				getOperatingSystems().clear();
				getOperatingSystems().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__BROWSERS:
				getBrowsers().clear();
				getBrowsers().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__KEY_VENDORS:
				getKeyVendors().clear();
				getKeyVendors().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__CSPS:
				getCsps().clear();
				getCsps().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
				return;
			case KnowledgePackage.APPLICABILITY__SUPERSEDED_BY:
				setSupersededBy((Entry)newValue);
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
			case KnowledgePackage.APPLICABILITY__CA_SYSTEMS:
				getCaSystems().clear();
				return;
			case KnowledgePackage.APPLICABILITY__BANKS:
				getBanks().clear();
				return;
			case KnowledgePackage.APPLICABILITY__OPERATING_SYSTEMS:
				getOperatingSystems().clear();
				return;
			case KnowledgePackage.APPLICABILITY__BROWSERS:
				getBrowsers().clear();
				return;
			case KnowledgePackage.APPLICABILITY__KEY_VENDORS:
				getKeyVendors().clear();
				return;
			case KnowledgePackage.APPLICABILITY__CSPS:
				getCsps().clear();
				return;
			case KnowledgePackage.APPLICABILITY__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case KnowledgePackage.APPLICABILITY__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case KnowledgePackage.APPLICABILITY__SUPERSEDED_BY:
				setSupersededBy((Entry)null);
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
			case KnowledgePackage.APPLICABILITY__CA_SYSTEMS:
				return caSystems != null && !caSystems.isEmpty();
			case KnowledgePackage.APPLICABILITY__BANKS:
				return banks != null && !banks.isEmpty();
			case KnowledgePackage.APPLICABILITY__OPERATING_SYSTEMS:
				return operatingSystems != null && !operatingSystems.isEmpty();
			case KnowledgePackage.APPLICABILITY__BROWSERS:
				return browsers != null && !browsers.isEmpty();
			case KnowledgePackage.APPLICABILITY__KEY_VENDORS:
				return keyVendors != null && !keyVendors.isEmpty();
			case KnowledgePackage.APPLICABILITY__CSPS:
				return csps != null && !csps.isEmpty();
			case KnowledgePackage.APPLICABILITY__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case KnowledgePackage.APPLICABILITY__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case KnowledgePackage.APPLICABILITY__SUPERSEDED_BY:
				return supersededBy != null;
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
		result.append(" (caSystems: ");
		result.append(caSystems);
		result.append(", banks: ");
		result.append(banks);
		result.append(", operatingSystems: ");
		result.append(operatingSystems);
		result.append(", browsers: ");
		result.append(browsers);
		result.append(", keyVendors: ");
		result.append(keyVendors);
		result.append(", csps: ");
		result.append(csps);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(')');
		return result.toString();
	}

} //ApplicabilityImpl
