/**
 */
package org.cyclework.model.concept;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typed statement about two concepts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Relation#getType <em>Type</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Relation#getSource <em>Source</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Relation#getTarget <em>Target</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Relation#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Relation#getNote <em>Note</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Relation#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Relation#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"IS_A"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.RelationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.cyclework.model.concept.RelationType
	 * @see #setType(RelationType)
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_Type()
	 * @model default="IS_A"
	 * @generated
	 */
	RelationType getType();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Relation#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.cyclework.model.concept.RelationType
	 * @see #getType()
	 * @generated
	 */
	void setType(RelationType value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Concept)
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_Source()
	 * @model required="true"
	 * @generated
	 */
	Concept getSource();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Relation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Concept value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Concept)
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_Target()
	 * @model required="true"
	 * @generated
	 */
	Concept getTarget();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Relation#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Concept value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 weak, 2 medium, 3 strong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(int)
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_Strength()
	 * @model default="2"
	 * @generated
	 */
	int getStrength();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Relation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Relation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>"CLINICAL_CONSENSUS"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see #setEvidence(EvidenceGrade)
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_Evidence()
	 * @model default="CLINICAL_CONSENSUS"
	 * @generated
	 */
	EvidenceGrade getEvidence();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Relation#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(EvidenceGrade value);

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getRelation_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

} // Relation
