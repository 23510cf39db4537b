/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of the article map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.ArticleMap#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleMap#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleMap#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleMap#getItems <em>Items</em>}</li>
 *   <li>{@link org.cyclework.model.course.ArticleMap#getCareNotes <em>Care Notes</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getArticleMap()
 * @model
 * @generated
 */
public interface ArticleMap extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.cyclework.model.course.CoursePackage#getArticleMap_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ArticleMap#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.cyclework.model.course.CoursePackage#getArticleMap_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ArticleMap#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.cyclework.model.course.CoursePackage#getArticleMap_Locator()
	 * @model
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ArticleMap#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.ArticleItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getArticleMap_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArticleItem> getItems();

	/**
	 * Returns the value of the '<em><b>Care Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.CareNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Care Notes</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getArticleMap_CareNotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CareNote> getCareNotes();

} // ArticleMap
