/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Appraisal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An automatic reading of the other.
 * <!-- end-model-doc -->
 *
 *
 * @see org.cyclework.model.concept.ConceptPackage#getAppraisal()
 * @model
 * @generated
 */
public interface Appraisal extends Concept {
} // Appraisal
