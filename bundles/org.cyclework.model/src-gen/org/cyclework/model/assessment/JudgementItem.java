/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judgement Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Responses to rank by how apt they are.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.JudgementItem#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getJudgementItem()
 * @model
 * @generated
 */
public interface JudgementItem extends Item {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.JudgementOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getJudgementItem_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<JudgementOption> getOptions();

} // JudgementItem
