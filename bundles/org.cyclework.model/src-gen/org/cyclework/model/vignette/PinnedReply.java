/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pinned Reply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reply the author fixes; it is logged as such.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.PinnedReply#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PinnedReply#getIntensity <em>Intensity</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getPinnedReply()
 * @model
 * @generated
 */
public interface PinnedReply extends EObject {
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
	 * @see org.cyclework.model.vignette.VignettePackage#getPinnedReply_Move()
	 * @model default="NEUTRAL" unsettable="true"
	 * @generated
	 */
	MoveCode getMove();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PinnedReply#getMove <em>Move</em>}' attribute.
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
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PinnedReply#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	void unsetMove();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PinnedReply#getMove <em>Move</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getPinnedReply_Intensity()
	 * @model default="2"
	 * @generated
	 */
	int getIntensity();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PinnedReply#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(int value);

} // PinnedReply
