/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.PlayedGuard;
import org.cyclework.model.vignette.VignettePackage;
import org.cyclework.model.vignette.Who;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Played Guard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.PlayedGuardImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PlayedGuardImpl#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PlayedGuardImpl#getLast <em>Last</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PlayedGuardImpl#getTimes <em>Times</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlayedGuardImpl extends GuardImpl implements PlayedGuard {
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
	 * The cached value of the '{@link #getMoves() <em>Moves</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoves()
	 * @generated
	 * @ordered
	 */
	protected EList<MoveCode> moves;

	/**
	 * The default value of the '{@link #getLast() <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLast() <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected int last = LAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected static final int TIMES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getTimes() <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimes()
	 * @generated
	 * @ordered
	 */
	protected int times = TIMES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlayedGuardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.PLAYED_GUARD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PLAYED_GUARD__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MoveCode> getMoves() {
		if (moves == null) {
			moves = new EDataTypeUniqueEList<MoveCode>(MoveCode.class, this, VignettePackage.PLAYED_GUARD__MOVES);
		}
		return moves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLast() {
		return last;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLast(int newLast) {
		int oldLast = last;
		last = newLast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PLAYED_GUARD__LAST, oldLast, last));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTimes() {
		return times;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimes(int newTimes) {
		int oldTimes = times;
		times = newTimes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PLAYED_GUARD__TIMES, oldTimes, times));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.PLAYED_GUARD__WHO:
				return getWho();
			case VignettePackage.PLAYED_GUARD__MOVES:
				return getMoves();
			case VignettePackage.PLAYED_GUARD__LAST:
				return getLast();
			case VignettePackage.PLAYED_GUARD__TIMES:
				return getTimes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VignettePackage.PLAYED_GUARD__WHO:
				setWho((Who)newValue);
				return;
			case VignettePackage.PLAYED_GUARD__MOVES:
				getMoves().clear();
				getMoves().addAll((Collection<? extends MoveCode>)newValue);
				return;
			case VignettePackage.PLAYED_GUARD__LAST:
				setLast((Integer)newValue);
				return;
			case VignettePackage.PLAYED_GUARD__TIMES:
				setTimes((Integer)newValue);
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
			case VignettePackage.PLAYED_GUARD__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case VignettePackage.PLAYED_GUARD__MOVES:
				getMoves().clear();
				return;
			case VignettePackage.PLAYED_GUARD__LAST:
				setLast(LAST_EDEFAULT);
				return;
			case VignettePackage.PLAYED_GUARD__TIMES:
				setTimes(TIMES_EDEFAULT);
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
			case VignettePackage.PLAYED_GUARD__WHO:
				return who != WHO_EDEFAULT;
			case VignettePackage.PLAYED_GUARD__MOVES:
				return moves != null && !moves.isEmpty();
			case VignettePackage.PLAYED_GUARD__LAST:
				return last != LAST_EDEFAULT;
			case VignettePackage.PLAYED_GUARD__TIMES:
				return times != TIMES_EDEFAULT;
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
		result.append(", moves: ");
		result.append(moves);
		result.append(", last: ");
		result.append(last);
		result.append(", times: ");
		result.append(times);
		result.append(')');
		return result.toString();
	}

} //PlayedGuardImpl
