/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of pack.xmi: names every file of the pack, so that nothing is found by listing folders.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.CoursePack#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getVersion <em>Version</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getModuleFiles <em>Module Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getConceptFiles <em>Concept Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getCaseFiles <em>Case Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getBankFiles <em>Bank Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getArticleFile <em>Article File</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getGlossaryFile <em>Glossary File</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getSourcePage <em>Source Page</em>}</li>
 *   <li>{@link org.cyclework.model.course.CoursePack#getSafetyLesson <em>Safety Lesson</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getCoursePack()
 * @model
 * @generated
 */
public interface CoursePack extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getId <em>Id</em>}' attribute.
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
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_Version()
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_Language()
	 * @model default="en"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Module Files</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths inside the pack, in teaching order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Module Files</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_ModuleFiles()
	 * @model
	 * @generated
	 */
	EList<String> getModuleFiles();

	/**
	 * Returns the value of the '<em><b>Concept Files</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept Files</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_ConceptFiles()
	 * @model
	 * @generated
	 */
	EList<String> getConceptFiles();

	/**
	 * Returns the value of the '<em><b>Case Files</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Case Files</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_CaseFiles()
	 * @model
	 * @generated
	 */
	EList<String> getCaseFiles();

	/**
	 * Returns the value of the '<em><b>Bank Files</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bank Files</em>' attribute list.
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_BankFiles()
	 * @model
	 * @generated
	 */
	EList<String> getBankFiles();

	/**
	 * Returns the value of the '<em><b>Article File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the article map; empty where the pack has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article File</em>' attribute.
	 * @see #setArticleFile(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_ArticleFile()
	 * @model
	 * @generated
	 */
	String getArticleFile();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getArticleFile <em>Article File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article File</em>' attribute.
	 * @see #getArticleFile()
	 * @generated
	 */
	void setArticleFile(String value);

	/**
	 * Returns the value of the '<em><b>Glossary File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Glossary File</em>' attribute.
	 * @see #setGlossaryFile(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_GlossaryFile()
	 * @model
	 * @generated
	 */
	String getGlossaryFile();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getGlossaryFile <em>Glossary File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Glossary File</em>' attribute.
	 * @see #getGlossaryFile()
	 * @generated
	 */
	void setGlossaryFile(String value);

	/**
	 * Returns the value of the '<em><b>Source Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the Markdown page about the source article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Page</em>' attribute.
	 * @see #setSourcePage(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_SourcePage()
	 * @model
	 * @generated
	 */
	String getSourcePage();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getSourcePage <em>Source Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Page</em>' attribute.
	 * @see #getSourcePage()
	 * @generated
	 */
	void setSourcePage(String value);

	/**
	 * Returns the value of the '<em><b>Safety Lesson</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the lesson that searches about danger put first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safety Lesson</em>' attribute.
	 * @see #setSafetyLesson(String)
	 * @see org.cyclework.model.course.CoursePackage#getCoursePack_SafetyLesson()
	 * @model
	 * @generated
	 */
	String getSafetyLesson();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.CoursePack#getSafetyLesson <em>Safety Lesson</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety Lesson</em>' attribute.
	 * @see #getSafetyLesson()
	 * @generated
	 */
	void setSafetyLesson(String value);

} // CoursePack
