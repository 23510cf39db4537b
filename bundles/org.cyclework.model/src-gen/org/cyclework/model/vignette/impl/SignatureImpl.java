/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getX <em>X</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getR <em>R</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getK <em>K</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getSp <em>Sp</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getPr <em>Pr</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getVa <em>Va</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getOw <em>Ow</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SignatureImpl#getSl <em>Sl</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignatureImpl extends MinimalEObjectImpl.Container implements Signature {
	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final double X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected double x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getR() <em>R</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getR()
	 * @generated
	 * @ordered
	 */
	protected static final double R_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getR() <em>R</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getR()
	 * @generated
	 * @ordered
	 */
	protected double r = R_EDEFAULT;

	/**
	 * The default value of the '{@link #getK() <em>K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getK()
	 * @generated
	 * @ordered
	 */
	protected static final double K_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getK() <em>K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getK()
	 * @generated
	 * @ordered
	 */
	protected double k = K_EDEFAULT;

	/**
	 * The default value of the '{@link #getSp() <em>Sp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSp()
	 * @generated
	 * @ordered
	 */
	protected static final double SP_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSp() <em>Sp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSp()
	 * @generated
	 * @ordered
	 */
	protected double sp = SP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPr() <em>Pr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPr()
	 * @generated
	 * @ordered
	 */
	protected static final double PR_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPr() <em>Pr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPr()
	 * @generated
	 * @ordered
	 */
	protected double pr = PR_EDEFAULT;

	/**
	 * The default value of the '{@link #getVa() <em>Va</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVa()
	 * @generated
	 * @ordered
	 */
	protected static final double VA_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getVa() <em>Va</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVa()
	 * @generated
	 * @ordered
	 */
	protected double va = VA_EDEFAULT;

	/**
	 * The default value of the '{@link #getOw() <em>Ow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOw()
	 * @generated
	 * @ordered
	 */
	protected static final double OW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOw() <em>Ow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOw()
	 * @generated
	 * @ordered
	 */
	protected double ow = OW_EDEFAULT;

	/**
	 * The default value of the '{@link #getSl() <em>Sl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSl()
	 * @generated
	 * @ordered
	 */
	protected static final double SL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSl() <em>Sl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSl()
	 * @generated
	 * @ordered
	 */
	protected double sl = SL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignatureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.SIGNATURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getX() {
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX(double newX) {
		double oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__X, oldX, x));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getR() {
		return r;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setR(double newR) {
		double oldR = r;
		r = newR;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__R, oldR, r));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getK() {
		return k;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setK(double newK) {
		double oldK = k;
		k = newK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__K, oldK, k));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSp() {
		return sp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSp(double newSp) {
		double oldSp = sp;
		sp = newSp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__SP, oldSp, sp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPr() {
		return pr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPr(double newPr) {
		double oldPr = pr;
		pr = newPr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__PR, oldPr, pr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVa() {
		return va;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVa(double newVa) {
		double oldVa = va;
		va = newVa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__VA, oldVa, va));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOw() {
		return ow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOw(double newOw) {
		double oldOw = ow;
		ow = newOw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__OW, oldOw, ow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSl() {
		return sl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSl(double newSl) {
		double oldSl = sl;
		sl = newSl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SIGNATURE__SL, oldSl, sl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.SIGNATURE__X:
				return getX();
			case VignettePackage.SIGNATURE__R:
				return getR();
			case VignettePackage.SIGNATURE__K:
				return getK();
			case VignettePackage.SIGNATURE__SP:
				return getSp();
			case VignettePackage.SIGNATURE__PR:
				return getPr();
			case VignettePackage.SIGNATURE__VA:
				return getVa();
			case VignettePackage.SIGNATURE__OW:
				return getOw();
			case VignettePackage.SIGNATURE__SL:
				return getSl();
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
			case VignettePackage.SIGNATURE__X:
				setX((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__R:
				setR((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__K:
				setK((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__SP:
				setSp((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__PR:
				setPr((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__VA:
				setVa((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__OW:
				setOw((Double)newValue);
				return;
			case VignettePackage.SIGNATURE__SL:
				setSl((Double)newValue);
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
			case VignettePackage.SIGNATURE__X:
				setX(X_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__R:
				setR(R_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__K:
				setK(K_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__SP:
				setSp(SP_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__PR:
				setPr(PR_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__VA:
				setVa(VA_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__OW:
				setOw(OW_EDEFAULT);
				return;
			case VignettePackage.SIGNATURE__SL:
				setSl(SL_EDEFAULT);
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
			case VignettePackage.SIGNATURE__X:
				return x != X_EDEFAULT;
			case VignettePackage.SIGNATURE__R:
				return r != R_EDEFAULT;
			case VignettePackage.SIGNATURE__K:
				return k != K_EDEFAULT;
			case VignettePackage.SIGNATURE__SP:
				return sp != SP_EDEFAULT;
			case VignettePackage.SIGNATURE__PR:
				return pr != PR_EDEFAULT;
			case VignettePackage.SIGNATURE__VA:
				return va != VA_EDEFAULT;
			case VignettePackage.SIGNATURE__OW:
				return ow != OW_EDEFAULT;
			case VignettePackage.SIGNATURE__SL:
				return sl != SL_EDEFAULT;
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
		result.append(" (x: ");
		result.append(x);
		result.append(", r: ");
		result.append(r);
		result.append(", k: ");
		result.append(k);
		result.append(", sp: ");
		result.append(sp);
		result.append(", pr: ");
		result.append(pr);
		result.append(", va: ");
		result.append(va);
		result.append(", ow: ");
		result.append(ow);
		result.append(", sl: ");
		result.append(sl);
		result.append(')');
		return result.toString();
	}

} //SignatureImpl
