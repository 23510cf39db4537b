/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.Appraisal;
import org.cyclework.model.concept.ConceptPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Appraisal</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AppraisalImpl extends ConceptImpl implements Appraisal {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.APPRAISAL;
	}

} //AppraisalImpl
