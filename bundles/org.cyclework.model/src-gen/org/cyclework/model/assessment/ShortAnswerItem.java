/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Short Answer Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A word or phrase to type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.ShortAnswerItem#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.ShortAnswerItem#isCaseSensitive <em>Case Sensitive</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.ShortAnswerItem#getOtherFeedback <em>Other Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getShortAnswerItem()
 * @model
 * @generated
 */
public interface ShortAnswerItem extends Item {
	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.assessment.AcceptedAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getShortAnswerItem_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<AcceptedAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Case Sensitive</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Case Sensitive</em>' attribute.
	 * @see #setCaseSensitive(boolean)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getShortAnswerItem_CaseSensitive()
	 * @model default="false"
	 * @generated
	 */
	boolean isCaseSensitive();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.ShortAnswerItem#isCaseSensitive <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Sensitive</em>' attribute.
	 * @see #isCaseSensitive()
	 * @generated
	 */
	void setCaseSensitive(boolean value);

	/**
	 * Returns the value of the '<em><b>Other Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown for an answer that is not accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Feedback</em>' attribute.
	 * @see #setOtherFeedback(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getShortAnswerItem_OtherFeedback()
	 * @model required="true"
	 * @generated
	 */
	String getOtherFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.ShortAnswerItem#getOtherFeedback <em>Other Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Feedback</em>' attribute.
	 * @see #getOtherFeedback()
	 * @generated
	 */
	void setOtherFeedback(String value);

} // ShortAnswerItem
