/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a move carries, each 0 to 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Signature#getX <em>X</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getR <em>R</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getK <em>K</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getSp <em>Sp</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getPr <em>Pr</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getVa <em>Va</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getOw <em>Ow</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Signature#getSl <em>Sl</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getSignature()
 * @model
 * @generated
 */
public interface Signature extends EObject {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_X()
	 * @model default="0.0"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>R</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disconnection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>R</em>' attribute.
	 * @see #setR(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_R()
	 * @model default="0.0"
	 * @generated
	 */
	double getR();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getR <em>R</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>R</em>' attribute.
	 * @see #getR()
	 * @generated
	 */
	void setR(double value);

	/**
	 * Returns the value of the '<em><b>K</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>K</em>' attribute.
	 * @see #setK(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_K()
	 * @model default="0.0"
	 * @generated
	 */
	double getK();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getK <em>K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>K</em>' attribute.
	 * @see #getK()
	 * @generated
	 */
	void setK(double value);

	/**
	 * Returns the value of the '<em><b>Sp</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sp</em>' attribute.
	 * @see #setSp(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_Sp()
	 * @model default="0.0"
	 * @generated
	 */
	double getSp();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getSp <em>Sp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sp</em>' attribute.
	 * @see #getSp()
	 * @generated
	 */
	void setSp(double value);

	/**
	 * Returns the value of the '<em><b>Pr</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Presence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pr</em>' attribute.
	 * @see #setPr(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_Pr()
	 * @model default="0.0"
	 * @generated
	 */
	double getPr();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getPr <em>Pr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pr</em>' attribute.
	 * @see #getPr()
	 * @generated
	 */
	void setPr(double value);

	/**
	 * Returns the value of the '<em><b>Va</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Validation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Va</em>' attribute.
	 * @see #setVa(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_Va()
	 * @model default="0.0"
	 * @generated
	 */
	double getVa();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getVa <em>Va</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Va</em>' attribute.
	 * @see #getVa()
	 * @generated
	 */
	void setVa(double value);

	/**
	 * Returns the value of the '<em><b>Ow</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Openness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ow</em>' attribute.
	 * @see #setOw(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_Ow()
	 * @model default="0.0"
	 * @generated
	 */
	double getOw();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getOw <em>Ow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ow</em>' attribute.
	 * @see #getOw()
	 * @generated
	 */
	void setOw(double value);

	/**
	 * Returns the value of the '<em><b>Sl</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slowing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sl</em>' attribute.
	 * @see #setSl(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getSignature_Sl()
	 * @model default="0.0"
	 * @generated
	 */
	double getSl();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Signature#getSl <em>Sl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sl</em>' attribute.
	 * @see #getSl()
	 * @generated
	 */
	void setSl(double value);

} // Signature
