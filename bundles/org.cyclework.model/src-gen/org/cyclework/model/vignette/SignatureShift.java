/**
 */
package org.cyclework.model.vignette;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature Shift</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is added to what a move carries: each -1 to 1, the sum kept within 0 and 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.SignatureShift#getMove <em>Move</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getSignatureShift()
 * @model
 * @generated
 */
public interface SignatureShift extends Signature {
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
	 * @see org.cyclework.model.vignette.VignettePackage#getSignatureShift_Move()
	 * @model default="NEUTRAL" unsettable="true"
	 * @generated
	 */
	MoveCode getMove();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.SignatureShift#getMove <em>Move</em>}' attribute.
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
	 * Unsets the value of the '{@link org.cyclework.model.vignette.SignatureShift#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	void unsetMove();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.SignatureShift#getMove <em>Move</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Move</em>' attribute is set.
	 * @see #unsetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	boolean isSetMove();

} // SignatureShift
