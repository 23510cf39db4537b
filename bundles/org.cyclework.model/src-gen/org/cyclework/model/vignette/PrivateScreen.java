/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Private Screen</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The identical private screen of one partner: one answer for each of U1 to U8; true is a yes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isFear <em>Fear</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isForce <em>Force</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isSex <em>Sex</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isMoney <em>Money</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isPhone <em>Phone</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isThreats <em>Threats</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isChildren <em>Children</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.PrivateScreen#isWeapons <em>Weapons</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen()
 * @model
 * @generated
 */
public interface PrivateScreen extends EObject {
	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Partner()
	 * @model required="true"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Fear</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fear</em>' attribute.
	 * @see #setFear(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Fear()
	 * @model default="false"
	 * @generated
	 */
	boolean isFear();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isFear <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fear</em>' attribute.
	 * @see #isFear()
	 * @generated
	 */
	void setFear(boolean value);

	/**
	 * Returns the value of the '<em><b>Force</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Force</em>' attribute.
	 * @see #setForce(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Force()
	 * @model default="false"
	 * @generated
	 */
	boolean isForce();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isForce <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Force</em>' attribute.
	 * @see #isForce()
	 * @generated
	 */
	void setForce(boolean value);

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see #setSex(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Sex()
	 * @model default="false"
	 * @generated
	 */
	boolean isSex();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see #isSex()
	 * @generated
	 */
	void setSex(boolean value);

	/**
	 * Returns the value of the '<em><b>Money</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Money</em>' attribute.
	 * @see #setMoney(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Money()
	 * @model default="false"
	 * @generated
	 */
	boolean isMoney();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isMoney <em>Money</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Money</em>' attribute.
	 * @see #isMoney()
	 * @generated
	 */
	void setMoney(boolean value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Phone()
	 * @model default="false"
	 * @generated
	 */
	boolean isPhone();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #isPhone()
	 * @generated
	 */
	void setPhone(boolean value);

	/**
	 * Returns the value of the '<em><b>Threats</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threats</em>' attribute.
	 * @see #setThreats(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Threats()
	 * @model default="false"
	 * @generated
	 */
	boolean isThreats();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isThreats <em>Threats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threats</em>' attribute.
	 * @see #isThreats()
	 * @generated
	 */
	void setThreats(boolean value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' attribute.
	 * @see #setChildren(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Children()
	 * @model default="false"
	 * @generated
	 */
	boolean isChildren();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isChildren <em>Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Children</em>' attribute.
	 * @see #isChildren()
	 * @generated
	 */
	void setChildren(boolean value);

	/**
	 * Returns the value of the '<em><b>Weapons</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weapons</em>' attribute.
	 * @see #setWeapons(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Weapons()
	 * @model default="false"
	 * @generated
	 */
	boolean isWeapons();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isWeapons <em>Weapons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weapons</em>' attribute.
	 * @see #isWeapons()
	 * @generated
	 */
	void setWeapons(boolean value);

} // PrivateScreen
