/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loop Map Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Statements to place in the loop of two people.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.LoopMapItem#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopMapItem()
 * @model
 * @generated
 */
public interface LoopMapItem extends Item {
	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.LoopSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopMapItem_Slots()
	 * @model containment="true"
	 * @generated
	 */
	EList<LoopSlot> getSlots();

} // LoopMapItem
