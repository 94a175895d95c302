/**
 */
package org.certclinic.knowledge.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Query Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A query in a customer's words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.certclinic.knowledge.model.QueryTest#getRank <em>Rank</em>}</li>
 *   <li>{@link org.certclinic.knowledge.model.QueryTest#getQuery <em>Query</em>}</li>
 * </ul>
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getQueryTest()
 * @model
 * @generated
 */
public interface QueryTest extends CaseTest {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last place among the cases found that still counts as led to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getQueryTest_Rank()
	 * @model default="3"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.QueryTest#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is typed, read out or pasted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(String)
	 * @see org.certclinic.knowledge.model.KnowledgePackage#getQueryTest_Query()
	 * @model required="true"
	 *        extendedMetaData="kind='element'"
	 * @generated
	 */
	String getQuery();

	/**
	 * Sets the value of the '{@link org.certclinic.knowledge.model.QueryTest#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(String value);

} // QueryTest
