/**
 */
package org.cyclework.model.assessment;

import org.cyclework.model.vignette.Seat;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loop Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement and its place; a distractor has none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.LoopSlot#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.LoopSlot#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.LoopSlot#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.LoopSlot#getStep <em>Step</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.LoopSlot#isDistractor <em>Distractor</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.LoopSlot#getFeedback <em>Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot()
 * @model
 * @generated
 */
public interface LoopSlot extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.LoopSlot#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.LoopSlot#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Seat</b></em>' attribute.
	 * The default value is <code>"PURSUER"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Seat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #setSeat(Seat)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot_Seat()
	 * @model default="PURSUER"
	 * @generated
	 */
	Seat getSeat();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.LoopSlot#getSeat <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #getSeat()
	 * @generated
	 */
	void setSeat(Seat value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"CUE"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.assessment.LoopStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see org.cyclework.model.assessment.LoopStep
	 * @see #setStep(LoopStep)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot_Step()
	 * @model default="CUE"
	 * @generated
	 */
	LoopStep getStep();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.LoopSlot#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see org.cyclework.model.assessment.LoopStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(LoopStep value);

	/**
	 * Returns the value of the '<em><b>Distractor</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distractor</em>' attribute.
	 * @see #setDistractor(boolean)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot_Distractor()
	 * @model default="false"
	 * @generated
	 */
	boolean isDistractor();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.LoopSlot#isDistractor <em>Distractor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distractor</em>' attribute.
	 * @see #isDistractor()
	 * @generated
	 */
	void setDistractor(boolean value);

	/**
	 * Returns the value of the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feedback</em>' attribute.
	 * @see #setFeedback(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getLoopSlot_Feedback()
	 * @model required="true"
	 * @generated
	 */
	String getFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.LoopSlot#getFeedback <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback</em>' attribute.
	 * @see #getFeedback()
	 * @generated
	 */
	void setFeedback(String value);

} // LoopSlot
