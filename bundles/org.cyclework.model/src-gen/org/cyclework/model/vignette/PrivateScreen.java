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
	 * @see #isSetFear()
	 * @see #unsetFear()
	 * @see #setFear(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Fear()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isFear();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isFear <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fear</em>' attribute.
	 * @see #isSetFear()
	 * @see #unsetFear()
	 * @see #isFear()
	 * @generated
	 */
	void setFear(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isFear <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFear()
	 * @see #isFear()
	 * @see #setFear(boolean)
	 * @generated
	 */
	void unsetFear();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isFear <em>Fear</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Fear</em>' attribute is set.
	 * @see #unsetFear()
	 * @see #isFear()
	 * @see #setFear(boolean)
	 * @generated
	 */
	boolean isSetFear();

	/**
	 * Returns the value of the '<em><b>Force</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Force</em>' attribute.
	 * @see #isSetForce()
	 * @see #unsetForce()
	 * @see #setForce(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Force()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isForce();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isForce <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Force</em>' attribute.
	 * @see #isSetForce()
	 * @see #unsetForce()
	 * @see #isForce()
	 * @generated
	 */
	void setForce(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isForce <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetForce()
	 * @see #isForce()
	 * @see #setForce(boolean)
	 * @generated
	 */
	void unsetForce();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isForce <em>Force</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Force</em>' attribute is set.
	 * @see #unsetForce()
	 * @see #isForce()
	 * @see #setForce(boolean)
	 * @generated
	 */
	boolean isSetForce();

	/**
	 * Returns the value of the '<em><b>Sex</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sex</em>' attribute.
	 * @see #isSetSex()
	 * @see #unsetSex()
	 * @see #setSex(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Sex()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isSex();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sex</em>' attribute.
	 * @see #isSetSex()
	 * @see #unsetSex()
	 * @see #isSex()
	 * @generated
	 */
	void setSex(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isSex <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSex()
	 * @see #isSex()
	 * @see #setSex(boolean)
	 * @generated
	 */
	void unsetSex();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isSex <em>Sex</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Sex</em>' attribute is set.
	 * @see #unsetSex()
	 * @see #isSex()
	 * @see #setSex(boolean)
	 * @generated
	 */
	boolean isSetSex();

	/**
	 * Returns the value of the '<em><b>Money</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Money</em>' attribute.
	 * @see #isSetMoney()
	 * @see #unsetMoney()
	 * @see #setMoney(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Money()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isMoney();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isMoney <em>Money</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Money</em>' attribute.
	 * @see #isSetMoney()
	 * @see #unsetMoney()
	 * @see #isMoney()
	 * @generated
	 */
	void setMoney(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isMoney <em>Money</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMoney()
	 * @see #isMoney()
	 * @see #setMoney(boolean)
	 * @generated
	 */
	void unsetMoney();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isMoney <em>Money</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Money</em>' attribute is set.
	 * @see #unsetMoney()
	 * @see #isMoney()
	 * @see #setMoney(boolean)
	 * @generated
	 */
	boolean isSetMoney();

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #isSetPhone()
	 * @see #unsetPhone()
	 * @see #setPhone(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Phone()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isPhone();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #isSetPhone()
	 * @see #unsetPhone()
	 * @see #isPhone()
	 * @generated
	 */
	void setPhone(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPhone()
	 * @see #isPhone()
	 * @see #setPhone(boolean)
	 * @generated
	 */
	void unsetPhone();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isPhone <em>Phone</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Phone</em>' attribute is set.
	 * @see #unsetPhone()
	 * @see #isPhone()
	 * @see #setPhone(boolean)
	 * @generated
	 */
	boolean isSetPhone();

	/**
	 * Returns the value of the '<em><b>Threats</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Threats</em>' attribute.
	 * @see #isSetThreats()
	 * @see #unsetThreats()
	 * @see #setThreats(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Threats()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isThreats();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isThreats <em>Threats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threats</em>' attribute.
	 * @see #isSetThreats()
	 * @see #unsetThreats()
	 * @see #isThreats()
	 * @generated
	 */
	void setThreats(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isThreats <em>Threats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetThreats()
	 * @see #isThreats()
	 * @see #setThreats(boolean)
	 * @generated
	 */
	void unsetThreats();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isThreats <em>Threats</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Threats</em>' attribute is set.
	 * @see #unsetThreats()
	 * @see #isThreats()
	 * @see #setThreats(boolean)
	 * @generated
	 */
	boolean isSetThreats();

	/**
	 * Returns the value of the '<em><b>Children</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' attribute.
	 * @see #isSetChildren()
	 * @see #unsetChildren()
	 * @see #setChildren(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Children()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isChildren();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isChildren <em>Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Children</em>' attribute.
	 * @see #isSetChildren()
	 * @see #unsetChildren()
	 * @see #isChildren()
	 * @generated
	 */
	void setChildren(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isChildren <em>Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChildren()
	 * @see #isChildren()
	 * @see #setChildren(boolean)
	 * @generated
	 */
	void unsetChildren();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isChildren <em>Children</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Children</em>' attribute is set.
	 * @see #unsetChildren()
	 * @see #isChildren()
	 * @see #setChildren(boolean)
	 * @generated
	 */
	boolean isSetChildren();

	/**
	 * Returns the value of the '<em><b>Weapons</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weapons</em>' attribute.
	 * @see #isSetWeapons()
	 * @see #unsetWeapons()
	 * @see #setWeapons(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getPrivateScreen_Weapons()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isWeapons();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isWeapons <em>Weapons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weapons</em>' attribute.
	 * @see #isSetWeapons()
	 * @see #unsetWeapons()
	 * @see #isWeapons()
	 * @generated
	 */
	void setWeapons(boolean value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isWeapons <em>Weapons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWeapons()
	 * @see #isWeapons()
	 * @see #setWeapons(boolean)
	 * @generated
	 */
	void unsetWeapons();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.PrivateScreen#isWeapons <em>Weapons</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Weapons</em>' attribute is set.
	 * @see #unsetWeapons()
	 * @see #isWeapons()
	 * @see #setWeapons(boolean)
	 * @generated
	 */
	boolean isSetWeapons();

} // PrivateScreen
