/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hot Text Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lines of a transcript to pick from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.HotTextItem#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getHotTextItem()
 * @model
 * @generated
 */
public interface HotTextItem extends Item {
	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.HotLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getHotTextItem_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<HotLine> getLines();

} // HotTextItem
