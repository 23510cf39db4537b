/**
 */
package org.cyclework.model.concept;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the course teaches and links to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Concept#getKey <em>Key</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getLabel <em>Label</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getNonExamples <em>Non Examples</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getContrasts <em>Contrasts</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getCareNotes <em>Care Notes</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Concept#isFromLiterature <em>From Literature</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getConcept()
 * @model abstract="true"
 * @generated
 */
public interface Concept extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable, human-readable key, such as "demand-withdraw-pattern".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Key()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Concept#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as the field writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Concept#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Definition()
	 * @model required="true"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Concept#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A longer explanation in Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Concept#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short examples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Examples()
	 * @model
	 * @generated
	 */
	EList<String> getExamples();

	/**
	 * Returns the value of the '<em><b>Non Examples</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What looks like it and is not, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Examples</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_NonExamples()
	 * @model
	 * @generated
	 */
	EList<String> getNonExamples();

	/**
	 * Returns the value of the '<em><b>Contrasts</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.concept.Contrast}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concepts that it is mixed up with. A pair is stated at one of the two and shown at both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contrasts</em>' containment reference list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Contrasts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contrast> getContrasts();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>"CLINICAL_CONSENSUS"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see #setEvidence(EvidenceGrade)
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Evidence()
	 * @model default="CLINICAL_CONSENSUS"
	 * @generated
	 */
	EvidenceGrade getEvidence();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Concept#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(EvidenceGrade value);

	/**
	 * Returns the value of the '<em><b>Care Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of care notes (N1...) that limit what may be said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Care Notes</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_CareNotes()
	 * @model
	 * @generated
	 */
	EList<String> getCareNotes();

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_Synonyms()
	 * @model
	 * @generated
	 */
	EList<String> getSynonyms();

	/**
	 * Returns the value of the '<em><b>Article Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of items of the article map (A1...).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article Items</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_ArticleItems()
	 * @model
	 * @generated
	 */
	EList<String> getArticleItems();

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>From Literature</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where the source article does not have the concept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Literature</em>' attribute.
	 * @see #setFromLiterature(boolean)
	 * @see org.cyclework.model.concept.ConceptPackage#getConcept_FromLiterature()
	 * @model default="false"
	 * @generated
	 */
	boolean isFromLiterature();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Concept#isFromLiterature <em>From Literature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Literature</em>' attribute.
	 * @see #isFromLiterature()
	 * @generated
	 */
	void setFromLiterature(boolean value);

} // Concept
