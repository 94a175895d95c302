/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text in Chinese and English, side by side. A translation knows the revision of the original it was made from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Text#getZh <em>Zh</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Text#getEn <em>En</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Text#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Text#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.Text#getTranslatedFrom <em>Translated From</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getText()
 * @model
 * @generated
 */
public interface Text extends EObject {
	/**
	 * Returns the value of the '<em><b>Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Chinese text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zh</em>' attribute.
	 * @see #setZh(String)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getText_Zh()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getZh();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Text#getZh <em>Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zh</em>' attribute.
	 * @see #getZh()
	 * @generated
	 */
	void setZh(String value);

	/**
	 * Returns the value of the '<em><b>En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The English text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>En</em>' attribute.
	 * @see #setEn(String)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getText_En()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getEn();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Text#getEn <em>En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>En</em>' attribute.
	 * @see #getEn()
	 * @generated
	 */
	void setEn(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * The default value is <code>"zh"</code>.
	 * The literals are from the enumeration {@link org.certclinic.knowledge.model.Language}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language the text is first written in; the other one is its translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see org.certclinic.knowledge.model.Language
	 * @see #setOriginal(Language)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getText_Original()
	 * @model default="zh"
	 * @generated
	 */
	Language getOriginal();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Text#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see org.certclinic.knowledge.model.Language
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Language value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts the changes of the original.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getText_Revision()
	 * @model default="1"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Text#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Translated From</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The original's revision the translation was made from; smaller than revision means outdated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translated From</em>' attribute.
	 * @see #setTranslatedFrom(int)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getText_TranslatedFrom()
	 * @model default="1"
	 * @generated
	 */
	int getTranslatedFrom();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Text#getTranslatedFrom <em>Translated From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Translated From</em>' attribute.
	 * @see #getTranslatedFrom()
	 * @generated
	 */
	void setTranslatedFrom(int value);

} // Text
