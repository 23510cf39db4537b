/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the cycle costs or its change brings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Outcome#getValence <em>Valence</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getOutcome()
 * @model
 * @generated
 */
public interface Outcome extends Concept {
	/**
	 * Returns the value of the '<em><b>Valence</b></em>' attribute.
	 * The default value is <code>"COST"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.OutcomeValence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valence</em>' attribute.
	 * @see org.cyclework.model.concept.OutcomeValence
	 * @see #setValence(OutcomeValence)
	 * @see org.cyclework.model.concept.ConceptPackage#getOutcome_Valence()
	 * @model default="COST"
	 * @generated
	 */
	OutcomeValence getValence();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Outcome#getValence <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valence</em>' attribute.
	 * @see org.cyclework.model.concept.OutcomeValence
	 * @see #getValence()
	 * @generated
	 */
	void setValence(OutcomeValence value);

} // Outcome
