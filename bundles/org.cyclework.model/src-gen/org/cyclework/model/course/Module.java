/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Module</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a module file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.Module#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getStatus <em>Status</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getCaseIds <em>Case Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getBankIds <em>Bank Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.Module#getArticleItems <em>Article Items</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getModule()
 * @model
 * @generated
 */
public interface Module extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "M1".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getModule_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Module#getId <em>Id</em>}' attribute.
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
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.cyclework.model.course.CoursePackage#getModule_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Module#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.cyclework.model.course.CoursePackage#getModule_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Module#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"READY"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.course.ModuleStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.cyclework.model.course.ModuleStatus
	 * @see #setStatus(ModuleStatus)
	 * @see org.cyclework.model.course.CoursePackage#getModule_Status()
	 * @model default="READY"
	 * @generated
	 */
	ModuleStatus getStatus();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Module#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.cyclework.model.course.ModuleStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ModuleStatus value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getModule_Objectives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lessons</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getModule_Lessons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lesson> getLessons();

	/**
	 * Returns the value of the '<em><b>Case Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Case Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getModule_CaseIds()
	 * @model
	 * @generated
	 */
	EList<String> getCaseIds();

	/**
	 * Returns the value of the '<em><b>Bank Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bank Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getModule_BankIds()
	 * @model
	 * @generated
	 */
	EList<String> getBankIds();

	/**
	 * Returns the value of the '<em><b>Article Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article Items</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getModule_ArticleItems()
	 * @model
	 * @generated
	 */
	EList<String> getArticleItems();

} // Module
