/**
 */
package org.certclinic.knowledge.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something to look at, with outcomes that lead on.
 * <!-- end-model-doc -->
 *
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getCheckStep()
 * @model
 * @generated
 */
public interface CheckStep extends Step {
} // CheckStep
