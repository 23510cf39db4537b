/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One idea of the source article in our own words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.ArticleItem#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleItem#getIdea <em>Idea</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleItem#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleItem#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleItem#getCareNotes <em>Care Notes</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleItem#isPromotional <em>Promotional</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getArticleItem()
 * @model
 * @generated
 */
public interface ArticleItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "A7".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getArticleItem_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ArticleItem#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Idea</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Idea</em>' attribute.
	 * @see #setIdea(String)
	 * @see org.cyclework.model.course.CoursePackage#getArticleItem_Idea()
	 * @model required="true"
	 * @generated
	 */
	String getIdea();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ArticleItem#getIdea <em>Idea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idea</em>' attribute.
	 * @see #getIdea()
	 * @generated
	 */
	void setIdea(String value);

	/**
	 * Returns the value of the '<em><b>Concept Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept Keys</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getArticleItem_ConceptKeys()
	 * @model
	 * @generated
	 */
	EList<String> getConceptKeys();

	/**
	 * Returns the value of the '<em><b>Objective Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getArticleItem_ObjectiveIds()
	 * @model
	 * @generated
	 */
	EList<String> getObjectiveIds();

	/**
	 * Returns the value of the '<em><b>Care Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Care Notes</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getArticleItem_CareNotes()
	 * @model
	 * @generated
	 */
	EList<String> getCareNotes();

	/**
	 * Returns the value of the '<em><b>Promotional</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for items the course leaves out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promotional</em>' attribute.
	 * @see #setPromotional(boolean)
	 * @see org.cyclework.model.course.CoursePackage#getArticleItem_Promotional()
	 * @model default="false"
	 * @generated
	 */
	boolean isPromotional();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ArticleItem#isPromotional <em>Promotional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promotional</em>' attribute.
	 * @see #isPromotional()
	 * @generated
	 */
	void setPromotional(boolean value);

} // ArticleItem
