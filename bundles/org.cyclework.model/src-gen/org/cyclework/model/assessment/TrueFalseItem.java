/**
 */
package org.cyclework.model.assessment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>True False Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement to judge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.TrueFalseItem#isAnswer <em>Answer</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.TrueFalseItem#getTrueFeedback <em>True Feedback</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.TrueFalseItem#getFalseFeedback <em>False Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getTrueFalseItem()
 * @model
 * @generated
 */
public interface TrueFalseItem extends Item {
	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #isSetAnswer()
	 * @see #unsetAnswer()
	 * @see #setAnswer(boolean)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getTrueFalseItem_Answer()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isAnswer();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.TrueFalseItem#isAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #isSetAnswer()
	 * @see #unsetAnswer()
	 * @see #isAnswer()
	 * @generated
	 */
	void setAnswer(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.assessment.TrueFalseItem#isAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAnswer()
	 * @see #isAnswer()
	 * @see #setAnswer(boolean)
	 * @generated
	 */
	void unsetAnswer();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.assessment.TrueFalseItem#isAnswer <em>Answer</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Answer</em>' attribute is set.
	 * @see #unsetAnswer()
	 * @see #isAnswer()
	 * @see #setAnswer(boolean)
	 * @generated
	 */
	boolean isSetAnswer();

	/**
	 * Returns the value of the '<em><b>True Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown to those who said true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>True Feedback</em>' attribute.
	 * @see #setTrueFeedback(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getTrueFalseItem_TrueFeedback()
	 * @model required="true"
	 * @generated
	 */
	String getTrueFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.TrueFalseItem#getTrueFeedback <em>True Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>True Feedback</em>' attribute.
	 * @see #getTrueFeedback()
	 * @generated
	 */
	void setTrueFeedback(String value);

	/**
	 * Returns the value of the '<em><b>False Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown to those who said false.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>False Feedback</em>' attribute.
	 * @see #setFalseFeedback(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getTrueFalseItem_FalseFeedback()
	 * @model required="true"
	 * @generated
	 */
	String getFalseFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.TrueFalseItem#getFalseFeedback <em>False Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>False Feedback</em>' attribute.
	 * @see #getFalseFeedback()
	 * @generated
	 */
	void setFalseFeedback(String value);

} // TrueFalseItem
