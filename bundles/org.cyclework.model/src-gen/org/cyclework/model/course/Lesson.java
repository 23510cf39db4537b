/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One lesson; its text is a Markdown file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.Lesson#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getFile <em>File</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#isSafety <em>Safety</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getCareNotes <em>Care Notes</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getCaseIds <em>Case Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getSections <em>Sections</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.cyclework.model.course.Lesson#getSignOffs <em>Sign Offs</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getLesson()
 * @model
 * @generated
 */
public interface Lesson extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "L1.2".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#getId <em>Id</em>}' attribute.
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
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#getTitle <em>Title</em>}' attribute.
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
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the Markdown text inside the pack; empty while the module is coming.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.cyclework.model.course.CoursePackage#getLesson_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Minutes()
	 * @model default="10"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Safety</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for lessons about safety.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safety</em>' attribute.
	 * @see #setSafety(boolean)
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Safety()
	 * @model default="false"
	 * @generated
	 */
	boolean isSafety();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#isSafety <em>Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety</em>' attribute.
	 * @see #isSafety()
	 * @generated
	 */
	void setSafety(boolean value);

	/**
	 * Returns the value of the '<em><b>Objective Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_ObjectiveIds()
	 * @model
	 * @generated
	 */
	EList<String> getObjectiveIds();

	/**
	 * Returns the value of the '<em><b>Concept Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept Keys</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_ConceptKeys()
	 * @model
	 * @generated
	 */
	EList<String> getConceptKeys();

	/**
	 * Returns the value of the '<em><b>Article Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article Items</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_ArticleItems()
	 * @model
	 * @generated
	 */
	EList<String> getArticleItems();

	/**
	 * Returns the value of the '<em><b>Care Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Care Notes</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_CareNotes()
	 * @model
	 * @generated
	 */
	EList<String> getCareNotes();

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Case Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Case Ids</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_CaseIds()
	 * @model
	 * @generated
	 */
	EList<String> getCaseIds();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.course.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Skill</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is practised aloud at the end of the lesson; null where the lesson has none yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skill</em>' containment reference.
	 * @see #setSkill(Skill)
	 * @see org.cyclework.model.course.CoursePackage#getLesson_Skill()
	 * @model containment="true"
	 * @generated
	 */
	Skill getSkill();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.Lesson#getSkill <em>Skill</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skill</em>' containment reference.
	 * @see #getSkill()
	 * @generated
	 */
	void setSkill(Skill value);

	/**
	 * Returns the value of the '<em><b>Sign Offs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readers whose agreement is on record; empty until given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign Offs</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getLesson_SignOffs()
	 * @model
	 * @generated
	 */
	EList<String> getSignOffs();

} // Lesson
