/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way of regulating attachment, as a position on two scales and never a type of person.
 * <!-- end-model-doc -->
 *
 *
 * @see org.cyclework.model.concept.ConceptPackage#getAttachmentStrategy()
 * @model
 * @generated
 */
public interface AttachmentStrategy extends Concept {
} // AttachmentStrategy
