/**
 */
package org.cyclework.model.assessment;

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
 * Item banks and every kind of item, with feedback for each option.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.assessment.AssessmentFactory
 * @model kind="package"
 * @generated
 */
public interface AssessmentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "assessment";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://cyclework.org/model/assessment/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "assessment";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AssessmentPackage eINSTANCE = org.cyclework.model.assessment.impl.AssessmentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.ItemBankImpl <em>Item Bank</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.ItemBankImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getItemBank()
	 * @generated
	 */
	int ITEM_BANK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Module Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK__MODULE_ID = 2;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK__ITEMS = 3;

	/**
	 * The feature id for the '<em><b>Sign Offs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK__SIGN_OFFS = 4;

	/**
	 * The number of structural features of the '<em>Item Bank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Item Bank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_BANK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.ItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__STEM = 1;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONTEXT = 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__PURPOSE = 3;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BLOOM = 4;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__DIFFICULTY = 5;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__OBJECTIVE_IDS = 6;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ARTICLE_ITEMS = 7;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONCEPT_KEYS = 8;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SOURCE_IDS = 9;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONFUSABLE_PAIR = 10;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SAFETY = 11;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONTENT_NOTE = 12;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__FEEDBACK = 13;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.ChoiceOptionImpl <em>Choice Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.ChoiceOptionImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getChoiceOption()
	 * @generated
	 */
	int CHOICE_OPTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION__FEEDBACK = 2;

	/**
	 * The feature id for the '<em><b>Correct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION__CORRECT = 3;

	/**
	 * The feature id for the '<em><b>Fixed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION__FIXED = 4;

	/**
	 * The number of structural features of the '<em>Choice Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Choice Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.SingleChoiceItemImpl <em>Single Choice Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.SingleChoiceItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getSingleChoiceItem()
	 * @generated
	 */
	int SINGLE_CHOICE_ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM__OPTIONS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Single Choice Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Single Choice Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.MultipleResponseItemImpl <em>Multiple Response Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.MultipleResponseItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMultipleResponseItem()
	 * @generated
	 */
	int MULTIPLE_RESPONSE_ITEM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM__OPTIONS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Multiple Response Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Multiple Response Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_RESPONSE_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.TrueFalseItemImpl <em>True False Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.TrueFalseItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getTrueFalseItem()
	 * @generated
	 */
	int TRUE_FALSE_ITEM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__ANSWER = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>True Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__TRUE_FEEDBACK = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>False Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM__FALSE_FEEDBACK = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>True False Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>True False Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUE_FALSE_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.MatchingItemImpl <em>Matching Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.MatchingItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMatchingItem()
	 * @generated
	 */
	int MATCHING_ITEM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Pairs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__PAIRS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Distractors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM__DISTRACTORS = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Matching Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Matching Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCHING_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.MatchPairImpl <em>Match Pair</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.MatchPairImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMatchPair()
	 * @generated
	 */
	int MATCH_PAIR = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_PAIR__ID = 0;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_PAIR__LEFT = 1;

	/**
	 * The feature id for the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_PAIR__RIGHT = 2;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_PAIR__FEEDBACK = 3;

	/**
	 * The number of structural features of the '<em>Match Pair</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_PAIR_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Match Pair</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_PAIR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.MatchDistractorImpl <em>Match Distractor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.MatchDistractorImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMatchDistractor()
	 * @generated
	 */
	int MATCH_DISTRACTOR = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_DISTRACTOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_DISTRACTOR__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_DISTRACTOR__FEEDBACK = 2;

	/**
	 * The number of structural features of the '<em>Match Distractor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_DISTRACTOR_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Match Distractor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATCH_DISTRACTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.OrderingItemImpl <em>Ordering Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.OrderingItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getOrderingItem()
	 * @generated
	 */
	int ORDERING_ITEM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM__STEPS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Ordering Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Ordering Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDERING_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.OrderStepImpl <em>Order Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.OrderStepImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getOrderStep()
	 * @generated
	 */
	int ORDER_STEP = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_STEP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_STEP__FEEDBACK = 2;

	/**
	 * The number of structural features of the '<em>Order Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_STEP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Order Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.ShortAnswerItemImpl <em>Short Answer Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.ShortAnswerItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getShortAnswerItem()
	 * @generated
	 */
	int SHORT_ANSWER_ITEM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__ANSWERS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Case Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__CASE_SENSITIVE = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Other Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM__OTHER_FEEDBACK = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Short Answer Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Short Answer Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHORT_ANSWER_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.AcceptedAnswerImpl <em>Accepted Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.AcceptedAnswerImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getAcceptedAnswer()
	 * @generated
	 */
	int ACCEPTED_ANSWER = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_ANSWER__ID = 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_ANSWER__PATTERN = 1;

	/**
	 * The feature id for the '<em><b>Credit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_ANSWER__CREDIT = 2;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_ANSWER__FEEDBACK = 3;

	/**
	 * The number of structural features of the '<em>Accepted Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_ANSWER_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Accepted Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTED_ANSWER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.HotTextItemImpl <em>Hot Text Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.HotTextItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getHotTextItem()
	 * @generated
	 */
	int HOT_TEXT_ITEM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM__LINES = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Hot Text Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Hot Text Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_TEXT_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.HotLineImpl <em>Hot Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.HotLineImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getHotLine()
	 * @generated
	 */
	int HOT_LINE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE__ID = 0;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE__SPEAKER = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Correct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE__CORRECT = 3;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE__FEEDBACK = 4;

	/**
	 * The number of structural features of the '<em>Hot Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Hot Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOT_LINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.CodingItemImpl <em>Coding Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.CodingItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getCodingItem()
	 * @generated
	 */
	int CODING_ITEM = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Code Set</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__CODE_SET = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM__LINES = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Coding Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Coding Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.CodingLineImpl <em>Coding Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.CodingLineImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getCodingLine()
	 * @generated
	 */
	int CODING_LINE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__ID = 0;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__SPEAKER = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__MOVE = 3;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__INTENSITY = 4;

	/**
	 * The feature id for the '<em><b>Alternates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__ALTERNATES = 5;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE__FEEDBACK = 6;

	/**
	 * The number of structural features of the '<em>Coding Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Coding Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_LINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.ClozeItemImpl <em>Cloze Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.ClozeItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getClozeItem()
	 * @generated
	 */
	int CLOZE_ITEM = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__TEXT = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM__GAPS = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cloze Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cloze Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.ClozeGapImpl <em>Cloze Gap</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.ClozeGapImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getClozeGap()
	 * @generated
	 */
	int CLOZE_GAP = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_GAP__ID = 0;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_GAP__ANSWERS = 1;

	/**
	 * The feature id for the '<em><b>Other Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_GAP__OTHER_FEEDBACK = 2;

	/**
	 * The number of structural features of the '<em>Cloze Gap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_GAP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Cloze Gap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOZE_GAP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.CalibrationItemImpl <em>Calibration Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.CalibrationItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getCalibrationItem()
	 * @generated
	 */
	int CALIBRATION_ITEM = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__MINIMUM = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__MAXIMUM = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__TRUTH = ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__TOLERANCE = ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM__REASON = ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Calibration Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Calibration Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.JudgementItemImpl <em>Judgement Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.JudgementItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getJudgementItem()
	 * @generated
	 */
	int JUDGEMENT_ITEM = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM__OPTIONS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Judgement Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Judgement Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.JudgementOptionImpl <em>Judgement Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.JudgementOptionImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getJudgementOption()
	 * @generated
	 */
	int JUDGEMENT_OPTION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPTION__WEIGHT = 2;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPTION__FEEDBACK = 3;

	/**
	 * The number of structural features of the '<em>Judgement Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPTION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Judgement Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.LoopMapItemImpl <em>Loop Map Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.LoopMapItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getLoopMapItem()
	 * @generated
	 */
	int LOOP_MAP_ITEM = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM__SLOTS = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Loop Map Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Loop Map Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_MAP_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.LoopSlotImpl <em>Loop Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.LoopSlotImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getLoopSlot()
	 * @generated
	 */
	int LOOP_SLOT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Seat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT__SEAT = 2;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT__STEP = 3;

	/**
	 * The feature id for the '<em><b>Distractor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT__DISTRACTOR = 4;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT__FEEDBACK = 5;

	/**
	 * The number of structural features of the '<em>Loop Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Loop Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_SLOT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.OpenResponseItemImpl <em>Open Response Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.OpenResponseItemImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getOpenResponseItem()
	 * @generated
	 */
	int OPEN_RESPONSE_ITEM = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__ID = ITEM__ID;

	/**
	 * The feature id for the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__STEM = ITEM__STEM;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__CONTEXT = ITEM__CONTEXT;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__PURPOSE = ITEM__PURPOSE;

	/**
	 * The feature id for the '<em><b>Bloom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__BLOOM = ITEM__BLOOM;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__DIFFICULTY = ITEM__DIFFICULTY;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__OBJECTIVE_IDS = ITEM__OBJECTIVE_IDS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__ARTICLE_ITEMS = ITEM__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__CONCEPT_KEYS = ITEM__CONCEPT_KEYS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__SOURCE_IDS = ITEM__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__CONFUSABLE_PAIR = ITEM__CONFUSABLE_PAIR;

	/**
	 * The feature id for the '<em><b>Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__SAFETY = ITEM__SAFETY;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__CONTENT_NOTE = ITEM__CONTENT_NOTE;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__FEEDBACK = ITEM__FEEDBACK;

	/**
	 * The feature id for the '<em><b>Model Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__MODEL_ANSWER = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM__CRITERIA = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Open Response Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Open Response Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_RESPONSE_ITEM_OPERATION_COUNT = ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.impl.RubricCriterionImpl <em>Rubric Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.impl.RubricCriterionImpl
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getRubricCriterion()
	 * @generated
	 */
	int RUBRIC_CRITERION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUBRIC_CRITERION__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUBRIC_CRITERION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUBRIC_CRITERION__ANCHORS = 2;

	/**
	 * The number of structural features of the '<em>Rubric Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUBRIC_CRITERION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Rubric Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUBRIC_CRITERION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.ItemPurpose <em>Item Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.ItemPurpose
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getItemPurpose()
	 * @generated
	 */
	int ITEM_PURPOSE = 26;

	/**
	 * The meta object id for the '{@link org.cyclework.model.assessment.LoopStep <em>Loop Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.assessment.LoopStep
	 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getLoopStep()
	 * @generated
	 */
	int LOOP_STEP = 27;


	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.ItemBank <em>Item Bank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Bank</em>'.
	 * @see org.cyclework.model.assessment.ItemBank
	 * @generated
	 */
	EClass getItemBank();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ItemBank#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.ItemBank#getId()
	 * @see #getItemBank()
	 * @generated
	 */
	EAttribute getItemBank_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ItemBank#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.assessment.ItemBank#getTitle()
	 * @see #getItemBank()
	 * @generated
	 */
	EAttribute getItemBank_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ItemBank#getModuleId <em>Module Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module Id</em>'.
	 * @see org.cyclework.model.assessment.ItemBank#getModuleId()
	 * @see #getItemBank()
	 * @generated
	 */
	EAttribute getItemBank_ModuleId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.ItemBank#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.cyclework.model.assessment.ItemBank#getItems()
	 * @see #getItemBank()
	 * @generated
	 */
	EReference getItemBank_Items();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.ItemBank#getSignOffs <em>Sign Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sign Offs</em>'.
	 * @see org.cyclework.model.assessment.ItemBank#getSignOffs()
	 * @see #getItemBank()
	 * @generated
	 */
	EAttribute getItemBank_SignOffs();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.cyclework.model.assessment.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.Item#getId()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getStem <em>Stem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stem</em>'.
	 * @see org.cyclework.model.assessment.Item#getStem()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Stem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.cyclework.model.assessment.Item#getContext()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.cyclework.model.assessment.Item#getPurpose()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getBloom <em>Bloom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bloom</em>'.
	 * @see org.cyclework.model.assessment.Item#getBloom()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Bloom();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getDifficulty <em>Difficulty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difficulty</em>'.
	 * @see org.cyclework.model.assessment.Item#getDifficulty()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Difficulty();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.Item#getObjectiveIds <em>Objective Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Objective Ids</em>'.
	 * @see org.cyclework.model.assessment.Item#getObjectiveIds()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_ObjectiveIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.Item#getArticleItems <em>Article Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Article Items</em>'.
	 * @see org.cyclework.model.assessment.Item#getArticleItems()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_ArticleItems();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.Item#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.assessment.Item#getConceptKeys()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_ConceptKeys();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.Item#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.assessment.Item#getSourceIds()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_SourceIds();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getConfusablePair <em>Confusable Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confusable Pair</em>'.
	 * @see org.cyclework.model.assessment.Item#getConfusablePair()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_ConfusablePair();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#isSafety <em>Safety</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety</em>'.
	 * @see org.cyclework.model.assessment.Item#isSafety()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Safety();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getContentNote <em>Content Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Note</em>'.
	 * @see org.cyclework.model.assessment.Item#getContentNote()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_ContentNote();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.Item#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.Item#getFeedback()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.ChoiceOption <em>Choice Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choice Option</em>'.
	 * @see org.cyclework.model.assessment.ChoiceOption
	 * @generated
	 */
	EClass getChoiceOption();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ChoiceOption#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.ChoiceOption#getId()
	 * @see #getChoiceOption()
	 * @generated
	 */
	EAttribute getChoiceOption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ChoiceOption#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.ChoiceOption#getText()
	 * @see #getChoiceOption()
	 * @generated
	 */
	EAttribute getChoiceOption_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ChoiceOption#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.ChoiceOption#getFeedback()
	 * @see #getChoiceOption()
	 * @generated
	 */
	EAttribute getChoiceOption_Feedback();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ChoiceOption#isCorrect <em>Correct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correct</em>'.
	 * @see org.cyclework.model.assessment.ChoiceOption#isCorrect()
	 * @see #getChoiceOption()
	 * @generated
	 */
	EAttribute getChoiceOption_Correct();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ChoiceOption#isFixed <em>Fixed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed</em>'.
	 * @see org.cyclework.model.assessment.ChoiceOption#isFixed()
	 * @see #getChoiceOption()
	 * @generated
	 */
	EAttribute getChoiceOption_Fixed();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.SingleChoiceItem <em>Single Choice Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Single Choice Item</em>'.
	 * @see org.cyclework.model.assessment.SingleChoiceItem
	 * @generated
	 */
	EClass getSingleChoiceItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.SingleChoiceItem#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.cyclework.model.assessment.SingleChoiceItem#getOptions()
	 * @see #getSingleChoiceItem()
	 * @generated
	 */
	EReference getSingleChoiceItem_Options();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.MultipleResponseItem <em>Multiple Response Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Multiple Response Item</em>'.
	 * @see org.cyclework.model.assessment.MultipleResponseItem
	 * @generated
	 */
	EClass getMultipleResponseItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.MultipleResponseItem#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.cyclework.model.assessment.MultipleResponseItem#getOptions()
	 * @see #getMultipleResponseItem()
	 * @generated
	 */
	EReference getMultipleResponseItem_Options();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.TrueFalseItem <em>True False Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>True False Item</em>'.
	 * @see org.cyclework.model.assessment.TrueFalseItem
	 * @generated
	 */
	EClass getTrueFalseItem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.TrueFalseItem#isAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.cyclework.model.assessment.TrueFalseItem#isAnswer()
	 * @see #getTrueFalseItem()
	 * @generated
	 */
	EAttribute getTrueFalseItem_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.TrueFalseItem#getTrueFeedback <em>True Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>True Feedback</em>'.
	 * @see org.cyclework.model.assessment.TrueFalseItem#getTrueFeedback()
	 * @see #getTrueFalseItem()
	 * @generated
	 */
	EAttribute getTrueFalseItem_TrueFeedback();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.TrueFalseItem#getFalseFeedback <em>False Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>False Feedback</em>'.
	 * @see org.cyclework.model.assessment.TrueFalseItem#getFalseFeedback()
	 * @see #getTrueFalseItem()
	 * @generated
	 */
	EAttribute getTrueFalseItem_FalseFeedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.MatchingItem <em>Matching Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matching Item</em>'.
	 * @see org.cyclework.model.assessment.MatchingItem
	 * @generated
	 */
	EClass getMatchingItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.MatchingItem#getPairs <em>Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pairs</em>'.
	 * @see org.cyclework.model.assessment.MatchingItem#getPairs()
	 * @see #getMatchingItem()
	 * @generated
	 */
	EReference getMatchingItem_Pairs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.MatchingItem#getDistractors <em>Distractors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distractors</em>'.
	 * @see org.cyclework.model.assessment.MatchingItem#getDistractors()
	 * @see #getMatchingItem()
	 * @generated
	 */
	EReference getMatchingItem_Distractors();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.MatchPair <em>Match Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Match Pair</em>'.
	 * @see org.cyclework.model.assessment.MatchPair
	 * @generated
	 */
	EClass getMatchPair();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchPair#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.MatchPair#getId()
	 * @see #getMatchPair()
	 * @generated
	 */
	EAttribute getMatchPair_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchPair#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.cyclework.model.assessment.MatchPair#getLeft()
	 * @see #getMatchPair()
	 * @generated
	 */
	EAttribute getMatchPair_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchPair#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right</em>'.
	 * @see org.cyclework.model.assessment.MatchPair#getRight()
	 * @see #getMatchPair()
	 * @generated
	 */
	EAttribute getMatchPair_Right();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchPair#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.MatchPair#getFeedback()
	 * @see #getMatchPair()
	 * @generated
	 */
	EAttribute getMatchPair_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.MatchDistractor <em>Match Distractor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Match Distractor</em>'.
	 * @see org.cyclework.model.assessment.MatchDistractor
	 * @generated
	 */
	EClass getMatchDistractor();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchDistractor#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.MatchDistractor#getId()
	 * @see #getMatchDistractor()
	 * @generated
	 */
	EAttribute getMatchDistractor_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchDistractor#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.MatchDistractor#getText()
	 * @see #getMatchDistractor()
	 * @generated
	 */
	EAttribute getMatchDistractor_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.MatchDistractor#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.MatchDistractor#getFeedback()
	 * @see #getMatchDistractor()
	 * @generated
	 */
	EAttribute getMatchDistractor_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.OrderingItem <em>Ordering Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ordering Item</em>'.
	 * @see org.cyclework.model.assessment.OrderingItem
	 * @generated
	 */
	EClass getOrderingItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.OrderingItem#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.cyclework.model.assessment.OrderingItem#getSteps()
	 * @see #getOrderingItem()
	 * @generated
	 */
	EReference getOrderingItem_Steps();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.OrderStep <em>Order Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Order Step</em>'.
	 * @see org.cyclework.model.assessment.OrderStep
	 * @generated
	 */
	EClass getOrderStep();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.OrderStep#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.OrderStep#getId()
	 * @see #getOrderStep()
	 * @generated
	 */
	EAttribute getOrderStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.OrderStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.OrderStep#getText()
	 * @see #getOrderStep()
	 * @generated
	 */
	EAttribute getOrderStep_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.OrderStep#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.OrderStep#getFeedback()
	 * @see #getOrderStep()
	 * @generated
	 */
	EAttribute getOrderStep_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.ShortAnswerItem <em>Short Answer Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Short Answer Item</em>'.
	 * @see org.cyclework.model.assessment.ShortAnswerItem
	 * @generated
	 */
	EClass getShortAnswerItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.ShortAnswerItem#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.cyclework.model.assessment.ShortAnswerItem#getAnswers()
	 * @see #getShortAnswerItem()
	 * @generated
	 */
	EReference getShortAnswerItem_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ShortAnswerItem#isCaseSensitive <em>Case Sensitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Sensitive</em>'.
	 * @see org.cyclework.model.assessment.ShortAnswerItem#isCaseSensitive()
	 * @see #getShortAnswerItem()
	 * @generated
	 */
	EAttribute getShortAnswerItem_CaseSensitive();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ShortAnswerItem#getOtherFeedback <em>Other Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Feedback</em>'.
	 * @see org.cyclework.model.assessment.ShortAnswerItem#getOtherFeedback()
	 * @see #getShortAnswerItem()
	 * @generated
	 */
	EAttribute getShortAnswerItem_OtherFeedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.AcceptedAnswer <em>Accepted Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accepted Answer</em>'.
	 * @see org.cyclework.model.assessment.AcceptedAnswer
	 * @generated
	 */
	EClass getAcceptedAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.AcceptedAnswer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.AcceptedAnswer#getId()
	 * @see #getAcceptedAnswer()
	 * @generated
	 */
	EAttribute getAcceptedAnswer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.AcceptedAnswer#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.cyclework.model.assessment.AcceptedAnswer#getPattern()
	 * @see #getAcceptedAnswer()
	 * @generated
	 */
	EAttribute getAcceptedAnswer_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.AcceptedAnswer#getCredit <em>Credit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credit</em>'.
	 * @see org.cyclework.model.assessment.AcceptedAnswer#getCredit()
	 * @see #getAcceptedAnswer()
	 * @generated
	 */
	EAttribute getAcceptedAnswer_Credit();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.AcceptedAnswer#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.AcceptedAnswer#getFeedback()
	 * @see #getAcceptedAnswer()
	 * @generated
	 */
	EAttribute getAcceptedAnswer_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.HotTextItem <em>Hot Text Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hot Text Item</em>'.
	 * @see org.cyclework.model.assessment.HotTextItem
	 * @generated
	 */
	EClass getHotTextItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.HotTextItem#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.cyclework.model.assessment.HotTextItem#getLines()
	 * @see #getHotTextItem()
	 * @generated
	 */
	EReference getHotTextItem_Lines();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.HotLine <em>Hot Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hot Line</em>'.
	 * @see org.cyclework.model.assessment.HotLine
	 * @generated
	 */
	EClass getHotLine();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.HotLine#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.HotLine#getId()
	 * @see #getHotLine()
	 * @generated
	 */
	EAttribute getHotLine_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.HotLine#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.cyclework.model.assessment.HotLine#getSpeaker()
	 * @see #getHotLine()
	 * @generated
	 */
	EAttribute getHotLine_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.HotLine#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.HotLine#getText()
	 * @see #getHotLine()
	 * @generated
	 */
	EAttribute getHotLine_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.HotLine#isCorrect <em>Correct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correct</em>'.
	 * @see org.cyclework.model.assessment.HotLine#isCorrect()
	 * @see #getHotLine()
	 * @generated
	 */
	EAttribute getHotLine_Correct();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.HotLine#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.HotLine#getFeedback()
	 * @see #getHotLine()
	 * @generated
	 */
	EAttribute getHotLine_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.CodingItem <em>Coding Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding Item</em>'.
	 * @see org.cyclework.model.assessment.CodingItem
	 * @generated
	 */
	EClass getCodingItem();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.CodingItem#getCodeSet <em>Code Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Code Set</em>'.
	 * @see org.cyclework.model.assessment.CodingItem#getCodeSet()
	 * @see #getCodingItem()
	 * @generated
	 */
	EAttribute getCodingItem_CodeSet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.CodingItem#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.cyclework.model.assessment.CodingItem#getLines()
	 * @see #getCodingItem()
	 * @generated
	 */
	EReference getCodingItem_Lines();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.CodingLine <em>Coding Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding Line</em>'.
	 * @see org.cyclework.model.assessment.CodingLine
	 * @generated
	 */
	EClass getCodingLine();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CodingLine#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getId()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CodingLine#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getSpeaker()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CodingLine#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getText()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CodingLine#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getMove()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Move();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CodingLine#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getIntensity()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Intensity();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.CodingLine#getAlternates <em>Alternates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alternates</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getAlternates()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Alternates();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CodingLine#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.CodingLine#getFeedback()
	 * @see #getCodingLine()
	 * @generated
	 */
	EAttribute getCodingLine_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.ClozeItem <em>Cloze Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cloze Item</em>'.
	 * @see org.cyclework.model.assessment.ClozeItem
	 * @generated
	 */
	EClass getClozeItem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ClozeItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.ClozeItem#getText()
	 * @see #getClozeItem()
	 * @generated
	 */
	EAttribute getClozeItem_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.ClozeItem#getGaps <em>Gaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gaps</em>'.
	 * @see org.cyclework.model.assessment.ClozeItem#getGaps()
	 * @see #getClozeItem()
	 * @generated
	 */
	EReference getClozeItem_Gaps();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.ClozeGap <em>Cloze Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cloze Gap</em>'.
	 * @see org.cyclework.model.assessment.ClozeGap
	 * @generated
	 */
	EClass getClozeGap();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ClozeGap#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.ClozeGap#getId()
	 * @see #getClozeGap()
	 * @generated
	 */
	EAttribute getClozeGap_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.ClozeGap#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.cyclework.model.assessment.ClozeGap#getAnswers()
	 * @see #getClozeGap()
	 * @generated
	 */
	EReference getClozeGap_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.ClozeGap#getOtherFeedback <em>Other Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Feedback</em>'.
	 * @see org.cyclework.model.assessment.ClozeGap#getOtherFeedback()
	 * @see #getClozeGap()
	 * @generated
	 */
	EAttribute getClozeGap_OtherFeedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.CalibrationItem <em>Calibration Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calibration Item</em>'.
	 * @see org.cyclework.model.assessment.CalibrationItem
	 * @generated
	 */
	EClass getCalibrationItem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CalibrationItem#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.cyclework.model.assessment.CalibrationItem#getMinimum()
	 * @see #getCalibrationItem()
	 * @generated
	 */
	EAttribute getCalibrationItem_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CalibrationItem#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.cyclework.model.assessment.CalibrationItem#getMaximum()
	 * @see #getCalibrationItem()
	 * @generated
	 */
	EAttribute getCalibrationItem_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CalibrationItem#getTruth <em>Truth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Truth</em>'.
	 * @see org.cyclework.model.assessment.CalibrationItem#getTruth()
	 * @see #getCalibrationItem()
	 * @generated
	 */
	EAttribute getCalibrationItem_Truth();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CalibrationItem#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.cyclework.model.assessment.CalibrationItem#getTolerance()
	 * @see #getCalibrationItem()
	 * @generated
	 */
	EAttribute getCalibrationItem_Tolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.CalibrationItem#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.cyclework.model.assessment.CalibrationItem#getReason()
	 * @see #getCalibrationItem()
	 * @generated
	 */
	EAttribute getCalibrationItem_Reason();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.JudgementItem <em>Judgement Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judgement Item</em>'.
	 * @see org.cyclework.model.assessment.JudgementItem
	 * @generated
	 */
	EClass getJudgementItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.JudgementItem#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.cyclework.model.assessment.JudgementItem#getOptions()
	 * @see #getJudgementItem()
	 * @generated
	 */
	EReference getJudgementItem_Options();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.JudgementOption <em>Judgement Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judgement Option</em>'.
	 * @see org.cyclework.model.assessment.JudgementOption
	 * @generated
	 */
	EClass getJudgementOption();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.JudgementOption#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.JudgementOption#getId()
	 * @see #getJudgementOption()
	 * @generated
	 */
	EAttribute getJudgementOption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.JudgementOption#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.JudgementOption#getText()
	 * @see #getJudgementOption()
	 * @generated
	 */
	EAttribute getJudgementOption_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.JudgementOption#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.cyclework.model.assessment.JudgementOption#getWeight()
	 * @see #getJudgementOption()
	 * @generated
	 */
	EAttribute getJudgementOption_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.JudgementOption#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.JudgementOption#getFeedback()
	 * @see #getJudgementOption()
	 * @generated
	 */
	EAttribute getJudgementOption_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.LoopMapItem <em>Loop Map Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop Map Item</em>'.
	 * @see org.cyclework.model.assessment.LoopMapItem
	 * @generated
	 */
	EClass getLoopMapItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.LoopMapItem#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.cyclework.model.assessment.LoopMapItem#getSlots()
	 * @see #getLoopMapItem()
	 * @generated
	 */
	EReference getLoopMapItem_Slots();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.LoopSlot <em>Loop Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop Slot</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot
	 * @generated
	 */
	EClass getLoopSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.LoopSlot#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot#getId()
	 * @see #getLoopSlot()
	 * @generated
	 */
	EAttribute getLoopSlot_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.LoopSlot#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot#getText()
	 * @see #getLoopSlot()
	 * @generated
	 */
	EAttribute getLoopSlot_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.LoopSlot#getSeat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seat</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot#getSeat()
	 * @see #getLoopSlot()
	 * @generated
	 */
	EAttribute getLoopSlot_Seat();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.LoopSlot#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot#getStep()
	 * @see #getLoopSlot()
	 * @generated
	 */
	EAttribute getLoopSlot_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.LoopSlot#isDistractor <em>Distractor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distractor</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot#isDistractor()
	 * @see #getLoopSlot()
	 * @generated
	 */
	EAttribute getLoopSlot_Distractor();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.LoopSlot#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.assessment.LoopSlot#getFeedback()
	 * @see #getLoopSlot()
	 * @generated
	 */
	EAttribute getLoopSlot_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.OpenResponseItem <em>Open Response Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open Response Item</em>'.
	 * @see org.cyclework.model.assessment.OpenResponseItem
	 * @generated
	 */
	EClass getOpenResponseItem();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.OpenResponseItem#getModelAnswer <em>Model Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Answer</em>'.
	 * @see org.cyclework.model.assessment.OpenResponseItem#getModelAnswer()
	 * @see #getOpenResponseItem()
	 * @generated
	 */
	EAttribute getOpenResponseItem_ModelAnswer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.assessment.OpenResponseItem#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.cyclework.model.assessment.OpenResponseItem#getCriteria()
	 * @see #getOpenResponseItem()
	 * @generated
	 */
	EReference getOpenResponseItem_Criteria();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.assessment.RubricCriterion <em>Rubric Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rubric Criterion</em>'.
	 * @see org.cyclework.model.assessment.RubricCriterion
	 * @generated
	 */
	EClass getRubricCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.RubricCriterion#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.assessment.RubricCriterion#getId()
	 * @see #getRubricCriterion()
	 * @generated
	 */
	EAttribute getRubricCriterion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.assessment.RubricCriterion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.cyclework.model.assessment.RubricCriterion#getName()
	 * @see #getRubricCriterion()
	 * @generated
	 */
	EAttribute getRubricCriterion_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.assessment.RubricCriterion#getAnchors <em>Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Anchors</em>'.
	 * @see org.cyclework.model.assessment.RubricCriterion#getAnchors()
	 * @see #getRubricCriterion()
	 * @generated
	 */
	EAttribute getRubricCriterion_Anchors();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.assessment.ItemPurpose <em>Item Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Purpose</em>'.
	 * @see org.cyclework.model.assessment.ItemPurpose
	 * @generated
	 */
	EEnum getItemPurpose();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.assessment.LoopStep <em>Loop Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Loop Step</em>'.
	 * @see org.cyclework.model.assessment.LoopStep
	 * @generated
	 */
	EEnum getLoopStep();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AssessmentFactory getAssessmentFactory();

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
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.ItemBankImpl <em>Item Bank</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.ItemBankImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getItemBank()
		 * @generated
		 */
		EClass ITEM_BANK = eINSTANCE.getItemBank();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_BANK__ID = eINSTANCE.getItemBank_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_BANK__TITLE = eINSTANCE.getItemBank_Title();

		/**
		 * The meta object literal for the '<em><b>Module Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_BANK__MODULE_ID = eINSTANCE.getItemBank_ModuleId();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM_BANK__ITEMS = eINSTANCE.getItemBank_Items();

		/**
		 * The meta object literal for the '<em><b>Sign Offs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_BANK__SIGN_OFFS = eINSTANCE.getItemBank_SignOffs();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.ItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__ID = eINSTANCE.getItem_Id();

		/**
		 * The meta object literal for the '<em><b>Stem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__STEM = eINSTANCE.getItem_Stem();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CONTEXT = eINSTANCE.getItem_Context();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__PURPOSE = eINSTANCE.getItem_Purpose();

		/**
		 * The meta object literal for the '<em><b>Bloom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__BLOOM = eINSTANCE.getItem_Bloom();

		/**
		 * The meta object literal for the '<em><b>Difficulty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__DIFFICULTY = eINSTANCE.getItem_Difficulty();

		/**
		 * The meta object literal for the '<em><b>Objective Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__OBJECTIVE_IDS = eINSTANCE.getItem_ObjectiveIds();

		/**
		 * The meta object literal for the '<em><b>Article Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__ARTICLE_ITEMS = eINSTANCE.getItem_ArticleItems();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CONCEPT_KEYS = eINSTANCE.getItem_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__SOURCE_IDS = eINSTANCE.getItem_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Confusable Pair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CONFUSABLE_PAIR = eINSTANCE.getItem_ConfusablePair();

		/**
		 * The meta object literal for the '<em><b>Safety</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__SAFETY = eINSTANCE.getItem_Safety();

		/**
		 * The meta object literal for the '<em><b>Content Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CONTENT_NOTE = eINSTANCE.getItem_ContentNote();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__FEEDBACK = eINSTANCE.getItem_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.ChoiceOptionImpl <em>Choice Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.ChoiceOptionImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getChoiceOption()
		 * @generated
		 */
		EClass CHOICE_OPTION = eINSTANCE.getChoiceOption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE_OPTION__ID = eINSTANCE.getChoiceOption_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE_OPTION__TEXT = eINSTANCE.getChoiceOption_Text();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE_OPTION__FEEDBACK = eINSTANCE.getChoiceOption_Feedback();

		/**
		 * The meta object literal for the '<em><b>Correct</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE_OPTION__CORRECT = eINSTANCE.getChoiceOption_Correct();

		/**
		 * The meta object literal for the '<em><b>Fixed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE_OPTION__FIXED = eINSTANCE.getChoiceOption_Fixed();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.SingleChoiceItemImpl <em>Single Choice Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.SingleChoiceItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getSingleChoiceItem()
		 * @generated
		 */
		EClass SINGLE_CHOICE_ITEM = eINSTANCE.getSingleChoiceItem();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SINGLE_CHOICE_ITEM__OPTIONS = eINSTANCE.getSingleChoiceItem_Options();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.MultipleResponseItemImpl <em>Multiple Response Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.MultipleResponseItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMultipleResponseItem()
		 * @generated
		 */
		EClass MULTIPLE_RESPONSE_ITEM = eINSTANCE.getMultipleResponseItem();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MULTIPLE_RESPONSE_ITEM__OPTIONS = eINSTANCE.getMultipleResponseItem_Options();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.TrueFalseItemImpl <em>True False Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.TrueFalseItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getTrueFalseItem()
		 * @generated
		 */
		EClass TRUE_FALSE_ITEM = eINSTANCE.getTrueFalseItem();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUE_FALSE_ITEM__ANSWER = eINSTANCE.getTrueFalseItem_Answer();

		/**
		 * The meta object literal for the '<em><b>True Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUE_FALSE_ITEM__TRUE_FEEDBACK = eINSTANCE.getTrueFalseItem_TrueFeedback();

		/**
		 * The meta object literal for the '<em><b>False Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUE_FALSE_ITEM__FALSE_FEEDBACK = eINSTANCE.getTrueFalseItem_FalseFeedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.MatchingItemImpl <em>Matching Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.MatchingItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMatchingItem()
		 * @generated
		 */
		EClass MATCHING_ITEM = eINSTANCE.getMatchingItem();

		/**
		 * The meta object literal for the '<em><b>Pairs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATCHING_ITEM__PAIRS = eINSTANCE.getMatchingItem_Pairs();

		/**
		 * The meta object literal for the '<em><b>Distractors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATCHING_ITEM__DISTRACTORS = eINSTANCE.getMatchingItem_Distractors();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.MatchPairImpl <em>Match Pair</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.MatchPairImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMatchPair()
		 * @generated
		 */
		EClass MATCH_PAIR = eINSTANCE.getMatchPair();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_PAIR__ID = eINSTANCE.getMatchPair_Id();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_PAIR__LEFT = eINSTANCE.getMatchPair_Left();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_PAIR__RIGHT = eINSTANCE.getMatchPair_Right();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_PAIR__FEEDBACK = eINSTANCE.getMatchPair_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.MatchDistractorImpl <em>Match Distractor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.MatchDistractorImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getMatchDistractor()
		 * @generated
		 */
		EClass MATCH_DISTRACTOR = eINSTANCE.getMatchDistractor();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_DISTRACTOR__ID = eINSTANCE.getMatchDistractor_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_DISTRACTOR__TEXT = eINSTANCE.getMatchDistractor_Text();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATCH_DISTRACTOR__FEEDBACK = eINSTANCE.getMatchDistractor_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.OrderingItemImpl <em>Ordering Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.OrderingItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getOrderingItem()
		 * @generated
		 */
		EClass ORDERING_ITEM = eINSTANCE.getOrderingItem();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORDERING_ITEM__STEPS = eINSTANCE.getOrderingItem_Steps();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.OrderStepImpl <em>Order Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.OrderStepImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getOrderStep()
		 * @generated
		 */
		EClass ORDER_STEP = eINSTANCE.getOrderStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_STEP__ID = eINSTANCE.getOrderStep_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_STEP__TEXT = eINSTANCE.getOrderStep_Text();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_STEP__FEEDBACK = eINSTANCE.getOrderStep_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.ShortAnswerItemImpl <em>Short Answer Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.ShortAnswerItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getShortAnswerItem()
		 * @generated
		 */
		EClass SHORT_ANSWER_ITEM = eINSTANCE.getShortAnswerItem();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHORT_ANSWER_ITEM__ANSWERS = eINSTANCE.getShortAnswerItem_Answers();

		/**
		 * The meta object literal for the '<em><b>Case Sensitive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHORT_ANSWER_ITEM__CASE_SENSITIVE = eINSTANCE.getShortAnswerItem_CaseSensitive();

		/**
		 * The meta object literal for the '<em><b>Other Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHORT_ANSWER_ITEM__OTHER_FEEDBACK = eINSTANCE.getShortAnswerItem_OtherFeedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.AcceptedAnswerImpl <em>Accepted Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.AcceptedAnswerImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getAcceptedAnswer()
		 * @generated
		 */
		EClass ACCEPTED_ANSWER = eINSTANCE.getAcceptedAnswer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_ANSWER__ID = eINSTANCE.getAcceptedAnswer_Id();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_ANSWER__PATTERN = eINSTANCE.getAcceptedAnswer_Pattern();

		/**
		 * The meta object literal for the '<em><b>Credit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_ANSWER__CREDIT = eINSTANCE.getAcceptedAnswer_Credit();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTED_ANSWER__FEEDBACK = eINSTANCE.getAcceptedAnswer_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.HotTextItemImpl <em>Hot Text Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.HotTextItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getHotTextItem()
		 * @generated
		 */
		EClass HOT_TEXT_ITEM = eINSTANCE.getHotTextItem();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOT_TEXT_ITEM__LINES = eINSTANCE.getHotTextItem_Lines();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.HotLineImpl <em>Hot Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.HotLineImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getHotLine()
		 * @generated
		 */
		EClass HOT_LINE = eINSTANCE.getHotLine();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOT_LINE__ID = eINSTANCE.getHotLine_Id();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOT_LINE__SPEAKER = eINSTANCE.getHotLine_Speaker();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOT_LINE__TEXT = eINSTANCE.getHotLine_Text();

		/**
		 * The meta object literal for the '<em><b>Correct</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOT_LINE__CORRECT = eINSTANCE.getHotLine_Correct();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOT_LINE__FEEDBACK = eINSTANCE.getHotLine_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.CodingItemImpl <em>Coding Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.CodingItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getCodingItem()
		 * @generated
		 */
		EClass CODING_ITEM = eINSTANCE.getCodingItem();

		/**
		 * The meta object literal for the '<em><b>Code Set</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_ITEM__CODE_SET = eINSTANCE.getCodingItem_CodeSet();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODING_ITEM__LINES = eINSTANCE.getCodingItem_Lines();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.CodingLineImpl <em>Coding Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.CodingLineImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getCodingLine()
		 * @generated
		 */
		EClass CODING_LINE = eINSTANCE.getCodingLine();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__ID = eINSTANCE.getCodingLine_Id();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__SPEAKER = eINSTANCE.getCodingLine_Speaker();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__TEXT = eINSTANCE.getCodingLine_Text();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__MOVE = eINSTANCE.getCodingLine_Move();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__INTENSITY = eINSTANCE.getCodingLine_Intensity();

		/**
		 * The meta object literal for the '<em><b>Alternates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__ALTERNATES = eINSTANCE.getCodingLine_Alternates();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING_LINE__FEEDBACK = eINSTANCE.getCodingLine_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.ClozeItemImpl <em>Cloze Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.ClozeItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getClozeItem()
		 * @generated
		 */
		EClass CLOZE_ITEM = eINSTANCE.getClozeItem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOZE_ITEM__TEXT = eINSTANCE.getClozeItem_Text();

		/**
		 * The meta object literal for the '<em><b>Gaps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOZE_ITEM__GAPS = eINSTANCE.getClozeItem_Gaps();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.ClozeGapImpl <em>Cloze Gap</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.ClozeGapImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getClozeGap()
		 * @generated
		 */
		EClass CLOZE_GAP = eINSTANCE.getClozeGap();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOZE_GAP__ID = eINSTANCE.getClozeGap_Id();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOZE_GAP__ANSWERS = eINSTANCE.getClozeGap_Answers();

		/**
		 * The meta object literal for the '<em><b>Other Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOZE_GAP__OTHER_FEEDBACK = eINSTANCE.getClozeGap_OtherFeedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.CalibrationItemImpl <em>Calibration Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.CalibrationItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getCalibrationItem()
		 * @generated
		 */
		EClass CALIBRATION_ITEM = eINSTANCE.getCalibrationItem();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_ITEM__MINIMUM = eINSTANCE.getCalibrationItem_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_ITEM__MAXIMUM = eINSTANCE.getCalibrationItem_Maximum();

		/**
		 * The meta object literal for the '<em><b>Truth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_ITEM__TRUTH = eINSTANCE.getCalibrationItem_Truth();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_ITEM__TOLERANCE = eINSTANCE.getCalibrationItem_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_ITEM__REASON = eINSTANCE.getCalibrationItem_Reason();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.JudgementItemImpl <em>Judgement Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.JudgementItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getJudgementItem()
		 * @generated
		 */
		EClass JUDGEMENT_ITEM = eINSTANCE.getJudgementItem();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JUDGEMENT_ITEM__OPTIONS = eINSTANCE.getJudgementItem_Options();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.JudgementOptionImpl <em>Judgement Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.JudgementOptionImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getJudgementOption()
		 * @generated
		 */
		EClass JUDGEMENT_OPTION = eINSTANCE.getJudgementOption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_OPTION__ID = eINSTANCE.getJudgementOption_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_OPTION__TEXT = eINSTANCE.getJudgementOption_Text();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_OPTION__WEIGHT = eINSTANCE.getJudgementOption_Weight();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT_OPTION__FEEDBACK = eINSTANCE.getJudgementOption_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.LoopMapItemImpl <em>Loop Map Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.LoopMapItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getLoopMapItem()
		 * @generated
		 */
		EClass LOOP_MAP_ITEM = eINSTANCE.getLoopMapItem();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOOP_MAP_ITEM__SLOTS = eINSTANCE.getLoopMapItem_Slots();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.LoopSlotImpl <em>Loop Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.LoopSlotImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getLoopSlot()
		 * @generated
		 */
		EClass LOOP_SLOT = eINSTANCE.getLoopSlot();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_SLOT__ID = eINSTANCE.getLoopSlot_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_SLOT__TEXT = eINSTANCE.getLoopSlot_Text();

		/**
		 * The meta object literal for the '<em><b>Seat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_SLOT__SEAT = eINSTANCE.getLoopSlot_Seat();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_SLOT__STEP = eINSTANCE.getLoopSlot_Step();

		/**
		 * The meta object literal for the '<em><b>Distractor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_SLOT__DISTRACTOR = eINSTANCE.getLoopSlot_Distractor();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_SLOT__FEEDBACK = eINSTANCE.getLoopSlot_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.OpenResponseItemImpl <em>Open Response Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.OpenResponseItemImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getOpenResponseItem()
		 * @generated
		 */
		EClass OPEN_RESPONSE_ITEM = eINSTANCE.getOpenResponseItem();

		/**
		 * The meta object literal for the '<em><b>Model Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPEN_RESPONSE_ITEM__MODEL_ANSWER = eINSTANCE.getOpenResponseItem_ModelAnswer();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPEN_RESPONSE_ITEM__CRITERIA = eINSTANCE.getOpenResponseItem_Criteria();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.impl.RubricCriterionImpl <em>Rubric Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.impl.RubricCriterionImpl
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getRubricCriterion()
		 * @generated
		 */
		EClass RUBRIC_CRITERION = eINSTANCE.getRubricCriterion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUBRIC_CRITERION__ID = eINSTANCE.getRubricCriterion_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUBRIC_CRITERION__NAME = eINSTANCE.getRubricCriterion_Name();

		/**
		 * The meta object literal for the '<em><b>Anchors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUBRIC_CRITERION__ANCHORS = eINSTANCE.getRubricCriterion_Anchors();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.ItemPurpose <em>Item Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.ItemPurpose
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getItemPurpose()
		 * @generated
		 */
		EEnum ITEM_PURPOSE = eINSTANCE.getItemPurpose();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.assessment.LoopStep <em>Loop Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.assessment.LoopStep
		 * @see org.cyclework.model.assessment.impl.AssessmentPackageImpl#getLoopStep()
		 * @generated
		 */
		EEnum LOOP_STEP = eINSTANCE.getLoopStep();

	}

} //AssessmentPackage
