/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beat Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer to a beat.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.BeatChoice#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.BeatChoice#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.BeatChoice#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.BeatChoice#isFitting <em>Fitting</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.BeatChoice#getFeedback <em>Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getBeatChoice()
 * @model
 * @generated
 */
public interface BeatChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatChoice_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatChoice#getId <em>Id</em>}' attribute.
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
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatChoice_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatChoice#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Move</b></em>' attribute.
	 * The default value is <code>"NEUTRAL"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Move</em>' attribute.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see #isSetMove()
	 * @see #unsetMove()
	 * @see #setMove(MoveCode)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatChoice_Move()
	 * @model default="NEUTRAL" unsettable="true"
	 * @generated
	 */
	MoveCode getMove();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatChoice#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Move</em>' attribute.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see #isSetMove()
	 * @see #unsetMove()
	 * @see #getMove()
	 * @generated
	 */
	void setMove(MoveCode value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.BeatChoice#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	void unsetMove();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.BeatChoice#getMove <em>Move</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Move</em>' attribute is set.
	 * @see #unsetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	boolean isSetMove();

	/**
	 * Returns the value of the '<em><b>Fitting</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fitting</em>' attribute.
	 * @see #setFitting(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatChoice_Fitting()
	 * @model default="false"
	 * @generated
	 */
	boolean isFitting();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatChoice#isFitting <em>Fitting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fitting</em>' attribute.
	 * @see #isFitting()
	 * @generated
	 */
	void setFitting(boolean value);

	/**
	 * Returns the value of the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feedback</em>' attribute.
	 * @see #setFeedback(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatChoice_Feedback()
	 * @model
	 * @generated
	 */
	String getFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatChoice#getFeedback <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback</em>' attribute.
	 * @see #getFeedback()
	 * @generated
	 */
	void setFeedback(String value);

} // BeatChoice
