/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.LoopHalf;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Loop Half</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.LoopHalfImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.LoopHalfImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.LoopHalfImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.LoopHalfImpl#getFeeling <em>Feeling</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.LoopHalfImpl#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.LoopHalfImpl#getEffect <em>Effect</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LoopHalfImpl extends MinimalEObjectImpl.Container implements LoopHalf {
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
	 * The default value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected String cue = CUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected String meaning = MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeeling() <em>Feeling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeeling()
	 * @generated
	 * @ordered
	 */
	protected static final String FEELING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeeling() <em>Feeling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeeling()
	 * @generated
	 * @ordered
	 */
	protected String feeling = FEELING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMove() <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMove()
	 * @generated
	 * @ordered
	 */
	protected static final String MOVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMove() <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMove()
	 * @generated
	 * @ordered
	 */
	protected String move = MOVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected String effect = EFFECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LoopHalfImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.LOOP_HALF;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.LOOP_HALF__PARTNER, oldPartner, partner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.LOOP_HALF__PARTNER, oldPartner, partner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCue() {
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCue(String newCue) {
		String oldCue = cue;
		cue = newCue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.LOOP_HALF__CUE, oldCue, cue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.LOOP_HALF__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeeling() {
		return feeling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeeling(String newFeeling) {
		String oldFeeling = feeling;
		feeling = newFeeling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.LOOP_HALF__FEELING, oldFeeling, feeling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMove() {
		return move;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMove(String newMove) {
		String oldMove = move;
		move = newMove;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.LOOP_HALF__MOVE, oldMove, move));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.LOOP_HALF__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.LOOP_HALF__PARTNER:
				if (resolve) return getPartner();
				return basicGetPartner();
			case VignettePackage.LOOP_HALF__CUE:
				return getCue();
			case VignettePackage.LOOP_HALF__MEANING:
				return getMeaning();
			case VignettePackage.LOOP_HALF__FEELING:
				return getFeeling();
			case VignettePackage.LOOP_HALF__MOVE:
				return getMove();
			case VignettePackage.LOOP_HALF__EFFECT:
				return getEffect();
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
			case VignettePackage.LOOP_HALF__PARTNER:
				setPartner((Partner)newValue);
				return;
			case VignettePackage.LOOP_HALF__CUE:
				setCue((String)newValue);
				return;
			case VignettePackage.LOOP_HALF__MEANING:
				setMeaning((String)newValue);
				return;
			case VignettePackage.LOOP_HALF__FEELING:
				setFeeling((String)newValue);
				return;
			case VignettePackage.LOOP_HALF__MOVE:
				setMove((String)newValue);
				return;
			case VignettePackage.LOOP_HALF__EFFECT:
				setEffect((String)newValue);
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
			case VignettePackage.LOOP_HALF__PARTNER:
				setPartner((Partner)null);
				return;
			case VignettePackage.LOOP_HALF__CUE:
				setCue(CUE_EDEFAULT);
				return;
			case VignettePackage.LOOP_HALF__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case VignettePackage.LOOP_HALF__FEELING:
				setFeeling(FEELING_EDEFAULT);
				return;
			case VignettePackage.LOOP_HALF__MOVE:
				setMove(MOVE_EDEFAULT);
				return;
			case VignettePackage.LOOP_HALF__EFFECT:
				setEffect(EFFECT_EDEFAULT);
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
			case VignettePackage.LOOP_HALF__PARTNER:
				return partner != null;
			case VignettePackage.LOOP_HALF__CUE:
				return CUE_EDEFAULT == null ? cue != null : !CUE_EDEFAULT.equals(cue);
			case VignettePackage.LOOP_HALF__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case VignettePackage.LOOP_HALF__FEELING:
				return FEELING_EDEFAULT == null ? feeling != null : !FEELING_EDEFAULT.equals(feeling);
			case VignettePackage.LOOP_HALF__MOVE:
				return MOVE_EDEFAULT == null ? move != null : !MOVE_EDEFAULT.equals(move);
			case VignettePackage.LOOP_HALF__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
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
		result.append(" (cue: ");
		result.append(cue);
		result.append(", meaning: ");
		result.append(meaning);
		result.append(", feeling: ");
		result.append(feeling);
		result.append(", move: ");
		result.append(move);
		result.append(", effect: ");
		result.append(effect);
		result.append(')');
		return result.toString();
	}

} //LoopHalfImpl
