/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ending</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a scene closes for one chair and outcome class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Ending#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getNextTry <em>Next Try</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Ending#getLessonIds <em>Lesson Ids</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getEnding()
 * @model
 * @generated
 */
public interface Ending extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Seat</b></em>' attribute.
	 * The default value is <code>"PURSUER"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Seat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #setSeat(Seat)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_Seat()
	 * @model default="PURSUER"
	 * @generated
	 */
	Seat getSeat();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getSeat <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #getSeat()
	 * @generated
	 */
	void setSeat(Seat value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"CYCLE"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.OutcomeClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.cyclework.model.vignette.OutcomeClass
	 * @see #setOutcome(OutcomeClass)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_Outcome()
	 * @model default="CYCLE"
	 * @generated
	 */
	OutcomeClass getOutcome();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.cyclework.model.vignette.OutcomeClass
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(OutcomeClass value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_Strength()
	 * @model required="true"
	 * @generated
	 */
	String getStrength();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(String value);

	/**
	 * Returns the value of the '<em><b>Next Try</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Next Try</em>' attribute.
	 * @see #setNextTry(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_NextTry()
	 * @model required="true"
	 * @generated
	 */
	String getNextTry();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getNextTry <em>Next Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Try</em>' attribute.
	 * @see #getNextTry()
	 * @generated
	 */
	void setNextTry(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether anything needed was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Ending#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Lesson Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lesson Ids</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getEnding_LessonIds()
	 * @model
	 * @generated
	 */
	EList<String> getLessonIds();

} // Ending
