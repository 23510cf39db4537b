/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.PrivateScreen;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Private Screen</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isFear <em>Fear</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isForce <em>Force</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isSex <em>Sex</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isMoney <em>Money</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isPhone <em>Phone</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isThreats <em>Threats</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isChildren <em>Children</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PrivateScreenImpl#isWeapons <em>Weapons</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivateScreenImpl extends MinimalEObjectImpl.Container implements PrivateScreen {
	/**
	 * The cached value of the '{@link #getPartner() <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartner()
	 * @generated
	 * @ordered
	 */
	protected Partner partner;

	/**
	 * The default value of the '{@link #isFear() <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFear()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FEAR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFear() <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFear()
	 * @generated
	 * @ordered
	 */
	protected boolean fear = FEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #isForce() <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForce()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isForce() <em>Force</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForce()
	 * @generated
	 * @ordered
	 */
	protected boolean force = FORCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSex()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SEX_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSex() <em>Sex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSex()
	 * @generated
	 * @ordered
	 */
	protected boolean sex = SEX_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoney() <em>Money</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMoney()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MONEY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoney() <em>Money</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMoney()
	 * @generated
	 * @ordered
	 */
	protected boolean money = MONEY_EDEFAULT;

	/**
	 * The default value of the '{@link #isPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPhone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PHONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPhone()
	 * @generated
	 * @ordered
	 */
	protected boolean phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #isThreats() <em>Threats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isThreats()
	 * @generated
	 * @ordered
	 */
	protected static final boolean THREATS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isThreats() <em>Threats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isThreats()
	 * @generated
	 * @ordered
	 */
	protected boolean threats = THREATS_EDEFAULT;

	/**
	 * The default value of the '{@link #isChildren() <em>Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChildren()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHILDREN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChildren() <em>Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChildren()
	 * @generated
	 * @ordered
	 */
	protected boolean children = CHILDREN_EDEFAULT;

	/**
	 * The default value of the '{@link #isWeapons() <em>Weapons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeapons()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WEAPONS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWeapons() <em>Weapons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWeapons()
	 * @generated
	 * @ordered
	 */
	protected boolean weapons = WEAPONS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrivateScreenImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.PRIVATE_SCREEN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPartner() {
		if (partner != null && partner.eIsProxy()) {
			InternalEObject oldPartner = (InternalEObject)partner;
			partner = (Partner)eResolveProxy(oldPartner);
			if (partner != oldPartner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.PRIVATE_SCREEN__PARTNER, oldPartner, partner));
			}
		}
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Partner basicGetPartner() {
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(Partner newPartner) {
		Partner oldPartner = partner;
		partner = newPartner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__PARTNER, oldPartner, partner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFear() {
		return fear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFear(boolean newFear) {
		boolean oldFear = fear;
		fear = newFear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__FEAR, oldFear, fear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForce() {
		return force;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForce(boolean newForce) {
		boolean oldForce = force;
		force = newForce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__FORCE, oldForce, force));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSex() {
		return sex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSex(boolean newSex) {
		boolean oldSex = sex;
		sex = newSex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__SEX, oldSex, sex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMoney() {
		return money;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoney(boolean newMoney) {
		boolean oldMoney = money;
		money = newMoney;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__MONEY, oldMoney, money));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(boolean newPhone) {
		boolean oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isThreats() {
		return threats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreats(boolean newThreats) {
		boolean oldThreats = threats;
		threats = newThreats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__THREATS, oldThreats, threats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChildren() {
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChildren(boolean newChildren) {
		boolean oldChildren = children;
		children = newChildren;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__CHILDREN, oldChildren, children));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWeapons() {
		return weapons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeapons(boolean newWeapons) {
		boolean oldWeapons = weapons;
		weapons = newWeapons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__WEAPONS, oldWeapons, weapons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.PRIVATE_SCREEN__PARTNER:
				if (resolve) return getPartner();
				return basicGetPartner();
			case VignettePackage.PRIVATE_SCREEN__FEAR:
				return isFear();
			case VignettePackage.PRIVATE_SCREEN__FORCE:
				return isForce();
			case VignettePackage.PRIVATE_SCREEN__SEX:
				return isSex();
			case VignettePackage.PRIVATE_SCREEN__MONEY:
				return isMoney();
			case VignettePackage.PRIVATE_SCREEN__PHONE:
				return isPhone();
			case VignettePackage.PRIVATE_SCREEN__THREATS:
				return isThreats();
			case VignettePackage.PRIVATE_SCREEN__CHILDREN:
				return isChildren();
			case VignettePackage.PRIVATE_SCREEN__WEAPONS:
				return isWeapons();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VignettePackage.PRIVATE_SCREEN__PARTNER:
				setPartner((Partner)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__FEAR:
				setFear((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__FORCE:
				setForce((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__SEX:
				setSex((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__MONEY:
				setMoney((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__PHONE:
				setPhone((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__THREATS:
				setThreats((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__CHILDREN:
				setChildren((Boolean)newValue);
				return;
			case VignettePackage.PRIVATE_SCREEN__WEAPONS:
				setWeapons((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case VignettePackage.PRIVATE_SCREEN__PARTNER:
				setPartner((Partner)null);
				return;
			case VignettePackage.PRIVATE_SCREEN__FEAR:
				setFear(FEAR_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__FORCE:
				setForce(FORCE_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__SEX:
				setSex(SEX_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__MONEY:
				setMoney(MONEY_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__THREATS:
				setThreats(THREATS_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__CHILDREN:
				setChildren(CHILDREN_EDEFAULT);
				return;
			case VignettePackage.PRIVATE_SCREEN__WEAPONS:
				setWeapons(WEAPONS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case VignettePackage.PRIVATE_SCREEN__PARTNER:
				return partner != null;
			case VignettePackage.PRIVATE_SCREEN__FEAR:
				return fear != FEAR_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__FORCE:
				return force != FORCE_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__SEX:
				return sex != SEX_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__MONEY:
				return money != MONEY_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__PHONE:
				return phone != PHONE_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__THREATS:
				return threats != THREATS_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__CHILDREN:
				return children != CHILDREN_EDEFAULT;
			case VignettePackage.PRIVATE_SCREEN__WEAPONS:
				return weapons != WEAPONS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fear: ");
		result.append(fear);
		result.append(", force: ");
		result.append(force);
		result.append(", sex: ");
		result.append(sex);
		result.append(", money: ");
		result.append(money);
		result.append(", phone: ");
		result.append(phone);
		result.append(", threats: ");
		result.append(threats);
		result.append(", children: ");
		result.append(children);
		result.append(", weapons: ");
		result.append(weapons);
		result.append(')');
		return result.toString();
	}

} //PrivateScreenImpl
