/**
 */
package org.certclinic.knowledge.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Applicability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where and when an entry holds. An empty list means any.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getCaSystems <em>Ca Systems</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getBanks <em>Banks</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getOperatingSystems <em>Operating Systems</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getBrowsers <em>Browsers</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getKeyVendors <em>Key Vendors</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getCsps <em>Csps</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Applicability#getSupersededBy <em>Superseded By</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability()
 * @model
 * @generated
 */
public interface Applicability extends EObject {
	/**
	 * Returns the value of the '<em><b>Ca Systems</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CA systems, for example E-01 or J-01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ca Systems</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_CaSystems()
	 * @model
	 * @generated
	 */
	EList<String> getCaSystems();

	/**
	 * Returns the value of the '<em><b>Banks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Banks or other issuing organisations, for example CMBC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Banks</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_Banks()
	 * @model
	 * @generated
	 */
	EList<String> getBanks();

	/**
	 * Returns the value of the '<em><b>Operating Systems</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating systems, for example Windows XP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating Systems</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_OperatingSystems()
	 * @model
	 * @generated
	 */
	EList<String> getOperatingSystems();

	/**
	 * Returns the value of the '<em><b>Browsers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Browsers, for example Internet Explorer 6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Browsers</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_Browsers()
	 * @model
	 * @generated
	 */
	EList<String> getBrowsers();

	/**
	 * Returns the value of the '<em><b>Key Vendors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * USB-key vendors, for example WatchData.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Vendors</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_KeyVendors()
	 * @model
	 * @generated
	 */
	EList<String> getKeyVendors();

	/**
	 * Returns the value of the '<em><b>Csps</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cryptographic service providers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Csps</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_Csps()
	 * @model
	 * @generated
	 */
	EList<String> getCsps();

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_ValidFrom()
	 * @model dataType="org.certclinic.knowledge.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Applicability#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day it holds; past it the entry is shown as old and ranked after the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_ValidUntil()
	 * @model dataType="org.certclinic.knowledge.model.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Applicability#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Superseded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entry to use instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superseded By</em>' reference.
	 * @see #setSupersededBy(Entry)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getApplicability_SupersededBy()
	 * @model
	 * @generated
	 */
	Entry getSupersededBy();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Applicability#getSupersededBy <em>Superseded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Superseded By</em>' reference.
	 * @see #getSupersededBy()
	 * @generated
	 */
	void setSupersededBy(Entry value);

} // Applicability
