/**
 */
package org.cyclework.model.vignette;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Guard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holds while a value of one of the two lies in a range.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.StateGuard#getWho <em>Who</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StateGuard#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StateGuard#getAtLeast <em>At Least</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.StateGuard#getBelow <em>Below</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getStateGuard()
 * @model
 * @generated
 */
public interface StateGuard extends Guard {
	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * The default value is <code>"OWN"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Who}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see org.cyclework.model.vignette.Who
	 * @see #setWho(Who)
	 * @see org.cyclework.model.vignette.VignettePackage#getStateGuard_Who()
	 * @model default="OWN"
	 * @generated
	 */
	Who getWho();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StateGuard#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see org.cyclework.model.vignette.Who
	 * @see #getWho()
	 * @generated
	 */
	void setWho(Who value);

	/**
	 * Returns the value of the '<em><b>Variable</b></em>' attribute.
	 * The default value is <code>"AROUSAL"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.StateVariable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variable</em>' attribute.
	 * @see org.cyclework.model.vignette.StateVariable
	 * @see #setVariable(StateVariable)
	 * @see org.cyclework.model.vignette.VignettePackage#getStateGuard_Variable()
	 * @model default="AROUSAL"
	 * @generated
	 */
	StateVariable getVariable();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StateGuard#getVariable <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' attribute.
	 * @see org.cyclework.model.vignette.StateVariable
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(StateVariable value);

	/**
	 * Returns the value of the '<em><b>At Least</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At Least</em>' attribute.
	 * @see #setAtLeast(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStateGuard_AtLeast()
	 * @model default="0.0"
	 * @generated
	 */
	double getAtLeast();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StateGuard#getAtLeast <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Least</em>' attribute.
	 * @see #getAtLeast()
	 * @generated
	 */
	void setAtLeast(double value);

	/**
	 * Returns the value of the '<em><b>Below</b></em>' attribute.
	 * The default value is <code>"1.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Below</em>' attribute.
	 * @see #setBelow(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getStateGuard_Below()
	 * @model default="1.1"
	 * @generated
	 */
	double getBelow();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.StateGuard#getBelow <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Below</em>' attribute.
	 * @see #getBelow()
	 * @generated
	 */
	void setBelow(double value);

} // StateGuard
