/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attachment need.
 * <!-- end-model-doc -->
 *
 *
 * @see org.cyclework.model.concept.ConceptPackage#getNeed()
 * @model
 * @generated
 */
public interface Need extends Concept {
} // Need
