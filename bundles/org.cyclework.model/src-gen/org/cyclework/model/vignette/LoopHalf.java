/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loop Half</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one partner goes round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.LoopHalf#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.LoopHalf#getCue <em>Cue</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.LoopHalf#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.LoopHalf#getFeeling <em>Feeling</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.LoopHalf#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.LoopHalf#getEffect <em>Effect</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf()
 * @model
 * @generated
 */
public interface LoopHalf extends EObject {
	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf_Partner()
	 * @model required="true"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.LoopHalf#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf_Cue()
	 * @model required="true"
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.LoopHalf#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf_Meaning()
	 * @model required="true"
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.LoopHalf#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Feeling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feeling</em>' attribute.
	 * @see #setFeeling(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf_Feeling()
	 * @model required="true"
	 * @generated
	 */
	String getFeeling();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.LoopHalf#getFeeling <em>Feeling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feeling</em>' attribute.
	 * @see #getFeeling()
	 * @generated
	 */
	void setFeeling(String value);

	/**
	 * Returns the value of the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Move</em>' attribute.
	 * @see #setMove(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf_Move()
	 * @model required="true"
	 * @generated
	 */
	String getMove();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.LoopHalf#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Move</em>' attribute.
	 * @see #getMove()
	 * @generated
	 */
	void setMove(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLoopHalf_Effect()
	 * @model required="true"
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.LoopHalf#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

} // LoopHalf
