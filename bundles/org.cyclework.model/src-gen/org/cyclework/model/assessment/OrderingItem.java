/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ordering Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Steps to put into order; the order of the file is the key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.OrderingItem#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getOrderingItem()
 * @model
 * @generated
 */
public interface OrderingItem extends Item {
	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.OrderStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getOrderingItem_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrderStep> getSteps();

} // OrderingItem
