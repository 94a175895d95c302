/**
 */
package org.certclinic.knowledge.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something to do.
 * <!-- end-model-doc -->
 *
 *
 * @see org.certclinic.knowledge.model.KnowledgePackage#getActionStep()
 * @model
 * @generated
 */
public interface ActionStep extends Step {
} // ActionStep
