/**
 */
package org.cyclework.model.concept;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a concept file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.ConceptMap#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.cyclework.model.concept.ConceptMap#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.cyclework.model.concept.ConceptMap#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getConceptMap()
 * @model
 * @generated
 */
public interface ConceptMap extends EObject {
	/**
	 * Returns the value of the '<em><b>Concepts</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.concept.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concepts</em>' containment reference list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConceptMap_Concepts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Concept> getConcepts();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.concept.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConceptMap_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.concept.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.cyclework.model.concept.ConceptPackage#getConceptMap_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

} // ConceptMap
