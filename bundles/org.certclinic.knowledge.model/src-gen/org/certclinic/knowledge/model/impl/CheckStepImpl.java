/**
 */
package org.certclinic.knowledge.model.impl;

import org.certclinic.knowledge.model.CheckStep;
import org.certclinic.knowledge.model.KnowledgePackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Check Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CheckStepImpl extends StepImpl implements CheckStep {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CheckStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.CHECK_STEP;
	}

} //CheckStepImpl
