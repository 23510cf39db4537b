/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition under which conjoint work is not or not yet suitable.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.RiskFactor#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.cyclework.model.concept.RiskFactor#getReferral <em>Referral</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getRiskFactor()
 * @model
 * @generated
 */
public interface RiskFactor extends Concept {
	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"REFER"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.cyclework.model.concept.Severity
	 * @see #setSeverity(Severity)
	 * @see org.cyclework.model.concept.ConceptPackage#getRiskFactor_Severity()
	 * @model default="REFER"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.RiskFactor#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.cyclework.model.concept.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Referral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referral</em>' attribute.
	 * @see #setReferral(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getRiskFactor_Referral()
	 * @model
	 * @generated
	 */
	String getReferral();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.RiskFactor#getReferral <em>Referral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referral</em>' attribute.
	 * @see #getReferral()
	 * @generated
	 */
	void setReferral(String value);

} // RiskFactor
