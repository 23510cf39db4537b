/**
 */
package org.cyclework.model.concept;

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
 * Attachment concepts, the typed relations between them, and the sources that statements rest on.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.concept.ConceptFactory
 * @model kind="package"
 * @generated
 */
public interface ConceptPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "concept";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://cyclework.org/model/concept/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "concept";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ConceptPackage eINSTANCE = org.cyclework.model.concept.impl.ConceptPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.ConceptMapImpl <em>Map</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.ConceptMapImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getConceptMap()
	 * @generated
	 */
	int CONCEPT_MAP = 0;

	/**
	 * The feature id for the '<em><b>Concepts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_MAP__CONCEPTS = 0;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_MAP__RELATIONS = 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_MAP__SOURCES = 2;

	/**
	 * The number of structural features of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_MAP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Map</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_MAP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.ConceptImpl <em>Concept</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.ConceptImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getConcept()
	 * @generated
	 */
	int CONCEPT = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__KEY = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__EXAMPLES = 4;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__NON_EXAMPLES = 5;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__CONTRASTS = 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__EVIDENCE = 7;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__CARE_NOTES = 8;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SYNONYMS = 9;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ARTICLE_ITEMS = 10;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__SOURCE_IDS = 11;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__FROM_LITERATURE = 12;

	/**
	 * The number of structural features of the '<em>Concept</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Concept</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.ContrastImpl <em>Contrast</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.ContrastImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getContrast()
	 * @generated
	 */
	int CONTRAST = 2;

	/**
	 * The feature id for the '<em><b>With</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRAST__WITH = 0;

	/**
	 * The feature id for the '<em><b>Difference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRAST__DIFFERENCE = 1;

	/**
	 * The number of structural features of the '<em>Contrast</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRAST_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Contrast</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRAST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.TheoryImpl <em>Theory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.TheoryImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getTheory()
	 * @generated
	 */
	int THEORY = 3;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Theory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Theory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEORY_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.AttachmentStrategyImpl <em>Attachment Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.AttachmentStrategyImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getAttachmentStrategy()
	 * @generated
	 */
	int ATTACHMENT_STRATEGY = 4;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Attachment Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Attachment Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_STRATEGY_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.RoleImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 5;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.NeedImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 6;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.FearImpl <em>Fear</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.FearImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getFear()
	 * @generated
	 */
	int FEAR = 7;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Fear</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Fear</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEAR_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.EmotionImpl <em>Emotion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.EmotionImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getEmotion()
	 * @generated
	 */
	int EMOTION = 8;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__LAYER = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.AppraisalImpl <em>Appraisal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.AppraisalImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getAppraisal()
	 * @generated
	 */
	int APPRAISAL = 9;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Appraisal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Appraisal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.MoveImpl <em>Move</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.MoveImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getMove()
	 * @generated
	 */
	int MOVE = 10;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Pole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__POLE = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__OWNER = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE__CODE = CONCEPT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOVE_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.PhysiologicalStateImpl <em>Physiological State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.PhysiologicalStateImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getPhysiologicalState()
	 * @generated
	 */
	int PHYSIOLOGICAL_STATE = 11;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Physiological State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Physiological State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHYSIOLOGICAL_STATE_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.CycleStageImpl <em>Cycle Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.CycleStageImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getCycleStage()
	 * @generated
	 */
	int CYCLE_STAGE = 12;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE__ORDER = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Cycle Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Cycle Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STAGE_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.TherapyPhaseImpl <em>Therapy Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.TherapyPhaseImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getTherapyPhase()
	 * @generated
	 */
	int THERAPY_PHASE = 13;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE__ORDER = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Therapy Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Therapy Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THERAPY_PHASE_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.InterventionImpl <em>Intervention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.InterventionImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getIntervention()
	 * @generated
	 */
	int INTERVENTION = 14;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__PHASE = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Safety Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__SAFETY_MEASURE = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION__STANCE = CONCEPT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Intervention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Intervention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVENTION_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.RiskFactorImpl <em>Risk Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.RiskFactorImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRiskFactor()
	 * @generated
	 */
	int RISK_FACTOR = 15;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__SEVERITY = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Referral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR__REFERRAL = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Risk Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Risk Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FACTOR_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.ContextFactorImpl <em>Context Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.ContextFactorImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getContextFactor()
	 * @generated
	 */
	int CONTEXT_FACTOR = 16;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The number of structural features of the '<em>Context Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Context Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_FACTOR_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.OutcomeImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 17;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__KEY = CONCEPT__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__LABEL = CONCEPT__LABEL;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__DEFINITION = CONCEPT__DEFINITION;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__TEXT = CONCEPT__TEXT;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__EXAMPLES = CONCEPT__EXAMPLES;

	/**
	 * The feature id for the '<em><b>Non Examples</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__NON_EXAMPLES = CONCEPT__NON_EXAMPLES;

	/**
	 * The feature id for the '<em><b>Contrasts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CONTRASTS = CONCEPT__CONTRASTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__EVIDENCE = CONCEPT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Care Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CARE_NOTES = CONCEPT__CARE_NOTES;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__SYNONYMS = CONCEPT__SYNONYMS;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ARTICLE_ITEMS = CONCEPT__ARTICLE_ITEMS;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__SOURCE_IDS = CONCEPT__SOURCE_IDS;

	/**
	 * The feature id for the '<em><b>From Literature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__FROM_LITERATURE = CONCEPT__FROM_LITERATURE;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__VALENCE = CONCEPT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = CONCEPT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_OPERATION_COUNT = CONCEPT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.RelationImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 18;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TYPE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TARGET = 2;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__STRENGTH = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__EVIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__SOURCE_IDS = 6;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.impl.SourceImpl
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Short</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SHORT = 1;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__AUTHORS = 2;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__YEAR = 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TITLE = 4;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__LOCATOR = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KIND = 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__EVIDENCE = 7;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SAMPLE = 8;

	/**
	 * The feature id for the '<em><b>Caution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CAUTION = 9;

	/**
	 * The feature id for the '<em><b>For Trainees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__FOR_TRAINEES = 10;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.EvidenceGrade <em>Evidence Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getEvidenceGrade()
	 * @generated
	 */
	int EVIDENCE_GRADE = 20;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.RelationType <em>Relation Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.RelationType
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRelationType()
	 * @generated
	 */
	int RELATION_TYPE = 21;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.EmotionLayer <em>Emotion Layer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.EmotionLayer
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getEmotionLayer()
	 * @generated
	 */
	int EMOTION_LAYER = 22;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.Pole <em>Pole</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.Pole
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getPole()
	 * @generated
	 */
	int POLE = 23;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.MoveOwner <em>Move Owner</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.MoveOwner
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getMoveOwner()
	 * @generated
	 */
	int MOVE_OWNER = 24;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.Severity
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 25;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.OutcomeValence <em>Outcome Valence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.OutcomeValence
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getOutcomeValence()
	 * @generated
	 */
	int OUTCOME_VALENCE = 26;

	/**
	 * The meta object id for the '{@link org.cyclework.model.concept.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.concept.SourceKind
	 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 27;


	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.ConceptMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map</em>'.
	 * @see org.cyclework.model.concept.ConceptMap
	 * @generated
	 */
	EClass getConceptMap();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.concept.ConceptMap#getConcepts <em>Concepts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Concepts</em>'.
	 * @see org.cyclework.model.concept.ConceptMap#getConcepts()
	 * @see #getConceptMap()
	 * @generated
	 */
	EReference getConceptMap_Concepts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.concept.ConceptMap#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.cyclework.model.concept.ConceptMap#getRelations()
	 * @see #getConceptMap()
	 * @generated
	 */
	EReference getConceptMap_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.concept.ConceptMap#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.cyclework.model.concept.ConceptMap#getSources()
	 * @see #getConceptMap()
	 * @generated
	 */
	EReference getConceptMap_Sources();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Concept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concept</em>'.
	 * @see org.cyclework.model.concept.Concept
	 * @generated
	 */
	EClass getConcept();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Concept#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.cyclework.model.concept.Concept#getKey()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Concept#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.cyclework.model.concept.Concept#getLabel()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Concept#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.cyclework.model.concept.Concept#getDefinition()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Concept#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.concept.Concept#getText()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Concept#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Examples</em>'.
	 * @see org.cyclework.model.concept.Concept#getExamples()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Examples();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Concept#getNonExamples <em>Non Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Non Examples</em>'.
	 * @see org.cyclework.model.concept.Concept#getNonExamples()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_NonExamples();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.concept.Concept#getContrasts <em>Contrasts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contrasts</em>'.
	 * @see org.cyclework.model.concept.Concept#getContrasts()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Contrasts();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Concept#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.cyclework.model.concept.Concept#getEvidence()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Concept#getCareNotes <em>Care Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Care Notes</em>'.
	 * @see org.cyclework.model.concept.Concept#getCareNotes()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_CareNotes();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Concept#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Synonyms</em>'.
	 * @see org.cyclework.model.concept.Concept#getSynonyms()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_Synonyms();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Concept#getArticleItems <em>Article Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Article Items</em>'.
	 * @see org.cyclework.model.concept.Concept#getArticleItems()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_ArticleItems();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Concept#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.concept.Concept#getSourceIds()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_SourceIds();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Concept#isFromLiterature <em>From Literature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Literature</em>'.
	 * @see org.cyclework.model.concept.Concept#isFromLiterature()
	 * @see #getConcept()
	 * @generated
	 */
	EAttribute getConcept_FromLiterature();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Contrast <em>Contrast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contrast</em>'.
	 * @see org.cyclework.model.concept.Contrast
	 * @generated
	 */
	EClass getContrast();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.concept.Contrast#getWith <em>With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>With</em>'.
	 * @see org.cyclework.model.concept.Contrast#getWith()
	 * @see #getContrast()
	 * @generated
	 */
	EReference getContrast_With();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Contrast#getDifference <em>Difference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difference</em>'.
	 * @see org.cyclework.model.concept.Contrast#getDifference()
	 * @see #getContrast()
	 * @generated
	 */
	EAttribute getContrast_Difference();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Theory <em>Theory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theory</em>'.
	 * @see org.cyclework.model.concept.Theory
	 * @generated
	 */
	EClass getTheory();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.AttachmentStrategy <em>Attachment Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment Strategy</em>'.
	 * @see org.cyclework.model.concept.AttachmentStrategy
	 * @generated
	 */
	EClass getAttachmentStrategy();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.cyclework.model.concept.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.cyclework.model.concept.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Fear <em>Fear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fear</em>'.
	 * @see org.cyclework.model.concept.Fear
	 * @generated
	 */
	EClass getFear();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Emotion <em>Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emotion</em>'.
	 * @see org.cyclework.model.concept.Emotion
	 * @generated
	 */
	EClass getEmotion();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Emotion#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.cyclework.model.concept.Emotion#getLayer()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Layer();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Appraisal <em>Appraisal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Appraisal</em>'.
	 * @see org.cyclework.model.concept.Appraisal
	 * @generated
	 */
	EClass getAppraisal();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Move <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Move</em>'.
	 * @see org.cyclework.model.concept.Move
	 * @generated
	 */
	EClass getMove();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Move#getPole <em>Pole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pole</em>'.
	 * @see org.cyclework.model.concept.Move#getPole()
	 * @see #getMove()
	 * @generated
	 */
	EAttribute getMove_Pole();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Move#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.cyclework.model.concept.Move#getOwner()
	 * @see #getMove()
	 * @generated
	 */
	EAttribute getMove_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Move#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.cyclework.model.concept.Move#getCode()
	 * @see #getMove()
	 * @generated
	 */
	EAttribute getMove_Code();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.PhysiologicalState <em>Physiological State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Physiological State</em>'.
	 * @see org.cyclework.model.concept.PhysiologicalState
	 * @generated
	 */
	EClass getPhysiologicalState();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.CycleStage <em>Cycle Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cycle Stage</em>'.
	 * @see org.cyclework.model.concept.CycleStage
	 * @generated
	 */
	EClass getCycleStage();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.CycleStage#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.cyclework.model.concept.CycleStage#getOrder()
	 * @see #getCycleStage()
	 * @generated
	 */
	EAttribute getCycleStage_Order();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.TherapyPhase <em>Therapy Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Therapy Phase</em>'.
	 * @see org.cyclework.model.concept.TherapyPhase
	 * @generated
	 */
	EClass getTherapyPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.TherapyPhase#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.cyclework.model.concept.TherapyPhase#getOrder()
	 * @see #getTherapyPhase()
	 * @generated
	 */
	EAttribute getTherapyPhase_Order();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Intervention <em>Intervention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Intervention</em>'.
	 * @see org.cyclework.model.concept.Intervention
	 * @generated
	 */
	EClass getIntervention();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Intervention#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.cyclework.model.concept.Intervention#getPhase()
	 * @see #getIntervention()
	 * @generated
	 */
	EAttribute getIntervention_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Intervention#isSafetyMeasure <em>Safety Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety Measure</em>'.
	 * @see org.cyclework.model.concept.Intervention#isSafetyMeasure()
	 * @see #getIntervention()
	 * @generated
	 */
	EAttribute getIntervention_SafetyMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Intervention#isStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.cyclework.model.concept.Intervention#isStance()
	 * @see #getIntervention()
	 * @generated
	 */
	EAttribute getIntervention_Stance();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.RiskFactor <em>Risk Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Factor</em>'.
	 * @see org.cyclework.model.concept.RiskFactor
	 * @generated
	 */
	EClass getRiskFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.RiskFactor#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.cyclework.model.concept.RiskFactor#getSeverity()
	 * @see #getRiskFactor()
	 * @generated
	 */
	EAttribute getRiskFactor_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.RiskFactor#getReferral <em>Referral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referral</em>'.
	 * @see org.cyclework.model.concept.RiskFactor#getReferral()
	 * @see #getRiskFactor()
	 * @generated
	 */
	EAttribute getRiskFactor_Referral();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.ContextFactor <em>Context Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context Factor</em>'.
	 * @see org.cyclework.model.concept.ContextFactor
	 * @generated
	 */
	EClass getContextFactor();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see org.cyclework.model.concept.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Outcome#getValence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valence</em>'.
	 * @see org.cyclework.model.concept.Outcome#getValence()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Valence();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.cyclework.model.concept.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Relation#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.cyclework.model.concept.Relation#getType()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Type();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.concept.Relation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.cyclework.model.concept.Relation#getSource()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Source();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.concept.Relation#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.cyclework.model.concept.Relation#getTarget()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Relation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.cyclework.model.concept.Relation#getStrength()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Relation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.cyclework.model.concept.Relation#getNote()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Relation#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.cyclework.model.concept.Relation#getEvidence()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.concept.Relation#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.concept.Relation#getSourceIds()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_SourceIds();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.concept.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.cyclework.model.concept.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.concept.Source#getId()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getShort <em>Short</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short</em>'.
	 * @see org.cyclework.model.concept.Source#getShort()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Short();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authors</em>'.
	 * @see org.cyclework.model.concept.Source#getAuthors()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.cyclework.model.concept.Source#getYear()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.concept.Source#getTitle()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.cyclework.model.concept.Source#getLocator()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Locator();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.cyclework.model.concept.Source#getKind()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.cyclework.model.concept.Source#getEvidence()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample</em>'.
	 * @see org.cyclework.model.concept.Source#getSample()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#getCaution <em>Caution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caution</em>'.
	 * @see org.cyclework.model.concept.Source#getCaution()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Caution();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.concept.Source#isForTrainees <em>For Trainees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>For Trainees</em>'.
	 * @see org.cyclework.model.concept.Source#isForTrainees()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_ForTrainees();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.EvidenceGrade <em>Evidence Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Grade</em>'.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @generated
	 */
	EEnum getEvidenceGrade();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.RelationType <em>Relation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Type</em>'.
	 * @see org.cyclework.model.concept.RelationType
	 * @generated
	 */
	EEnum getRelationType();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.EmotionLayer <em>Emotion Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Emotion Layer</em>'.
	 * @see org.cyclework.model.concept.EmotionLayer
	 * @generated
	 */
	EEnum getEmotionLayer();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.Pole <em>Pole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pole</em>'.
	 * @see org.cyclework.model.concept.Pole
	 * @generated
	 */
	EEnum getPole();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.MoveOwner <em>Move Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Move Owner</em>'.
	 * @see org.cyclework.model.concept.MoveOwner
	 * @generated
	 */
	EEnum getMoveOwner();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.cyclework.model.concept.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.OutcomeValence <em>Outcome Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Valence</em>'.
	 * @see org.cyclework.model.concept.OutcomeValence
	 * @generated
	 */
	EEnum getOutcomeValence();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.concept.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.cyclework.model.concept.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ConceptFactory getConceptFactory();

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
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.ConceptMapImpl <em>Map</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.ConceptMapImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getConceptMap()
		 * @generated
		 */
		EClass CONCEPT_MAP = eINSTANCE.getConceptMap();

		/**
		 * The meta object literal for the '<em><b>Concepts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT_MAP__CONCEPTS = eINSTANCE.getConceptMap_Concepts();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT_MAP__RELATIONS = eINSTANCE.getConceptMap_Relations();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT_MAP__SOURCES = eINSTANCE.getConceptMap_Sources();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.ConceptImpl <em>Concept</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.ConceptImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getConcept()
		 * @generated
		 */
		EClass CONCEPT = eINSTANCE.getConcept();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__KEY = eINSTANCE.getConcept_Key();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__LABEL = eINSTANCE.getConcept_Label();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__DEFINITION = eINSTANCE.getConcept_Definition();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__TEXT = eINSTANCE.getConcept_Text();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__EXAMPLES = eINSTANCE.getConcept_Examples();

		/**
		 * The meta object literal for the '<em><b>Non Examples</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__NON_EXAMPLES = eINSTANCE.getConcept_NonExamples();

		/**
		 * The meta object literal for the '<em><b>Contrasts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__CONTRASTS = eINSTANCE.getConcept_Contrasts();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__EVIDENCE = eINSTANCE.getConcept_Evidence();

		/**
		 * The meta object literal for the '<em><b>Care Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__CARE_NOTES = eINSTANCE.getConcept_CareNotes();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__SYNONYMS = eINSTANCE.getConcept_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Article Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__ARTICLE_ITEMS = eINSTANCE.getConcept_ArticleItems();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__SOURCE_IDS = eINSTANCE.getConcept_SourceIds();

		/**
		 * The meta object literal for the '<em><b>From Literature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT__FROM_LITERATURE = eINSTANCE.getConcept_FromLiterature();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.ContrastImpl <em>Contrast</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.ContrastImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getContrast()
		 * @generated
		 */
		EClass CONTRAST = eINSTANCE.getContrast();

		/**
		 * The meta object literal for the '<em><b>With</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRAST__WITH = eINSTANCE.getContrast_With();

		/**
		 * The meta object literal for the '<em><b>Difference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRAST__DIFFERENCE = eINSTANCE.getContrast_Difference();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.TheoryImpl <em>Theory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.TheoryImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getTheory()
		 * @generated
		 */
		EClass THEORY = eINSTANCE.getTheory();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.AttachmentStrategyImpl <em>Attachment Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.AttachmentStrategyImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getAttachmentStrategy()
		 * @generated
		 */
		EClass ATTACHMENT_STRATEGY = eINSTANCE.getAttachmentStrategy();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.RoleImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.NeedImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.FearImpl <em>Fear</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.FearImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getFear()
		 * @generated
		 */
		EClass FEAR = eINSTANCE.getFear();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.EmotionImpl <em>Emotion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.EmotionImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getEmotion()
		 * @generated
		 */
		EClass EMOTION = eINSTANCE.getEmotion();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__LAYER = eINSTANCE.getEmotion_Layer();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.AppraisalImpl <em>Appraisal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.AppraisalImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getAppraisal()
		 * @generated
		 */
		EClass APPRAISAL = eINSTANCE.getAppraisal();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.MoveImpl <em>Move</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.MoveImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getMove()
		 * @generated
		 */
		EClass MOVE = eINSTANCE.getMove();

		/**
		 * The meta object literal for the '<em><b>Pole</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVE__POLE = eINSTANCE.getMove_Pole();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVE__OWNER = eINSTANCE.getMove_Owner();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOVE__CODE = eINSTANCE.getMove_Code();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.PhysiologicalStateImpl <em>Physiological State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.PhysiologicalStateImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getPhysiologicalState()
		 * @generated
		 */
		EClass PHYSIOLOGICAL_STATE = eINSTANCE.getPhysiologicalState();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.CycleStageImpl <em>Cycle Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.CycleStageImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getCycleStage()
		 * @generated
		 */
		EClass CYCLE_STAGE = eINSTANCE.getCycleStage();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_STAGE__ORDER = eINSTANCE.getCycleStage_Order();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.TherapyPhaseImpl <em>Therapy Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.TherapyPhaseImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getTherapyPhase()
		 * @generated
		 */
		EClass THERAPY_PHASE = eINSTANCE.getTherapyPhase();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THERAPY_PHASE__ORDER = eINSTANCE.getTherapyPhase_Order();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.InterventionImpl <em>Intervention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.InterventionImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getIntervention()
		 * @generated
		 */
		EClass INTERVENTION = eINSTANCE.getIntervention();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVENTION__PHASE = eINSTANCE.getIntervention_Phase();

		/**
		 * The meta object literal for the '<em><b>Safety Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVENTION__SAFETY_MEASURE = eINSTANCE.getIntervention_SafetyMeasure();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVENTION__STANCE = eINSTANCE.getIntervention_Stance();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.RiskFactorImpl <em>Risk Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.RiskFactorImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRiskFactor()
		 * @generated
		 */
		EClass RISK_FACTOR = eINSTANCE.getRiskFactor();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_FACTOR__SEVERITY = eINSTANCE.getRiskFactor_Severity();

		/**
		 * The meta object literal for the '<em><b>Referral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_FACTOR__REFERRAL = eINSTANCE.getRiskFactor_Referral();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.ContextFactorImpl <em>Context Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.ContextFactorImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getContextFactor()
		 * @generated
		 */
		EClass CONTEXT_FACTOR = eINSTANCE.getContextFactor();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.OutcomeImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '<em><b>Valence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__VALENCE = eINSTANCE.getOutcome_Valence();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.RelationImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__TYPE = eINSTANCE.getRelation_Type();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__SOURCE = eINSTANCE.getRelation_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__TARGET = eINSTANCE.getRelation_Target();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__STRENGTH = eINSTANCE.getRelation_Strength();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__NOTE = eINSTANCE.getRelation_Note();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__EVIDENCE = eINSTANCE.getRelation_Evidence();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__SOURCE_IDS = eINSTANCE.getRelation_SourceIds();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.impl.SourceImpl
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ID = eINSTANCE.getSource_Id();

		/**
		 * The meta object literal for the '<em><b>Short</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SHORT = eINSTANCE.getSource_Short();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__AUTHORS = eINSTANCE.getSource_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__YEAR = eINSTANCE.getSource_Year();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TITLE = eINSTANCE.getSource_Title();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__LOCATOR = eINSTANCE.getSource_Locator();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__KIND = eINSTANCE.getSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__EVIDENCE = eINSTANCE.getSource_Evidence();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SAMPLE = eINSTANCE.getSource_Sample();

		/**
		 * The meta object literal for the '<em><b>Caution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CAUTION = eINSTANCE.getSource_Caution();

		/**
		 * The meta object literal for the '<em><b>For Trainees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__FOR_TRAINEES = eINSTANCE.getSource_ForTrainees();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.EvidenceGrade <em>Evidence Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.EvidenceGrade
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getEvidenceGrade()
		 * @generated
		 */
		EEnum EVIDENCE_GRADE = eINSTANCE.getEvidenceGrade();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.RelationType <em>Relation Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.RelationType
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getRelationType()
		 * @generated
		 */
		EEnum RELATION_TYPE = eINSTANCE.getRelationType();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.EmotionLayer <em>Emotion Layer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.EmotionLayer
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getEmotionLayer()
		 * @generated
		 */
		EEnum EMOTION_LAYER = eINSTANCE.getEmotionLayer();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.Pole <em>Pole</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.Pole
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getPole()
		 * @generated
		 */
		EEnum POLE = eINSTANCE.getPole();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.MoveOwner <em>Move Owner</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.MoveOwner
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getMoveOwner()
		 * @generated
		 */
		EEnum MOVE_OWNER = eINSTANCE.getMoveOwner();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.Severity
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.OutcomeValence <em>Outcome Valence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.OutcomeValence
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getOutcomeValence()
		 * @generated
		 */
		EEnum OUTCOME_VALENCE = eINSTANCE.getOutcomeValence();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.concept.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.concept.SourceKind
		 * @see org.cyclework.model.concept.impl.ConceptPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

	}

} //ConceptPackage
