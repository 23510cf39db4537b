/**
 */
package org.cyclework.model.course.impl;

import java.util.Collection;

import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.CoursePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pack</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getModuleFiles <em>Module Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getConceptFiles <em>Concept Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getCaseFiles <em>Case Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getBankFiles <em>Bank Files</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getArticleFile <em>Article File</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getGlossaryFile <em>Glossary File</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getSourcePage <em>Source Page</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.CoursePackImpl#getSafetyLesson <em>Safety Lesson</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoursePackImpl extends MinimalEObjectImpl.Container implements CoursePack {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "en";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModuleFiles() <em>Module Files</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModuleFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> moduleFiles;

	/**
	 * The cached value of the '{@link #getConceptFiles() <em>Concept Files</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConceptFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> conceptFiles;

	/**
	 * The cached value of the '{@link #getCaseFiles() <em>Case Files</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> caseFiles;

	/**
	 * The cached value of the '{@link #getBankFiles() <em>Bank Files</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBankFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> bankFiles;

	/**
	 * The default value of the '{@link #getArticleFile() <em>Article File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticleFile()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticleFile() <em>Article File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticleFile()
	 * @generated
	 * @ordered
	 */
	protected String articleFile = ARTICLE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGlossaryFile() <em>Glossary File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlossaryFile()
	 * @generated
	 * @ordered
	 */
	protected static final String GLOSSARY_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGlossaryFile() <em>Glossary File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGlossaryFile()
	 * @generated
	 * @ordered
	 */
	protected String glossaryFile = GLOSSARY_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourcePage() <em>Source Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePage()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_PAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourcePage() <em>Source Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePage()
	 * @generated
	 * @ordered
	 */
	protected String sourcePage = SOURCE_PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSafetyLesson() <em>Safety Lesson</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafetyLesson()
	 * @generated
	 * @ordered
	 */
	protected static final String SAFETY_LESSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSafetyLesson() <em>Safety Lesson</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafetyLesson()
	 * @generated
	 * @ordered
	 */
	protected String safetyLesson = SAFETY_LESSON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoursePackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.COURSE_PACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getModuleFiles() {
		if (moduleFiles == null) {
			moduleFiles = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.COURSE_PACK__MODULE_FILES);
		}
		return moduleFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConceptFiles() {
		if (conceptFiles == null) {
			conceptFiles = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.COURSE_PACK__CONCEPT_FILES);
		}
		return conceptFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCaseFiles() {
		if (caseFiles == null) {
			caseFiles = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.COURSE_PACK__CASE_FILES);
		}
		return caseFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBankFiles() {
		if (bankFiles == null) {
			bankFiles = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.COURSE_PACK__BANK_FILES);
		}
		return bankFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticleFile() {
		return articleFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticleFile(String newArticleFile) {
		String oldArticleFile = articleFile;
		articleFile = newArticleFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__ARTICLE_FILE, oldArticleFile, articleFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGlossaryFile() {
		return glossaryFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGlossaryFile(String newGlossaryFile) {
		String oldGlossaryFile = glossaryFile;
		glossaryFile = newGlossaryFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__GLOSSARY_FILE, oldGlossaryFile, glossaryFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourcePage() {
		return sourcePage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourcePage(String newSourcePage) {
		String oldSourcePage = sourcePage;
		sourcePage = newSourcePage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__SOURCE_PAGE, oldSourcePage, sourcePage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSafetyLesson() {
		return safetyLesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafetyLesson(String newSafetyLesson) {
		String oldSafetyLesson = safetyLesson;
		safetyLesson = newSafetyLesson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.COURSE_PACK__SAFETY_LESSON, oldSafetyLesson, safetyLesson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoursePackage.COURSE_PACK__ID:
				return getId();
			case CoursePackage.COURSE_PACK__TITLE:
				return getTitle();
			case CoursePackage.COURSE_PACK__VERSION:
				return getVersion();
			case CoursePackage.COURSE_PACK__LANGUAGE:
				return getLanguage();
			case CoursePackage.COURSE_PACK__LICENCE:
				return getLicence();
			case CoursePackage.COURSE_PACK__SUMMARY:
				return getSummary();
			case CoursePackage.COURSE_PACK__MODULE_FILES:
				return getModuleFiles();
			case CoursePackage.COURSE_PACK__CONCEPT_FILES:
				return getConceptFiles();
			case CoursePackage.COURSE_PACK__CASE_FILES:
				return getCaseFiles();
			case CoursePackage.COURSE_PACK__BANK_FILES:
				return getBankFiles();
			case CoursePackage.COURSE_PACK__ARTICLE_FILE:
				return getArticleFile();
			case CoursePackage.COURSE_PACK__GLOSSARY_FILE:
				return getGlossaryFile();
			case CoursePackage.COURSE_PACK__SOURCE_PAGE:
				return getSourcePage();
			case CoursePackage.COURSE_PACK__SAFETY_LESSON:
				return getSafetyLesson();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoursePackage.COURSE_PACK__ID:
				setId((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__TITLE:
				setTitle((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__VERSION:
				setVersion((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__LICENCE:
				setLicence((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__SUMMARY:
				setSummary((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__MODULE_FILES:
				getModuleFiles().clear();
				getModuleFiles().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.COURSE_PACK__CONCEPT_FILES:
				getConceptFiles().clear();
				getConceptFiles().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.COURSE_PACK__CASE_FILES:
				getCaseFiles().clear();
				getCaseFiles().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.COURSE_PACK__BANK_FILES:
				getBankFiles().clear();
				getBankFiles().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.COURSE_PACK__ARTICLE_FILE:
				setArticleFile((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__GLOSSARY_FILE:
				setGlossaryFile((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__SOURCE_PAGE:
				setSourcePage((String)newValue);
				return;
			case CoursePackage.COURSE_PACK__SAFETY_LESSON:
				setSafetyLesson((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoursePackage.COURSE_PACK__ID:
				setId(ID_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__MODULE_FILES:
				getModuleFiles().clear();
				return;
			case CoursePackage.COURSE_PACK__CONCEPT_FILES:
				getConceptFiles().clear();
				return;
			case CoursePackage.COURSE_PACK__CASE_FILES:
				getCaseFiles().clear();
				return;
			case CoursePackage.COURSE_PACK__BANK_FILES:
				getBankFiles().clear();
				return;
			case CoursePackage.COURSE_PACK__ARTICLE_FILE:
				setArticleFile(ARTICLE_FILE_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__GLOSSARY_FILE:
				setGlossaryFile(GLOSSARY_FILE_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__SOURCE_PAGE:
				setSourcePage(SOURCE_PAGE_EDEFAULT);
				return;
			case CoursePackage.COURSE_PACK__SAFETY_LESSON:
				setSafetyLesson(SAFETY_LESSON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoursePackage.COURSE_PACK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoursePackage.COURSE_PACK__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CoursePackage.COURSE_PACK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CoursePackage.COURSE_PACK__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CoursePackage.COURSE_PACK__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case CoursePackage.COURSE_PACK__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CoursePackage.COURSE_PACK__MODULE_FILES:
				return moduleFiles != null && !moduleFiles.isEmpty();
			case CoursePackage.COURSE_PACK__CONCEPT_FILES:
				return conceptFiles != null && !conceptFiles.isEmpty();
			case CoursePackage.COURSE_PACK__CASE_FILES:
				return caseFiles != null && !caseFiles.isEmpty();
			case CoursePackage.COURSE_PACK__BANK_FILES:
				return bankFiles != null && !bankFiles.isEmpty();
			case CoursePackage.COURSE_PACK__ARTICLE_FILE:
				return ARTICLE_FILE_EDEFAULT == null ? articleFile != null : !ARTICLE_FILE_EDEFAULT.equals(articleFile);
			case CoursePackage.COURSE_PACK__GLOSSARY_FILE:
				return GLOSSARY_FILE_EDEFAULT == null ? glossaryFile != null : !GLOSSARY_FILE_EDEFAULT.equals(glossaryFile);
			case CoursePackage.COURSE_PACK__SOURCE_PAGE:
				return SOURCE_PAGE_EDEFAULT == null ? sourcePage != null : !SOURCE_PAGE_EDEFAULT.equals(sourcePage);
			case CoursePackage.COURSE_PACK__SAFETY_LESSON:
				return SAFETY_LESSON_EDEFAULT == null ? safetyLesson != null : !SAFETY_LESSON_EDEFAULT.equals(safetyLesson);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", version: ");
		result.append(version);
		result.append(", language: ");
		result.append(language);
		result.append(", licence: ");
		result.append(licence);
		result.append(", summary: ");
		result.append(summary);
		result.append(", moduleFiles: ");
		result.append(moduleFiles);
		result.append(", conceptFiles: ");
		result.append(conceptFiles);
		result.append(", caseFiles: ");
		result.append(caseFiles);
		result.append(", bankFiles: ");
		result.append(bankFiles);
		result.append(", articleFile: ");
		result.append(articleFile);
		result.append(", glossaryFile: ");
		result.append(glossaryFile);
		result.append(", sourcePage: ");
		result.append(sourcePage);
		result.append(", safetyLesson: ");
		result.append(safetyLesson);
		result.append(')');
		return result.toString();
	}

} //CoursePackImpl
