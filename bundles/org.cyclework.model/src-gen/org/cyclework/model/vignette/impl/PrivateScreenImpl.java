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
	 * This is true if the Fear attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean fearESet;

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
	 * This is true if the Force attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean forceESet;

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
	 * This is true if the Sex attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sexESet;

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
	 * This is true if the Money attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean moneyESet;

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
	 * This is true if the Phone attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean phoneESet;

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
	 * This is true if the Threats attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean threatsESet;

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
	 * This is true if the Children attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean childrenESet;

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
	 * This is true if the Weapons attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean weaponsESet;

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
		boolean oldFearESet = fearESet;
		fearESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__FEAR, oldFear, fear, !oldFearESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFear() {
		boolean oldFear = fear;
		boolean oldFearESet = fearESet;
		fear = FEAR_EDEFAULT;
		fearESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__FEAR, oldFear, FEAR_EDEFAULT, oldFearESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFear() {
		return fearESet;
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
		boolean oldForceESet = forceESet;
		forceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__FORCE, oldForce, force, !oldForceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetForce() {
		boolean oldForce = force;
		boolean oldForceESet = forceESet;
		force = FORCE_EDEFAULT;
		forceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__FORCE, oldForce, FORCE_EDEFAULT, oldForceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetForce() {
		return forceESet;
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
		boolean oldSexESet = sexESet;
		sexESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__SEX, oldSex, sex, !oldSexESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSex() {
		boolean oldSex = sex;
		boolean oldSexESet = sexESet;
		sex = SEX_EDEFAULT;
		sexESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__SEX, oldSex, SEX_EDEFAULT, oldSexESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSex() {
		return sexESet;
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
		boolean oldMoneyESet = moneyESet;
		moneyESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__MONEY, oldMoney, money, !oldMoneyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMoney() {
		boolean oldMoney = money;
		boolean oldMoneyESet = moneyESet;
		money = MONEY_EDEFAULT;
		moneyESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__MONEY, oldMoney, MONEY_EDEFAULT, oldMoneyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMoney() {
		return moneyESet;
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
		boolean oldPhoneESet = phoneESet;
		phoneESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__PHONE, oldPhone, phone, !oldPhoneESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPhone() {
		boolean oldPhone = phone;
		boolean oldPhoneESet = phoneESet;
		phone = PHONE_EDEFAULT;
		phoneESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__PHONE, oldPhone, PHONE_EDEFAULT, oldPhoneESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPhone() {
		return phoneESet;
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
		boolean oldThreatsESet = threatsESet;
		threatsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__THREATS, oldThreats, threats, !oldThreatsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetThreats() {
		boolean oldThreats = threats;
		boolean oldThreatsESet = threatsESet;
		threats = THREATS_EDEFAULT;
		threatsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__THREATS, oldThreats, THREATS_EDEFAULT, oldThreatsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetThreats() {
		return threatsESet;
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
		boolean oldChildrenESet = childrenESet;
		childrenESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__CHILDREN, oldChildren, children, !oldChildrenESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChildren() {
		boolean oldChildren = children;
		boolean oldChildrenESet = childrenESet;
		children = CHILDREN_EDEFAULT;
		childrenESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__CHILDREN, oldChildren, CHILDREN_EDEFAULT, oldChildrenESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChildren() {
		return childrenESet;
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
		boolean oldWeaponsESet = weaponsESet;
		weaponsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PRIVATE_SCREEN__WEAPONS, oldWeapons, weapons, !oldWeaponsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWeapons() {
		boolean oldWeapons = weapons;
		boolean oldWeaponsESet = weaponsESet;
		weapons = WEAPONS_EDEFAULT;
		weaponsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.PRIVATE_SCREEN__WEAPONS, oldWeapons, WEAPONS_EDEFAULT, oldWeaponsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWeapons() {
		return weaponsESet;
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
				unsetFear();
				return;
			case VignettePackage.PRIVATE_SCREEN__FORCE:
				unsetForce();
				return;
			case VignettePackage.PRIVATE_SCREEN__SEX:
				unsetSex();
				return;
			case VignettePackage.PRIVATE_SCREEN__MONEY:
				unsetMoney();
				return;
			case VignettePackage.PRIVATE_SCREEN__PHONE:
				unsetPhone();
				return;
			case VignettePackage.PRIVATE_SCREEN__THREATS:
				unsetThreats();
				return;
			case VignettePackage.PRIVATE_SCREEN__CHILDREN:
				unsetChildren();
				return;
			case VignettePackage.PRIVATE_SCREEN__WEAPONS:
				unsetWeapons();
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
				return isSetFear();
			case VignettePackage.PRIVATE_SCREEN__FORCE:
				return isSetForce();
			case VignettePackage.PRIVATE_SCREEN__SEX:
				return isSetSex();
			case VignettePackage.PRIVATE_SCREEN__MONEY:
				return isSetMoney();
			case VignettePackage.PRIVATE_SCREEN__PHONE:
				return isSetPhone();
			case VignettePackage.PRIVATE_SCREEN__THREATS:
				return isSetThreats();
			case VignettePackage.PRIVATE_SCREEN__CHILDREN:
				return isSetChildren();
			case VignettePackage.PRIVATE_SCREEN__WEAPONS:
				return isSetWeapons();
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
		if (fearESet) result.append(fear); else result.append("<unset>");
		result.append(", force: ");
		if (forceESet) result.append(force); else result.append("<unset>");
		result.append(", sex: ");
		if (sexESet) result.append(sex); else result.append("<unset>");
		result.append(", money: ");
		if (moneyESet) result.append(money); else result.append("<unset>");
		result.append(", phone: ");
		if (phoneESet) result.append(phone); else result.append("<unset>");
		result.append(", threats: ");
		if (threatsESet) result.append(threats); else result.append("<unset>");
		result.append(", children: ");
		if (childrenESet) result.append(children); else result.append("<unset>");
		result.append(", weapons: ");
		if (weaponsESet) result.append(weapons); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //PrivateScreenImpl
