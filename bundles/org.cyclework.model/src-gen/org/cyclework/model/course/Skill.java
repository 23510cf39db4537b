/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The one thing that a trainee can do after a lesson, with what it is held against and statements to practise on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.Skill#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.Skill#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.Skill#getSetup <em>Setup</em>}</li>
 *   <li>{@link org.cyclework.model.course.Skill#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.course.Skill#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.Skill#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.cyclework.model.course.Skill#getStatements <em>Statements</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getSkill()
 * @model
 * @generated
 */
public interface Skill extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "L2.1-skill".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getSkill_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Skill#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, as a verb phrase, such as "Offer a reading as a draft".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.cyclework.model.course.CoursePackage#getSkill_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Skill#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Setup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the trainee is to imagine and to do, in two or three sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setup</em>' attribute.
	 * @see #setSetup(String)
	 * @see org.cyclework.model.course.CoursePackage#getSkill_Setup()
	 * @model required="true"
	 * @generated
	 */
	String getSetup();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Skill#getSetup <em>Setup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setup</em>' attribute.
	 * @see #getSetup()
	 * @generated
	 */
	void setSetup(String value);

	/**
	 * Returns the value of the '<em><b>Concept Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concepts that the skill rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concept Keys</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getSkill_ConceptKeys()
	 * @model
	 * @generated
	 */
	EList<String> getConceptKeys();

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the skill rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getSkill_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a good answer does, two or three.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getSkill_Criteria()
	 * @model containment="true"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.ClientStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What clients say, from easy to hard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getSkill_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClientStatement> getStatements();

} // Skill
