/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.concept.Fear;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fear</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FearImpl extends ConceptImpl implements Fear {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FearImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.FEAR;
	}

} //FearImpl
