/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glossary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a glossary file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.Glossary#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getGlossary()
 * @model
 * @generated
 */
public interface Glossary extends EObject {
	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.GlossaryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getGlossary_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<GlossaryEntry> getEntries();

} // Glossary
