/**
 */
package org.cyclework.model.concept;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contrast</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What tells the concept it stands in from another one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Contrast#getWith <em>With</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Contrast#getDifference <em>Difference</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getContrast()
 * @model
 * @generated
 */
public interface Contrast extends EObject {
	/**
	 * Returns the value of the '<em><b>With</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>With</em>' reference.
	 * @see #setWith(Concept)
	 * @see org.cyclework.model.concept.ConceptPackage#getContrast_With()
	 * @model required="true"
	 * @generated
	 */
	Concept getWith();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Contrast#getWith <em>With</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With</em>' reference.
	 * @see #getWith()
	 * @generated
	 */
	void setWith(Concept value);

	/**
	 * Returns the value of the '<em><b>Difference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One or two sentences that read well on the page of either concept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difference</em>' attribute.
	 * @see #setDifference(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getContrast_Difference()
	 * @model required="true"
	 * @generated
	 */
	String getDifference();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Contrast#getDifference <em>Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difference</em>' attribute.
	 * @see #getDifference()
	 * @generated
	 */
	void setDifference(String value);

} // Contrast
