/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Overridden</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The replaced entry of an earlier knowledge base, of which a copy is kept beside the entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.Overridden#getRevision <em>Revision</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getOverridden()
 * @model
 * @generated
 */
public interface Overridden extends EObject {
	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision of the replaced entry when the copy was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getOverridden_Revision()
	 * @model default="1"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.Overridden#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

} // Overridden
