/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glossary Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term that is explained but is no concept of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.GlossaryEntry#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.GlossaryEntry#getTerm <em>Term</em>}</li>
 *   <li>{@link org.cyclework.model.course.GlossaryEntry#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.cyclework.model.course.GlossaryEntry#getShortForm <em>Short Form</em>}</li>
 *   <li>{@link org.cyclework.model.course.GlossaryEntry#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.cyclework.model.course.GlossaryEntry#getConceptKey <em>Concept Key</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry()
 * @model
 * @generated
 */
public interface GlossaryEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.GlossaryEntry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(String)
	 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry_Term()
	 * @model required="true"
	 * @generated
	 */
	String getTerm();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.GlossaryEntry#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry_Definition()
	 * @model required="true"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.GlossaryEntry#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Short Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The definition in at most 30 plain words; empty where the definition itself is as short.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Form</em>' attribute.
	 * @see #setShortForm(String)
	 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry_ShortForm()
	 * @model
	 * @generated
	 */
	String getShortForm();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.GlossaryEntry#getShortForm <em>Short Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Form</em>' attribute.
	 * @see #getShortForm()
	 * @generated
	 */
	void setShortForm(String value);

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry_Synonyms()
	 * @model
	 * @generated
	 */
	EList<String> getSynonyms();

	/**
	 * Returns the value of the '<em><b>Concept Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The concept it leads to, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concept Key</em>' attribute.
	 * @see #setConceptKey(String)
	 * @see org.cyclework.model.course.CoursePackage#getGlossaryEntry_ConceptKey()
	 * @model
	 * @generated
	 */
	String getConceptKey();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.GlossaryEntry#getConceptKey <em>Concept Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept Key</em>' attribute.
	 * @see #getConceptKey()
	 * @generated
	 */
	void setConceptKey(String value);

} // GlossaryEntry
