/**
 */
package org.certclinic.knowledge.model.impl;

import org.certclinic.knowledge.model.ActionStep;
import org.certclinic.knowledge.model.KnowledgePackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ActionStepImpl extends StepImpl implements ActionStep {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.ACTION_STEP;
	}

} //ActionStepImpl
