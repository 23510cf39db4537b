/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a trainee can do after the module.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.Objective#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.Objective#getVerb <em>Verb</em>}</li>
 *   <li>{@link org.cyclework.model.course.Objective#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.course.Objective#getBloom <em>Bloom</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getObjective()
 * @model
 * @generated
 */
public interface Objective extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "LO1.2".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getObjective_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Objective#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Verb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bloom verb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verb</em>' attribute.
	 * @see #setVerb(String)
	 * @see org.cyclework.model.course.CoursePackage#getObjective_Verb()
	 * @model required="true"
	 * @generated
	 */
	String getVerb();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Objective#getVerb <em>Verb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verb</em>' attribute.
	 * @see #getVerb()
	 * @generated
	 */
	void setVerb(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.course.CoursePackage#getObjective_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Objective#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Bloom</b></em>' attribute.
	 * The default value is <code>"UNDERSTAND"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.course.Bloom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bloom</em>' attribute.
	 * @see org.cyclework.model.course.Bloom
	 * @see #setBloom(Bloom)
	 * @see org.cyclework.model.course.CoursePackage#getObjective_Bloom()
	 * @model default="UNDERSTAND"
	 * @generated
	 */
	Bloom getBloom();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Objective#getBloom <em>Bloom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bloom</em>' attribute.
	 * @see org.cyclework.model.course.Bloom
	 * @see #getBloom()
	 * @generated
	 */
	void setBloom(Bloom value);

} // Objective
