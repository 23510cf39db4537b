/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.AttachmentStrategy;
import org.cyclework.model.concept.ConceptPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attachment Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AttachmentStrategyImpl extends ConceptImpl implements AttachmentStrategy {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttachmentStrategyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.ATTACHMENT_STRATEGY;
	}

} //AttachmentStrategyImpl
