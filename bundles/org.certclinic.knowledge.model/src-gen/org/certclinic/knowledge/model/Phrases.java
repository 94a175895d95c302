/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phrases</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Other ways to put a case, by language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Phrases#getZh <em>Zh</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Phrases#getEn <em>En</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getPhrases()
 * @model
 * @generated
 */
public interface Phrases extends EObject {
	/**
	 * Returns the value of the '<em><b>Zh</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In Chinese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zh</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getPhrases_Zh()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	EList<String> getZh();

	/**
	 * Returns the value of the '<em><b>En</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>En</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getPhrases_En()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	EList<String> getEn();

} // Phrases
