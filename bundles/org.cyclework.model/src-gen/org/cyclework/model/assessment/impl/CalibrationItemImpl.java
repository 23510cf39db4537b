/**
 */
package org.cyclework.model.assessment.impl;

import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.CalibrationItem;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calibration Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.CalibrationItemImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.CalibrationItemImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.CalibrationItemImpl#getTruth <em>Truth</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.CalibrationItemImpl#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.CalibrationItemImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalibrationItemImpl extends ItemImpl implements CalibrationItem {
	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTruth() <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTruth()
	 * @generated
	 * @ordered
	 */
	protected static final double TRUTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTruth() <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTruth()
	 * @generated
	 * @ordered
	 */
	protected double truth = TRUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double TOLERANCE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected double tolerance = TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalibrationItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.CALIBRATION_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(double newMinimum) {
		double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CALIBRATION_ITEM__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(double newMaximum) {
		double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CALIBRATION_ITEM__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTruth() {
		return truth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruth(double newTruth) {
		double oldTruth = truth;
		truth = newTruth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CALIBRATION_ITEM__TRUTH, oldTruth, truth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTolerance() {
		return tolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerance(double newTolerance) {
		double oldTolerance = tolerance;
		tolerance = newTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CALIBRATION_ITEM__TOLERANCE, oldTolerance, tolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CALIBRATION_ITEM__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.CALIBRATION_ITEM__MINIMUM:
				return getMinimum();
			case AssessmentPackage.CALIBRATION_ITEM__MAXIMUM:
				return getMaximum();
			case AssessmentPackage.CALIBRATION_ITEM__TRUTH:
				return getTruth();
			case AssessmentPackage.CALIBRATION_ITEM__TOLERANCE:
				return getTolerance();
			case AssessmentPackage.CALIBRATION_ITEM__REASON:
				return getReason();
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
			case AssessmentPackage.CALIBRATION_ITEM__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__TRUTH:
				setTruth((Double)newValue);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__TOLERANCE:
				setTolerance((Double)newValue);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__REASON:
				setReason((String)newValue);
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
			case AssessmentPackage.CALIBRATION_ITEM__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__TRUTH:
				setTruth(TRUTH_EDEFAULT);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__TOLERANCE:
				setTolerance(TOLERANCE_EDEFAULT);
				return;
			case AssessmentPackage.CALIBRATION_ITEM__REASON:
				setReason(REASON_EDEFAULT);
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
			case AssessmentPackage.CALIBRATION_ITEM__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case AssessmentPackage.CALIBRATION_ITEM__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case AssessmentPackage.CALIBRATION_ITEM__TRUTH:
				return truth != TRUTH_EDEFAULT;
			case AssessmentPackage.CALIBRATION_ITEM__TOLERANCE:
				return tolerance != TOLERANCE_EDEFAULT;
			case AssessmentPackage.CALIBRATION_ITEM__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", truth: ");
		result.append(truth);
		result.append(", tolerance: ");
		result.append(tolerance);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //CalibrationItemImpl
