/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Context Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer that the setting adds to the cycle.
 * <!-- end-model-doc -->
 *
 *
 * @see org.cyclework.model.concept.ConceptPackage#getContextFactor()
 * @model
 * @generated
 */
public interface ContextFactor extends Concept {
} // ContextFactor
