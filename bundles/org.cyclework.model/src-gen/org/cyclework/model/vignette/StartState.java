/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Start State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a partner stands before the first turn, each 0 to 1; s below 0 stands for the resting security of the style.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.StartState#getArousal <em>Arousal</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StartState#getSecurity <em>Security</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StartState#getPursuit <em>Pursuit</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StartState#getWithdrawal <em>Withdrawal</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StartState#getTrust <em>Trust</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getStartState()
 * @model
 * @generated
 */
public interface StartState extends EObject {
	/**
	 * Returns the value of the '<em><b>Arousal</b></em>' attribute.
	 * The default value is <code>"0.25"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arousal</em>' attribute.
	 * @see #setArousal(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStartState_Arousal()
	 * @model default="0.25"
	 * @generated
	 */
	double getArousal();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StartState#getArousal <em>Arousal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arousal</em>' attribute.
	 * @see #getArousal()
	 * @generated
	 */
	void setArousal(double value);

	/**
	 * Returns the value of the '<em><b>Security</b></em>' attribute.
	 * The default value is <code>"-1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Security</em>' attribute.
	 * @see #setSecurity(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStartState_Security()
	 * @model default="-1.0"
	 * @generated
	 */
	double getSecurity();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StartState#getSecurity <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security</em>' attribute.
	 * @see #getSecurity()
	 * @generated
	 */
	void setSecurity(double value);

	/**
	 * Returns the value of the '<em><b>Pursuit</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pursuit</em>' attribute.
	 * @see #setPursuit(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStartState_Pursuit()
	 * @model default="0.2"
	 * @generated
	 */
	double getPursuit();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StartState#getPursuit <em>Pursuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pursuit</em>' attribute.
	 * @see #getPursuit()
	 * @generated
	 */
	void setPursuit(double value);

	/**
	 * Returns the value of the '<em><b>Withdrawal</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Withdrawal</em>' attribute.
	 * @see #setWithdrawal(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStartState_Withdrawal()
	 * @model default="0.2"
	 * @generated
	 */
	double getWithdrawal();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StartState#getWithdrawal <em>Withdrawal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawal</em>' attribute.
	 * @see #getWithdrawal()
	 * @generated
	 */
	void setWithdrawal(double value);

	/**
	 * Returns the value of the '<em><b>Trust</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trust</em>' attribute.
	 * @see #setTrust(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStartState_Trust()
	 * @model default="0.5"
	 * @generated
	 */
	double getTrust();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StartState#getTrust <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust</em>' attribute.
	 * @see #getTrust()
	 * @generated
	 */
	void setTrust(double value);

} // StartState
