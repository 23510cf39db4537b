/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Beat Guard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.BeatGuardImpl#getBeat <em>Beat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.BeatGuardImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.BeatGuardImpl#isFitting <em>Fitting</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BeatGuardImpl extends GuardImpl implements BeatGuard {
	/**
	 * The cached value of the '{@link #getBeat() <em>Beat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeat()
	 * @generated
	 * @ordered
	 */
	protected Beat beat;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<BeatChoice> choices;

	/**
	 * The default value of the '{@link #isFitting() <em>Fitting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFitting()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FITTING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFitting() <em>Fitting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFitting()
	 * @generated
	 * @ordered
	 */
	protected boolean fitting = FITTING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BeatGuardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.BEAT_GUARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beat getBeat() {
		if (beat != null && beat.eIsProxy()) {
			InternalEObject oldBeat = (InternalEObject)beat;
			beat = (Beat)eResolveProxy(oldBeat);
			if (beat != oldBeat) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.BEAT_GUARD__BEAT, oldBeat, beat));
			}
		}
		return beat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Beat basicGetBeat() {
		return beat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeat(Beat newBeat) {
		Beat oldBeat = beat;
		beat = newBeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.BEAT_GUARD__BEAT, oldBeat, beat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BeatChoice> getChoices() {
		if (choices == null) {
			choices = new EObjectResolvingEList<BeatChoice>(BeatChoice.class, this, VignettePackage.BEAT_GUARD__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFitting() {
		return fitting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFitting(boolean newFitting) {
		boolean oldFitting = fitting;
		fitting = newFitting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.BEAT_GUARD__FITTING, oldFitting, fitting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.BEAT_GUARD__BEAT:
				if (resolve) return getBeat();
				return basicGetBeat();
			case VignettePackage.BEAT_GUARD__CHOICES:
				return getChoices();
			case VignettePackage.BEAT_GUARD__FITTING:
				return isFitting();
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
			case VignettePackage.BEAT_GUARD__BEAT:
				setBeat((Beat)newValue);
				return;
			case VignettePackage.BEAT_GUARD__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends BeatChoice>)newValue);
				return;
			case VignettePackage.BEAT_GUARD__FITTING:
				setFitting((Boolean)newValue);
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
			case VignettePackage.BEAT_GUARD__BEAT:
				setBeat((Beat)null);
				return;
			case VignettePackage.BEAT_GUARD__CHOICES:
				getChoices().clear();
				return;
			case VignettePackage.BEAT_GUARD__FITTING:
				setFitting(FITTING_EDEFAULT);
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
			case VignettePackage.BEAT_GUARD__BEAT:
				return beat != null;
			case VignettePackage.BEAT_GUARD__CHOICES:
				return choices != null && !choices.isEmpty();
			case VignettePackage.BEAT_GUARD__FITTING:
				return fitting != FITTING_EDEFAULT;
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
		result.append(" (fitting: ");
		result.append(fitting);
		result.append(')');
		return result.toString();
	}

} //BeatGuardImpl
