/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.concept.Intervention;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Intervention</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.impl.InterventionImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.InterventionImpl#isSafetyMeasure <em>Safety Measure</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.InterventionImpl#isStance <em>Stance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterventionImpl extends ConceptImpl implements Intervention {
	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final int PHASE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected int phase = PHASE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSafetyMeasure() <em>Safety Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSafetyMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAFETY_MEASURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSafetyMeasure() <em>Safety Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSafetyMeasure()
	 * @generated
	 * @ordered
	 */
	protected boolean safetyMeasure = SAFETY_MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStance()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STANCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStance()
	 * @generated
	 * @ordered
	 */
	protected boolean stance = STANCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterventionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.INTERVENTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(int newPhase) {
		int oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.INTERVENTION__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSafetyMeasure() {
		return safetyMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafetyMeasure(boolean newSafetyMeasure) {
		boolean oldSafetyMeasure = safetyMeasure;
		safetyMeasure = newSafetyMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.INTERVENTION__SAFETY_MEASURE, oldSafetyMeasure, safetyMeasure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStance() {
		return stance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStance(boolean newStance) {
		boolean oldStance = stance;
		stance = newStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.INTERVENTION__STANCE, oldStance, stance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConceptPackage.INTERVENTION__PHASE:
				return getPhase();
			case ConceptPackage.INTERVENTION__SAFETY_MEASURE:
				return isSafetyMeasure();
			case ConceptPackage.INTERVENTION__STANCE:
				return isStance();
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
			case ConceptPackage.INTERVENTION__PHASE:
				setPhase((Integer)newValue);
				return;
			case ConceptPackage.INTERVENTION__SAFETY_MEASURE:
				setSafetyMeasure((Boolean)newValue);
				return;
			case ConceptPackage.INTERVENTION__STANCE:
				setStance((Boolean)newValue);
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
			case ConceptPackage.INTERVENTION__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case ConceptPackage.INTERVENTION__SAFETY_MEASURE:
				setSafetyMeasure(SAFETY_MEASURE_EDEFAULT);
				return;
			case ConceptPackage.INTERVENTION__STANCE:
				setStance(STANCE_EDEFAULT);
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
			case ConceptPackage.INTERVENTION__PHASE:
				return phase != PHASE_EDEFAULT;
			case ConceptPackage.INTERVENTION__SAFETY_MEASURE:
				return safetyMeasure != SAFETY_MEASURE_EDEFAULT;
			case ConceptPackage.INTERVENTION__STANCE:
				return stance != STANCE_EDEFAULT;
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
		result.append(" (phase: ");
		result.append(phase);
		result.append(", safetyMeasure: ");
		result.append(safetyMeasure);
		result.append(", stance: ");
		result.append(stance);
		result.append(')');
		return result.toString();
	}

} //InterventionImpl
