/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.VignettePackage;
import org.cyclework.model.vignette.Who;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>State Guard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.StateGuardImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StateGuardImpl#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StateGuardImpl#getAtLeast <em>At Least</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.StateGuardImpl#getBelow <em>Below</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StateGuardImpl extends GuardImpl implements StateGuard {
	/**
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final Who WHO_EDEFAULT = Who.OWN;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected Who who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariable() <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariable()
	 * @generated
	 * @ordered
	 */
	protected static final StateVariable VARIABLE_EDEFAULT = StateVariable.AROUSAL;

	/**
	 * The cached value of the '{@link #getVariable() <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariable()
	 * @generated
	 * @ordered
	 */
	protected StateVariable variable = VARIABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtLeast() <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLeast()
	 * @generated
	 * @ordered
	 */
	protected static final double AT_LEAST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAtLeast() <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLeast()
	 * @generated
	 * @ordered
	 */
	protected double atLeast = AT_LEAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getBelow() <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelow()
	 * @generated
	 * @ordered
	 */
	protected static final double BELOW_EDEFAULT = 1.1;

	/**
	 * The cached value of the '{@link #getBelow() <em>Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelow()
	 * @generated
	 * @ordered
	 */
	protected double below = BELOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StateGuardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.STATE_GUARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Who getWho() {
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(Who newWho) {
		Who oldWho = who;
		who = newWho == null ? WHO_EDEFAULT : newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.STATE_GUARD__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateVariable getVariable() {
		return variable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariable(StateVariable newVariable) {
		StateVariable oldVariable = variable;
		variable = newVariable == null ? VARIABLE_EDEFAULT : newVariable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.STATE_GUARD__VARIABLE, oldVariable, variable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAtLeast() {
		return atLeast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtLeast(double newAtLeast) {
		double oldAtLeast = atLeast;
		atLeast = newAtLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.STATE_GUARD__AT_LEAST, oldAtLeast, atLeast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBelow() {
		return below;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelow(double newBelow) {
		double oldBelow = below;
		below = newBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.STATE_GUARD__BELOW, oldBelow, below));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.STATE_GUARD__WHO:
				return getWho();
			case VignettePackage.STATE_GUARD__VARIABLE:
				return getVariable();
			case VignettePackage.STATE_GUARD__AT_LEAST:
				return getAtLeast();
			case VignettePackage.STATE_GUARD__BELOW:
				return getBelow();
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
			case VignettePackage.STATE_GUARD__WHO:
				setWho((Who)newValue);
				return;
			case VignettePackage.STATE_GUARD__VARIABLE:
				setVariable((StateVariable)newValue);
				return;
			case VignettePackage.STATE_GUARD__AT_LEAST:
				setAtLeast((Double)newValue);
				return;
			case VignettePackage.STATE_GUARD__BELOW:
				setBelow((Double)newValue);
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
			case VignettePackage.STATE_GUARD__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case VignettePackage.STATE_GUARD__VARIABLE:
				setVariable(VARIABLE_EDEFAULT);
				return;
			case VignettePackage.STATE_GUARD__AT_LEAST:
				setAtLeast(AT_LEAST_EDEFAULT);
				return;
			case VignettePackage.STATE_GUARD__BELOW:
				setBelow(BELOW_EDEFAULT);
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
			case VignettePackage.STATE_GUARD__WHO:
				return who != WHO_EDEFAULT;
			case VignettePackage.STATE_GUARD__VARIABLE:
				return variable != VARIABLE_EDEFAULT;
			case VignettePackage.STATE_GUARD__AT_LEAST:
				return atLeast != AT_LEAST_EDEFAULT;
			case VignettePackage.STATE_GUARD__BELOW:
				return below != BELOW_EDEFAULT;
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
		result.append(" (who: ");
		result.append(who);
		result.append(", variable: ");
		result.append(variable);
		result.append(", atLeast: ");
		result.append(atLeast);
		result.append(", below: ");
		result.append(below);
		result.append(')');
		return result.toString();
	}

} //StateGuardImpl
