/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suitability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether and why a case may be played.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Suitability#getStatus <em>Status</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Suitability#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Suitability#getScreens <em>Screens</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getSuitability()
 * @model
 * @generated
 */
public interface Suitability extends EObject {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"SUITABLE"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.SuitabilityStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.cyclework.model.vignette.SuitabilityStatus
	 * @see #setStatus(SuitabilityStatus)
	 * @see org.cyclework.model.vignette.VignettePackage#getSuitability_Status()
	 * @model default="SUITABLE"
	 * @generated
	 */
	SuitabilityStatus getStatus();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Suitability#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.cyclework.model.vignette.SuitabilityStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SuitabilityStatus value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getSuitability_Rationale()
	 * @model required="true"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Suitability#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Screens</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.PrivateScreen}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Screens</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getSuitability_Screens()
	 * @model containment="true"
	 * @generated
	 */
	EList<PrivateScreen> getScreens();

} // Suitability
