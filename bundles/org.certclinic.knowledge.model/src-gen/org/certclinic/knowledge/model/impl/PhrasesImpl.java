/**
 */
package org.certclinic.knowledge.model.impl;

import java.util.Collection;

import org.certclinic.knowledge.model.KnowledgePackage;
import org.certclinic.knowledge.model.Phrases;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phrases</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.impl.PhrasesImpl#getZh <em>Zh</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.impl.PhrasesImpl#getEn <em>En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhrasesImpl extends MinimalEObjectImpl.Container implements Phrases {
	/**
	 * The cached value of the '{@link #getZh() <em>Zh</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZh()
	 * @generated
	 * @ordered
	 */
	protected EList<String> zh;

	/**
	 * The cached value of the '{@link #getEn() <em>En</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEn()
	 * @generated
	 * @ordered
	 */
	protected EList<String> en;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhrasesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.PHRASES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getZh() {
		if (zh == null) {
			zh = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.PHRASES__ZH);
		}
		return zh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEn() {
		if (en == null) {
			en = new EDataTypeUniqueEList<String>(String.class, this, KnowledgePackage.PHRASES__EN);
		}
		return en;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.PHRASES__ZH:
				return getZh();
			case KnowledgePackage.PHRASES__EN:
				return getEn();
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
			case KnowledgePackage.PHRASES__ZH:
				getZh().clear();
				getZh().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.PHRASES__EN:
				getEn().clear();
				getEn().addAll((Collection<? extends String>)newValue);
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
			case KnowledgePackage.PHRASES__ZH:
				getZh().clear();
				return;
			case KnowledgePackage.PHRASES__EN:
				getEn().clear();
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
			case KnowledgePackage.PHRASES__ZH:
				return zh != null && !zh.isEmpty();
			case KnowledgePackage.PHRASES__EN:
				return en != null && !en.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //PhrasesImpl
