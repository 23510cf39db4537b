/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Played Guard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holds where one of the two has played one of the moves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.PlayedGuard#getWho <em>Who</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PlayedGuard#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PlayedGuard#getLast <em>Last</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PlayedGuard#getTimes <em>Times</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getPlayedGuard()
 * @model
 * @generated
 */
public interface PlayedGuard extends Guard {
	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * The default value is <code>"OWN"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Who}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see org.cyclework.model.vignette.Who
	 * @see #setWho(Who)
	 * @see org.cyclework.model.vignette.VignettePackage#getPlayedGuard_Who()
	 * @model default="OWN"
	 * @generated
	 */
	Who getWho();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PlayedGuard#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see org.cyclework.model.vignette.Who
	 * @see #getWho()
	 * @generated
	 */
	void setWho(Who value);

	/**
	 * Returns the value of the '<em><b>Moves</b></em>' attribute list.
	 * The list contents are of type {@link org.cyclework.model.vignette.MoveCode}.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Moves</em>' attribute list.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see org.cyclework.model.vignette.VignettePackage#getPlayedGuard_Moves()
	 * @model
	 * @generated
	 */
	EList<MoveCode> getMoves();

	/**
	 * Returns the value of the '<em><b>Last</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the last rounds count; 0 for the whole play.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last</em>' attribute.
	 * @see #setLast(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getPlayedGuard_Last()
	 * @model default="0"
	 * @generated
	 */
	int getLast();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PlayedGuard#getLast <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' attribute.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(int value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute.
	 * @see #setTimes(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getPlayedGuard_Times()
	 * @model default="1"
	 * @generated
	 */
	int getTimes();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PlayedGuard#getTimes <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times</em>' attribute.
	 * @see #getTimes()
	 * @generated
	 */
	void setTimes(int value);

} // PlayedGuard
