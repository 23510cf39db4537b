/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Course packs: modules, lessons, objectives, glossary and the map of the source article.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.course.CourseFactory
 * @model kind="package"
 * @generated
 */
public interface CoursePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "course";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://cyclework.org/model/course/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "course";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CoursePackage eINSTANCE = org.cyclework.model.course.impl.CoursePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.CoursePackImpl <em>Pack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.CoursePackImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getCoursePack()
	 * @generated
	 */
	int COURSE_PACK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__LANGUAGE = 3;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__LICENCE = 4;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__SUMMARY = 5;

	/**
	 * The feature id for the '<em><b>Module Files</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__MODULE_FILES = 6;

	/**
	 * The feature id for the '<em><b>Concept Files</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__CONCEPT_FILES = 7;

	/**
	 * The feature id for the '<em><b>Case Files</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__CASE_FILES = 8;

	/**
	 * The feature id for the '<em><b>Bank Files</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__BANK_FILES = 9;

	/**
	 * The feature id for the '<em><b>Article File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__ARTICLE_FILE = 10;

	/**
	 * The feature id for the '<em><b>Glossary File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__GLOSSARY_FILE = 11;

	/**
	 * The feature id for the '<em><b>Source Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__SOURCE_PAGE = 12;

	/**
	 * The feature id for the '<em><b>Safety Lesson</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK__SAFETY_LESSON = 13;

	/**
	 * The number of structural features of the '<em>Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_PACK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.ModuleImpl <em>Module</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.ModuleImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getModule()
	 * @generated
	 */
	int MODULE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__STATUS = 3;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__OBJECTIVES = 4;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__LESSONS = 5;

	/**
	 * The feature id for the '<em><b>Case Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__CASE_IDS = 6;

	/**
	 * The feature id for the '<em><b>Bank Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__BANK_IDS = 7;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__ARTICLE_ITEMS = 8;

	/**
	 * The number of structural features of the '<em>Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.ObjectiveImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ID = 0;

	/**
	 * The feature id for the '<em><b>Verb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__VERB = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__BLOOM = 3;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.LessonImpl <em>Lesson</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.LessonImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getLesson()
	 * @generated
	 */
	int LESSON = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__FILE = 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__MINUTES = 4;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SAFETY = 5;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__OBJECTIVE_IDS = 6;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CONCEPT_KEYS = 7;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ARTICLE_ITEMS = 8;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CARE_NOTES = 9;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SOURCE_IDS = 10;

	/**
	 * The feature id for the '<em><b>Case Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CASE_IDS = 11;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SECTIONS = 12;

	/**
	 * The feature id for the '<em><b>Skill</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SKILL = 13;

	/**
	 * The feature id for the '<em><b>Sign Offs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SIGN_OFFS = 14;

	/**
	 * The number of structural features of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.SectionImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__KIND = 2;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.SkillImpl <em>Skill</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.SkillImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getSkill()
	 * @generated
	 */
	int SKILL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Setup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__SETUP = 2;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__CONCEPT_KEYS = 3;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__SOURCE_IDS = 4;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__CRITERIA = 5;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__STATEMENTS = 6;

	/**
	 * The number of structural features of the '<em>Skill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Skill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.CriterionImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.ClientStatementImpl <em>Client Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.ClientStatementImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getClientStatement()
	 * @generated
	 */
	int CLIENT_STATEMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__SPEAKER = 2;

	/**
	 * The feature id for the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__SITUATION = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__TEXT = 4;

	/**
	 * The feature id for the '<em><b>Model Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__MODEL_ANSWER = 5;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT__COMMENT = 6;

	/**
	 * The number of structural features of the '<em>Client Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Client Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_STATEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.GlossaryImpl <em>Glossary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.GlossaryImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getGlossary()
	 * @generated
	 */
	int GLOSSARY = 8;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY__ENTRIES = 0;

	/**
	 * The number of structural features of the '<em>Glossary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Glossary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.GlossaryEntryImpl <em>Glossary Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.GlossaryEntryImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getGlossaryEntry()
	 * @generated
	 */
	int GLOSSARY_ENTRY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__TERM = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Short Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__SHORT_FORM = 3;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__SYNONYMS = 4;

	/**
	 * The feature id for the '<em><b>Concept Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY__CONCEPT_KEY = 5;

	/**
	 * The number of structural features of the '<em>Glossary Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Glossary Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOSSARY_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.ArticleMapImpl <em>Article Map</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.ArticleMapImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getArticleMap()
	 * @generated
	 */
	int ARTICLE_MAP = 10;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP__LOCATOR = 2;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP__ITEMS = 3;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP__CARE_NOTES = 4;

	/**
	 * The number of structural features of the '<em>Article Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Article Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_MAP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.ArticleItemImpl <em>Article Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.ArticleItemImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getArticleItem()
	 * @generated
	 */
	int ARTICLE_ITEM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Idea</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM__IDEA = 1;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM__CONCEPT_KEYS = 2;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM__OBJECTIVE_IDS = 3;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM__CARE_NOTES = 4;

	/**
	 * The feature id for the '<em><b>Promotional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM__PROMOTIONAL = 5;

	/**
	 * The number of structural features of the '<em>Article Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Article Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.impl.CareNoteImpl <em>Care Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.impl.CareNoteImpl
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getCareNote()
	 * @generated
	 */
	int CARE_NOTE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_NOTE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_NOTE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_NOTE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_NOTE__SOURCE_IDS = 3;

	/**
	 * The number of structural features of the '<em>Care Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_NOTE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Care Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.ModuleStatus <em>Module Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.ModuleStatus
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getModuleStatus()
	 * @generated
	 */
	int MODULE_STATUS = 13;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.SectionKind <em>Section Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.SectionKind
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getSectionKind()
	 * @generated
	 */
	int SECTION_KIND = 14;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.Bloom <em>Bloom</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.Bloom
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getBloom()
	 * @generated
	 */
	int BLOOM = 15;

	/**
	 * The meta object id for the '{@link org.cyclework.model.course.StatementLevel <em>Statement Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.course.StatementLevel
	 * @see org.cyclework.model.course.impl.CoursePackageImpl#getStatementLevel()
	 * @generated
	 */
	int STATEMENT_LEVEL = 16;


	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.CoursePack <em>Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pack</em>'.
	 * @see org.cyclework.model.course.CoursePack
	 * @generated
	 */
	EClass getCoursePack();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.CoursePack#getId()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.CoursePack#getTitle()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.cyclework.model.course.CoursePack#getVersion()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.cyclework.model.course.CoursePack#getLanguage()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.cyclework.model.course.CoursePack#getLicence()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.cyclework.model.course.CoursePack#getSummary()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_Summary();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.CoursePack#getModuleFiles <em>Module Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Module Files</em>'.
	 * @see org.cyclework.model.course.CoursePack#getModuleFiles()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_ModuleFiles();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.CoursePack#getConceptFiles <em>Concept Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Files</em>'.
	 * @see org.cyclework.model.course.CoursePack#getConceptFiles()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_ConceptFiles();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.CoursePack#getCaseFiles <em>Case Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Case Files</em>'.
	 * @see org.cyclework.model.course.CoursePack#getCaseFiles()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_CaseFiles();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.CoursePack#getBankFiles <em>Bank Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bank Files</em>'.
	 * @see org.cyclework.model.course.CoursePack#getBankFiles()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_BankFiles();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getArticleFile <em>Article File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article File</em>'.
	 * @see org.cyclework.model.course.CoursePack#getArticleFile()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_ArticleFile();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getGlossaryFile <em>Glossary File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Glossary File</em>'.
	 * @see org.cyclework.model.course.CoursePack#getGlossaryFile()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_GlossaryFile();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getSourcePage <em>Source Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Page</em>'.
	 * @see org.cyclework.model.course.CoursePack#getSourcePage()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_SourcePage();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CoursePack#getSafetyLesson <em>Safety Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety Lesson</em>'.
	 * @see org.cyclework.model.course.CoursePack#getSafetyLesson()
	 * @see #getCoursePack()
	 * @generated
	 */
	EAttribute getCoursePack_SafetyLesson();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Module <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Module</em>'.
	 * @see org.cyclework.model.course.Module
	 * @generated
	 */
	EClass getModule();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Module#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.Module#getId()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Module#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.Module#getTitle()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Module#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.cyclework.model.course.Module#getSummary()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Module#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.cyclework.model.course.Module#getStatus()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.Module#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.cyclework.model.course.Module#getObjectives()
	 * @see #getModule()
	 * @generated
	 */
	EReference getModule_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.Module#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lessons</em>'.
	 * @see org.cyclework.model.course.Module#getLessons()
	 * @see #getModule()
	 * @generated
	 */
	EReference getModule_Lessons();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Module#getCaseIds <em>Case Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Case Ids</em>'.
	 * @see org.cyclework.model.course.Module#getCaseIds()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_CaseIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Module#getBankIds <em>Bank Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bank Ids</em>'.
	 * @see org.cyclework.model.course.Module#getBankIds()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_BankIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Module#getArticleItems <em>Article Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Article Items</em>'.
	 * @see org.cyclework.model.course.Module#getArticleItems()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_ArticleItems();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.cyclework.model.course.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Objective#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.Objective#getId()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Objective#getVerb <em>Verb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verb</em>'.
	 * @see org.cyclework.model.course.Objective#getVerb()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Verb();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Objective#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.course.Objective#getText()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Objective#getBloom <em>Bloom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bloom</em>'.
	 * @see org.cyclework.model.course.Objective#getBloom()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Bloom();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson</em>'.
	 * @see org.cyclework.model.course.Lesson
	 * @generated
	 */
	EClass getLesson();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Lesson#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.Lesson#getId()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Lesson#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.Lesson#getTitle()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Lesson#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.cyclework.model.course.Lesson#getSummary()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Lesson#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.cyclework.model.course.Lesson#getFile()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_File();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Lesson#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.cyclework.model.course.Lesson#getMinutes()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Lesson#isSafety <em>Safety</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety</em>'.
	 * @see org.cyclework.model.course.Lesson#isSafety()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Safety();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getObjectiveIds <em>Objective Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Objective Ids</em>'.
	 * @see org.cyclework.model.course.Lesson#getObjectiveIds()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_ObjectiveIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.course.Lesson#getConceptKeys()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_ConceptKeys();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getArticleItems <em>Article Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Article Items</em>'.
	 * @see org.cyclework.model.course.Lesson#getArticleItems()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_ArticleItems();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getCareNotes <em>Care Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Care Notes</em>'.
	 * @see org.cyclework.model.course.Lesson#getCareNotes()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_CareNotes();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.course.Lesson#getSourceIds()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_SourceIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getCaseIds <em>Case Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Case Ids</em>'.
	 * @see org.cyclework.model.course.Lesson#getCaseIds()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_CaseIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.Lesson#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.cyclework.model.course.Lesson#getSections()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Sections();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.course.Lesson#getSkill <em>Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Skill</em>'.
	 * @see org.cyclework.model.course.Lesson#getSkill()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Skill();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Lesson#getSignOffs <em>Sign Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sign Offs</em>'.
	 * @see org.cyclework.model.course.Lesson#getSignOffs()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_SignOffs();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.cyclework.model.course.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Section#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.Section#getId()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Section#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.cyclework.model.course.Section#getKind()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Kind();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Skill <em>Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skill</em>'.
	 * @see org.cyclework.model.course.Skill
	 * @generated
	 */
	EClass getSkill();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Skill#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.Skill#getId()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Skill#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.Skill#getTitle()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Skill#getSetup <em>Setup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setup</em>'.
	 * @see org.cyclework.model.course.Skill#getSetup()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Setup();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Skill#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.course.Skill#getConceptKeys()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_ConceptKeys();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.Skill#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.course.Skill#getSourceIds()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_SourceIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.Skill#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.cyclework.model.course.Skill#getCriteria()
	 * @see #getSkill()
	 * @generated
	 */
	EReference getSkill_Criteria();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.Skill#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.cyclework.model.course.Skill#getStatements()
	 * @see #getSkill()
	 * @generated
	 */
	EReference getSkill_Statements();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.cyclework.model.course.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Criterion#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.Criterion#getId()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.Criterion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.course.Criterion#getText()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Text();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.ClientStatement <em>Client Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Statement</em>'.
	 * @see org.cyclework.model.course.ClientStatement
	 * @generated
	 */
	EClass getClientStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getId()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getLevel()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getSpeaker()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getSituation <em>Situation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Situation</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getSituation()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_Situation();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getText()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getModelAnswer <em>Model Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Answer</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getModelAnswer()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_ModelAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ClientStatement#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.cyclework.model.course.ClientStatement#getComment()
	 * @see #getClientStatement()
	 * @generated
	 */
	EAttribute getClientStatement_Comment();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.Glossary <em>Glossary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glossary</em>'.
	 * @see org.cyclework.model.course.Glossary
	 * @generated
	 */
	EClass getGlossary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.Glossary#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.cyclework.model.course.Glossary#getEntries()
	 * @see #getGlossary()
	 * @generated
	 */
	EReference getGlossary_Entries();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.GlossaryEntry <em>Glossary Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glossary Entry</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry
	 * @generated
	 */
	EClass getGlossaryEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.GlossaryEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry#getId()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.GlossaryEntry#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry#getTerm()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.GlossaryEntry#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry#getDefinition()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.GlossaryEntry#getShortForm <em>Short Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Form</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry#getShortForm()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_ShortForm();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.GlossaryEntry#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Synonyms</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry#getSynonyms()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_Synonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.GlossaryEntry#getConceptKey <em>Concept Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Concept Key</em>'.
	 * @see org.cyclework.model.course.GlossaryEntry#getConceptKey()
	 * @see #getGlossaryEntry()
	 * @generated
	 */
	EAttribute getGlossaryEntry_ConceptKey();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.ArticleMap <em>Article Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article Map</em>'.
	 * @see org.cyclework.model.course.ArticleMap
	 * @generated
	 */
	EClass getArticleMap();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ArticleMap#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.ArticleMap#getTitle()
	 * @see #getArticleMap()
	 * @generated
	 */
	EAttribute getArticleMap_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ArticleMap#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.cyclework.model.course.ArticleMap#getAuthor()
	 * @see #getArticleMap()
	 * @generated
	 */
	EAttribute getArticleMap_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ArticleMap#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.cyclework.model.course.ArticleMap#getLocator()
	 * @see #getArticleMap()
	 * @generated
	 */
	EAttribute getArticleMap_Locator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.ArticleMap#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.cyclework.model.course.ArticleMap#getItems()
	 * @see #getArticleMap()
	 * @generated
	 */
	EReference getArticleMap_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.course.ArticleMap#getCareNotes <em>Care Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Care Notes</em>'.
	 * @see org.cyclework.model.course.ArticleMap#getCareNotes()
	 * @see #getArticleMap()
	 * @generated
	 */
	EReference getArticleMap_CareNotes();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.ArticleItem <em>Article Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article Item</em>'.
	 * @see org.cyclework.model.course.ArticleItem
	 * @generated
	 */
	EClass getArticleItem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ArticleItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.ArticleItem#getId()
	 * @see #getArticleItem()
	 * @generated
	 */
	EAttribute getArticleItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ArticleItem#getIdea <em>Idea</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idea</em>'.
	 * @see org.cyclework.model.course.ArticleItem#getIdea()
	 * @see #getArticleItem()
	 * @generated
	 */
	EAttribute getArticleItem_Idea();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.ArticleItem#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.course.ArticleItem#getConceptKeys()
	 * @see #getArticleItem()
	 * @generated
	 */
	EAttribute getArticleItem_ConceptKeys();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.ArticleItem#getObjectiveIds <em>Objective Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Objective Ids</em>'.
	 * @see org.cyclework.model.course.ArticleItem#getObjectiveIds()
	 * @see #getArticleItem()
	 * @generated
	 */
	EAttribute getArticleItem_ObjectiveIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.ArticleItem#getCareNotes <em>Care Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Care Notes</em>'.
	 * @see org.cyclework.model.course.ArticleItem#getCareNotes()
	 * @see #getArticleItem()
	 * @generated
	 */
	EAttribute getArticleItem_CareNotes();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.ArticleItem#isPromotional <em>Promotional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promotional</em>'.
	 * @see org.cyclework.model.course.ArticleItem#isPromotional()
	 * @see #getArticleItem()
	 * @generated
	 */
	EAttribute getArticleItem_Promotional();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.course.CareNote <em>Care Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Care Note</em>'.
	 * @see org.cyclework.model.course.CareNote
	 * @generated
	 */
	EClass getCareNote();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CareNote#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.course.CareNote#getId()
	 * @see #getCareNote()
	 * @generated
	 */
	EAttribute getCareNote_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CareNote#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.course.CareNote#getTitle()
	 * @see #getCareNote()
	 * @generated
	 */
	EAttribute getCareNote_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.course.CareNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.course.CareNote#getText()
	 * @see #getCareNote()
	 * @generated
	 */
	EAttribute getCareNote_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.course.CareNote#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.course.CareNote#getSourceIds()
	 * @see #getCareNote()
	 * @generated
	 */
	EAttribute getCareNote_SourceIds();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.course.ModuleStatus <em>Module Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Module Status</em>'.
	 * @see org.cyclework.model.course.ModuleStatus
	 * @generated
	 */
	EEnum getModuleStatus();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.course.SectionKind <em>Section Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Kind</em>'.
	 * @see org.cyclework.model.course.SectionKind
	 * @generated
	 */
	EEnum getSectionKind();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.course.Bloom <em>Bloom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bloom</em>'.
	 * @see org.cyclework.model.course.Bloom
	 * @generated
	 */
	EEnum getBloom();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.course.StatementLevel <em>Statement Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Statement Level</em>'.
	 * @see org.cyclework.model.course.StatementLevel
	 * @generated
	 */
	EEnum getStatementLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CourseFactory getCourseFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.CoursePackImpl <em>Pack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.CoursePackImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getCoursePack()
		 * @generated
		 */
		EClass COURSE_PACK = eINSTANCE.getCoursePack();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__ID = eINSTANCE.getCoursePack_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__TITLE = eINSTANCE.getCoursePack_Title();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__VERSION = eINSTANCE.getCoursePack_Version();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__LANGUAGE = eINSTANCE.getCoursePack_Language();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__LICENCE = eINSTANCE.getCoursePack_Licence();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__SUMMARY = eINSTANCE.getCoursePack_Summary();

		/**
		 * The meta object literal for the '<em><b>Module Files</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__MODULE_FILES = eINSTANCE.getCoursePack_ModuleFiles();

		/**
		 * The meta object literal for the '<em><b>Concept Files</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__CONCEPT_FILES = eINSTANCE.getCoursePack_ConceptFiles();

		/**
		 * The meta object literal for the '<em><b>Case Files</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__CASE_FILES = eINSTANCE.getCoursePack_CaseFiles();

		/**
		 * The meta object literal for the '<em><b>Bank Files</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__BANK_FILES = eINSTANCE.getCoursePack_BankFiles();

		/**
		 * The meta object literal for the '<em><b>Article File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__ARTICLE_FILE = eINSTANCE.getCoursePack_ArticleFile();

		/**
		 * The meta object literal for the '<em><b>Glossary File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__GLOSSARY_FILE = eINSTANCE.getCoursePack_GlossaryFile();

		/**
		 * The meta object literal for the '<em><b>Source Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__SOURCE_PAGE = eINSTANCE.getCoursePack_SourcePage();

		/**
		 * The meta object literal for the '<em><b>Safety Lesson</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE_PACK__SAFETY_LESSON = eINSTANCE.getCoursePack_SafetyLesson();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.ModuleImpl <em>Module</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.ModuleImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getModule()
		 * @generated
		 */
		EClass MODULE = eINSTANCE.getModule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__ID = eINSTANCE.getModule_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__TITLE = eINSTANCE.getModule_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__SUMMARY = eINSTANCE.getModule_Summary();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__STATUS = eINSTANCE.getModule_Status();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODULE__OBJECTIVES = eINSTANCE.getModule_Objectives();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MODULE__LESSONS = eINSTANCE.getModule_Lessons();

		/**
		 * The meta object literal for the '<em><b>Case Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__CASE_IDS = eINSTANCE.getModule_CaseIds();

		/**
		 * The meta object literal for the '<em><b>Bank Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__BANK_IDS = eINSTANCE.getModule_BankIds();

		/**
		 * The meta object literal for the '<em><b>Article Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__ARTICLE_ITEMS = eINSTANCE.getModule_ArticleItems();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.ObjectiveImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__ID = eINSTANCE.getObjective_Id();

		/**
		 * The meta object literal for the '<em><b>Verb</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__VERB = eINSTANCE.getObjective_Verb();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__TEXT = eINSTANCE.getObjective_Text();

		/**
		 * The meta object literal for the '<em><b>Bloom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__BLOOM = eINSTANCE.getObjective_Bloom();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.LessonImpl <em>Lesson</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.LessonImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getLesson()
		 * @generated
		 */
		EClass LESSON = eINSTANCE.getLesson();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__ID = eINSTANCE.getLesson_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__TITLE = eINSTANCE.getLesson_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__SUMMARY = eINSTANCE.getLesson_Summary();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__FILE = eINSTANCE.getLesson_File();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__MINUTES = eINSTANCE.getLesson_Minutes();

		/**
		 * The meta object literal for the '<em><b>Safety</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__SAFETY = eINSTANCE.getLesson_Safety();

		/**
		 * The meta object literal for the '<em><b>Objective Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__OBJECTIVE_IDS = eINSTANCE.getLesson_ObjectiveIds();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__CONCEPT_KEYS = eINSTANCE.getLesson_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Article Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__ARTICLE_ITEMS = eINSTANCE.getLesson_ArticleItems();

		/**
		 * The meta object literal for the '<em><b>Care Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__CARE_NOTES = eINSTANCE.getLesson_CareNotes();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__SOURCE_IDS = eINSTANCE.getLesson_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Case Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__CASE_IDS = eINSTANCE.getLesson_CaseIds();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__SECTIONS = eINSTANCE.getLesson_Sections();

		/**
		 * The meta object literal for the '<em><b>Skill</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__SKILL = eINSTANCE.getLesson_Skill();

		/**
		 * The meta object literal for the '<em><b>Sign Offs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__SIGN_OFFS = eINSTANCE.getLesson_SignOffs();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.SectionImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ID = eINSTANCE.getSection_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__KIND = eINSTANCE.getSection_Kind();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.SkillImpl <em>Skill</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.SkillImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getSkill()
		 * @generated
		 */
		EClass SKILL = eINSTANCE.getSkill();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__ID = eINSTANCE.getSkill_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__TITLE = eINSTANCE.getSkill_Title();

		/**
		 * The meta object literal for the '<em><b>Setup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__SETUP = eINSTANCE.getSkill_Setup();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__CONCEPT_KEYS = eINSTANCE.getSkill_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__SOURCE_IDS = eINSTANCE.getSkill_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKILL__CRITERIA = eINSTANCE.getSkill_Criteria();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKILL__STATEMENTS = eINSTANCE.getSkill_Statements();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.CriterionImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__ID = eINSTANCE.getCriterion_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__TEXT = eINSTANCE.getCriterion_Text();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.ClientStatementImpl <em>Client Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.ClientStatementImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getClientStatement()
		 * @generated
		 */
		EClass CLIENT_STATEMENT = eINSTANCE.getClientStatement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__ID = eINSTANCE.getClientStatement_Id();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__LEVEL = eINSTANCE.getClientStatement_Level();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__SPEAKER = eINSTANCE.getClientStatement_Speaker();

		/**
		 * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__SITUATION = eINSTANCE.getClientStatement_Situation();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__TEXT = eINSTANCE.getClientStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Model Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__MODEL_ANSWER = eINSTANCE.getClientStatement_ModelAnswer();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_STATEMENT__COMMENT = eINSTANCE.getClientStatement_Comment();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.GlossaryImpl <em>Glossary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.GlossaryImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getGlossary()
		 * @generated
		 */
		EClass GLOSSARY = eINSTANCE.getGlossary();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GLOSSARY__ENTRIES = eINSTANCE.getGlossary_Entries();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.GlossaryEntryImpl <em>Glossary Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.GlossaryEntryImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getGlossaryEntry()
		 * @generated
		 */
		EClass GLOSSARY_ENTRY = eINSTANCE.getGlossaryEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__ID = eINSTANCE.getGlossaryEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__TERM = eINSTANCE.getGlossaryEntry_Term();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__DEFINITION = eINSTANCE.getGlossaryEntry_Definition();

		/**
		 * The meta object literal for the '<em><b>Short Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__SHORT_FORM = eINSTANCE.getGlossaryEntry_ShortForm();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__SYNONYMS = eINSTANCE.getGlossaryEntry_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Concept Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GLOSSARY_ENTRY__CONCEPT_KEY = eINSTANCE.getGlossaryEntry_ConceptKey();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.ArticleMapImpl <em>Article Map</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.ArticleMapImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getArticleMap()
		 * @generated
		 */
		EClass ARTICLE_MAP = eINSTANCE.getArticleMap();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_MAP__TITLE = eINSTANCE.getArticleMap_Title();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_MAP__AUTHOR = eINSTANCE.getArticleMap_Author();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_MAP__LOCATOR = eINSTANCE.getArticleMap_Locator();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE_MAP__ITEMS = eINSTANCE.getArticleMap_Items();

		/**
		 * The meta object literal for the '<em><b>Care Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE_MAP__CARE_NOTES = eINSTANCE.getArticleMap_CareNotes();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.ArticleItemImpl <em>Article Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.ArticleItemImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getArticleItem()
		 * @generated
		 */
		EClass ARTICLE_ITEM = eINSTANCE.getArticleItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ITEM__ID = eINSTANCE.getArticleItem_Id();

		/**
		 * The meta object literal for the '<em><b>Idea</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ITEM__IDEA = eINSTANCE.getArticleItem_Idea();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ITEM__CONCEPT_KEYS = eINSTANCE.getArticleItem_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Objective Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ITEM__OBJECTIVE_IDS = eINSTANCE.getArticleItem_ObjectiveIds();

		/**
		 * The meta object literal for the '<em><b>Care Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ITEM__CARE_NOTES = eINSTANCE.getArticleItem_CareNotes();

		/**
		 * The meta object literal for the '<em><b>Promotional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ITEM__PROMOTIONAL = eINSTANCE.getArticleItem_Promotional();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.impl.CareNoteImpl <em>Care Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.impl.CareNoteImpl
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getCareNote()
		 * @generated
		 */
		EClass CARE_NOTE = eINSTANCE.getCareNote();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_NOTE__ID = eINSTANCE.getCareNote_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_NOTE__TITLE = eINSTANCE.getCareNote_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_NOTE__TEXT = eINSTANCE.getCareNote_Text();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_NOTE__SOURCE_IDS = eINSTANCE.getCareNote_SourceIds();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.ModuleStatus <em>Module Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.ModuleStatus
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getModuleStatus()
		 * @generated
		 */
		EEnum MODULE_STATUS = eINSTANCE.getModuleStatus();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.SectionKind <em>Section Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.SectionKind
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getSectionKind()
		 * @generated
		 */
		EEnum SECTION_KIND = eINSTANCE.getSectionKind();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.Bloom <em>Bloom</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.Bloom
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getBloom()
		 * @generated
		 */
		EEnum BLOOM = eINSTANCE.getBloom();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.course.StatementLevel <em>Statement Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.course.StatementLevel
		 * @see org.cyclework.model.course.impl.CoursePackageImpl#getStatementLevel()
		 * @generated
		 */
		EEnum STATEMENT_LEVEL = eINSTANCE.getStatementLevel();

	}

} //CoursePackage
