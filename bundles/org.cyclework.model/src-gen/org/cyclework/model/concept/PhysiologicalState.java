/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Physiological State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state of bodily arousal.
 * <!-- end-model-doc -->
 *
 *
 * @see org.cyclework.model.concept.ConceptPackage#getPhysiologicalState()
 * @model
 * @generated
 */
public interface PhysiologicalState extends Concept {
} // PhysiologicalState
