/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.StartState;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Start State</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.StartStateImpl#getArousal <em>Arousal</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StartStateImpl#getSecurity <em>Security</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StartStateImpl#getPursuit <em>Pursuit</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StartStateImpl#getWithdrawal <em>Withdrawal</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StartStateImpl#getTrust <em>Trust</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StartStateImpl extends MinimalEObjectImpl.Container implements StartState {
	/**
	 * The default value of the '{@link #getArousal() <em>Arousal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArousal()
	 * @generated
	 * @ordered
	 */
	protected static final double AROUSAL_EDEFAULT = 0.25;

	/**
	 * The cached value of the '{@link #getArousal() <em>Arousal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArousal()
	 * @generated
	 * @ordered
	 */
	protected double arousal = AROUSAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurity() <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurity()
	 * @generated
	 * @ordered
	 */
	protected static final double SECURITY_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getSecurity() <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurity()
	 * @generated
	 * @ordered
	 */
	protected double security = SECURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPursuit() <em>Pursuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPursuit()
	 * @generated
	 * @ordered
	 */
	protected static final double PURSUIT_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getPursuit() <em>Pursuit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPursuit()
	 * @generated
	 * @ordered
	 */
	protected double pursuit = PURSUIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawal() <em>Withdrawal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawal()
	 * @generated
	 * @ordered
	 */
	protected static final double WITHDRAWAL_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getWithdrawal() <em>Withdrawal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawal()
	 * @generated
	 * @ordered
	 */
	protected double withdrawal = WITHDRAWAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrust() <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrust()
	 * @generated
	 * @ordered
	 */
	protected static final double TRUST_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getTrust() <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrust()
	 * @generated
	 * @ordered
	 */
	protected double trust = TRUST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StartStateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.START_STATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getArousal() {
		return arousal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArousal(double newArousal) {
		double oldArousal = arousal;
		arousal = newArousal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.START_STATE__AROUSAL, oldArousal, arousal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSecurity() {
		return security;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurity(double newSecurity) {
		double oldSecurity = security;
		security = newSecurity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.START_STATE__SECURITY, oldSecurity, security));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPursuit() {
		return pursuit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPursuit(double newPursuit) {
		double oldPursuit = pursuit;
		pursuit = newPursuit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.START_STATE__PURSUIT, oldPursuit, pursuit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWithdrawal() {
		return withdrawal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawal(double newWithdrawal) {
		double oldWithdrawal = withdrawal;
		withdrawal = newWithdrawal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.START_STATE__WITHDRAWAL, oldWithdrawal, withdrawal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTrust() {
		return trust;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrust(double newTrust) {
		double oldTrust = trust;
		trust = newTrust;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.START_STATE__TRUST, oldTrust, trust));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.START_STATE__AROUSAL:
				return getArousal();
			case VignettePackage.START_STATE__SECURITY:
				return getSecurity();
			case VignettePackage.START_STATE__PURSUIT:
				return getPursuit();
			case VignettePackage.START_STATE__WITHDRAWAL:
				return getWithdrawal();
			case VignettePackage.START_STATE__TRUST:
				return getTrust();
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
			case VignettePackage.START_STATE__AROUSAL:
				setArousal((Double)newValue);
				return;
			case VignettePackage.START_STATE__SECURITY:
				setSecurity((Double)newValue);
				return;
			case VignettePackage.START_STATE__PURSUIT:
				setPursuit((Double)newValue);
				return;
			case VignettePackage.START_STATE__WITHDRAWAL:
				setWithdrawal((Double)newValue);
				return;
			case VignettePackage.START_STATE__TRUST:
				setTrust((Double)newValue);
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
			case VignettePackage.START_STATE__AROUSAL:
				setArousal(AROUSAL_EDEFAULT);
				return;
			case VignettePackage.START_STATE__SECURITY:
				setSecurity(SECURITY_EDEFAULT);
				return;
			case VignettePackage.START_STATE__PURSUIT:
				setPursuit(PURSUIT_EDEFAULT);
				return;
			case VignettePackage.START_STATE__WITHDRAWAL:
				setWithdrawal(WITHDRAWAL_EDEFAULT);
				return;
			case VignettePackage.START_STATE__TRUST:
				setTrust(TRUST_EDEFAULT);
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
			case VignettePackage.START_STATE__AROUSAL:
				return arousal != AROUSAL_EDEFAULT;
			case VignettePackage.START_STATE__SECURITY:
				return security != SECURITY_EDEFAULT;
			case VignettePackage.START_STATE__PURSUIT:
				return pursuit != PURSUIT_EDEFAULT;
			case VignettePackage.START_STATE__WITHDRAWAL:
				return withdrawal != WITHDRAWAL_EDEFAULT;
			case VignettePackage.START_STATE__TRUST:
				return trust != TRUST_EDEFAULT;
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
		result.append(" (arousal: ");
		result.append(arousal);
		result.append(", security: ");
		result.append(security);
		result.append(", pursuit: ");
		result.append(pursuit);
		result.append(", withdrawal: ");
		result.append(withdrawal);
		result.append(", trust: ");
		result.append(trust);
		result.append(')');
		return result.toString();
	}

} //StartStateImpl
