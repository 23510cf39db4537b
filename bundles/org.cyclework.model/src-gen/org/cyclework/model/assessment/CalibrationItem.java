/**
 */
package org.cyclework.model.assessment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calibration Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A guess on a scale with a stated confidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.CalibrationItem#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.CalibrationItem#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.CalibrationItem#getTruth <em>Truth</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.CalibrationItem#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.CalibrationItem#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getCalibrationItem()
 * @model
 * @generated
 */
public interface CalibrationItem extends Item {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCalibrationItem_Minimum()
	 * @model default="0.0"
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.CalibrationItem#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"10.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCalibrationItem_Maximum()
	 * @model default="10.0"
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.CalibrationItem#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

	/**
	 * Returns the value of the '<em><b>Truth</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Truth</em>' attribute.
	 * @see #setTruth(double)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCalibrationItem_Truth()
	 * @model default="0.0"
	 * @generated
	 */
	double getTruth();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.CalibrationItem#getTruth <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truth</em>' attribute.
	 * @see #getTruth()
	 * @generated
	 */
	void setTruth(double value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(double)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCalibrationItem_Tolerance()
	 * @model default="1.0"
	 * @generated
	 */
	double getTolerance();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.CalibrationItem#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the truth is what it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getCalibrationItem_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.CalibrationItem#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // CalibrationItem
