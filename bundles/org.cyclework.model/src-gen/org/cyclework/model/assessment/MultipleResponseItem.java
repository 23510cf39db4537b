/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Multiple Response Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Any number of right options.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.MultipleResponseItem#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getMultipleResponseItem()
 * @model
 * @generated
 */
public interface MultipleResponseItem extends Item {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.ChoiceOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getMultipleResponseItem_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChoiceOption> getOptions();

} // MultipleResponseItem
