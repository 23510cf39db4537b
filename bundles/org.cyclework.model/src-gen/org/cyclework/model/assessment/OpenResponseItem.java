/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Open Response Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that a person judges by a rubric.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.OpenResponseItem#getModelAnswer <em>Model Answer</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.OpenResponseItem#getCriteria <em>Criteria</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getOpenResponseItem()
 * @model
 * @generated
 */
public interface OpenResponseItem extends Item {
	/**
	 * Returns the value of the '<em><b>Model Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Answer</em>' attribute.
	 * @see #setModelAnswer(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getOpenResponseItem_ModelAnswer()
	 * @model required="true"
	 * @generated
	 */
	String getModelAnswer();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.OpenResponseItem#getModelAnswer <em>Model Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Answer</em>' attribute.
	 * @see #getModelAnswer()
	 * @generated
	 */
	void setModelAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.RubricCriterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getOpenResponseItem_Criteria()
	 * @model containment="true"
	 * @generated
	 */
	EList<RubricCriterion> getCriteria();

} // OpenResponseItem
