/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rubric Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dimension with behaviour anchors from 1 to 5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.RubricCriterion#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.RubricCriterion#getName <em>Name</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.RubricCriterion#getAnchors <em>Anchors</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getRubricCriterion()
 * @model
 * @generated
 */
public interface RubricCriterion extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getRubricCriterion_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.RubricCriterion#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getRubricCriterion_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.RubricCriterion#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Anchors</em>' attribute list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getRubricCriterion_Anchors()
	 * @model
	 * @generated
	 */
	EList<String> getAnchors();

} // RubricCriterion
