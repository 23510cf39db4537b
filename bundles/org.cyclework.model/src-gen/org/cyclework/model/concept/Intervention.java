/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intervention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something a therapist does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Intervention#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Intervention#isSafetyMeasure <em>Safety Measure</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Intervention#isStance <em>Stance</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getIntervention()
 * @model
 * @generated
 */
public interface Intervention extends Concept {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order of the therapy phase it belongs to; 0 where it belongs to none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(int)
	 * @see org.cyclework.model.concept.ConceptPackage#getIntervention_Phase()
	 * @model default="0"
	 * @generated
	 */
	int getPhase();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Intervention#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(int value);

	/**
	 * Returns the value of the '<em><b>Safety Measure</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Safety Measure</em>' attribute.
	 * @see #setSafetyMeasure(boolean)
	 * @see org.cyclework.model.concept.ConceptPackage#getIntervention_SafetyMeasure()
	 * @model default="false"
	 * @generated
	 */
	boolean isSafetyMeasure();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Intervention#isSafetyMeasure <em>Safety Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety Measure</em>' attribute.
	 * @see #isSafetyMeasure()
	 * @generated
	 */
	void setSafetyMeasure(boolean value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see #setStance(boolean)
	 * @see org.cyclework.model.concept.ConceptPackage#getIntervention_Stance()
	 * @model default="false"
	 * @generated
	 */
	boolean isStance();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Intervention#isStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see #isStance()
	 * @generated
	 */
	void setStance(boolean value);

} // Intervention
