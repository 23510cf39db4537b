/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.concept.PhysiologicalState;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Physiological State</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PhysiologicalStateImpl extends ConceptImpl implements PhysiologicalState {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhysiologicalStateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.PHYSIOLOGICAL_STATE;
	}

} //PhysiologicalStateImpl
