/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cloze Gap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A gap and what fills it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.ClozeGap#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.ClozeGap#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.ClozeGap#getOtherFeedback <em>Other Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getClozeGap()
 * @model
 * @generated
 */
public interface ClozeGap extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getClozeGap_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.ClozeGap#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.AcceptedAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getClozeGap_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<AcceptedAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Other Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Other Feedback</em>' attribute.
	 * @see #setOtherFeedback(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getClozeGap_OtherFeedback()
	 * @model required="true"
	 * @generated
	 */
	String getOtherFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.ClozeGap#getOtherFeedback <em>Other Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Feedback</em>' attribute.
	 * @see #getOtherFeedback()
	 * @generated
	 */
	void setOtherFeedback(String value);

} // ClozeGap
