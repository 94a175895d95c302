/**
 */
package org.certclinic.knowledge.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Findings Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evidence, by what rules find in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.FindingsTest#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getFindingsTest()
 * @model
 * @generated
 */
public interface FindingsTest extends CaseTest {
	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the rules, for example x509.validity.expired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute list.
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getFindingsTest_Findings()
	 * @model required="true"
	 *        extendedMetaData="kind='element'"
	 * @generated
	 */
	EList<String> getFindings();

} // FindingsTest
