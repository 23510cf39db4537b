/**
 */
package org.cyclework.model.vignette;

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
 * Couples, scenes and the choices a trainee makes in them.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.vignette.VignetteFactory
 * @model kind="package"
 * @generated
 */
public interface VignettePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "vignette";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://cyclework.org/model/vignette/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "vignette";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	VignettePackage eINSTANCE = org.cyclework.model.vignette.impl.VignettePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.VignetteCaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.VignetteCaseImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getVignetteCase()
	 * @generated
	 */
	int VIGNETTE_CASE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__CONTENT_NOTE = 3;

	/**
	 * The feature id for the '<em><b>Chairs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__CHAIRS = 4;

	/**
	 * The feature id for the '<em><b>Suitability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__SUITABILITY = 5;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__PARTNERS = 6;

	/**
	 * The feature id for the '<em><b>Stuck Turns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__STUCK_TURNS = 7;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__ROUNDS = 8;

	/**
	 * The feature id for the '<em><b>Bonding Openings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__BONDING_OPENINGS = 9;

	/**
	 * The feature id for the '<em><b>Bonding Replies</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__BONDING_REPLIES = 10;

	/**
	 * The feature id for the '<em><b>Outcome Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__OUTCOME_NAMES = 11;

	/**
	 * The feature id for the '<em><b>Silence Threshold Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS = 12;

	/**
	 * The feature id for the '<em><b>Scenes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__SCENES = 13;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__LINES = 14;

	/**
	 * The feature id for the '<em><b>Endings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__ENDINGS = 15;

	/**
	 * The feature id for the '<em><b>Objective Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__OBJECTIVE_IDS = 16;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__ARTICLE_ITEMS = 17;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__CONCEPT_KEYS = 18;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__SOURCE_IDS = 19;

	/**
	 * The feature id for the '<em><b>Lesson Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__LESSON_IDS = 20;

	/**
	 * The feature id for the '<em><b>Sign Offs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__SIGN_OFFS = 21;

	/**
	 * The feature id for the '<em><b>Recastings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__RECASTINGS = 22;

	/**
	 * The feature id for the '<em><b>Loop</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__LOOP = 23;

	/**
	 * The feature id for the '<em><b>Opening</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__OPENING = 24;

	/**
	 * The feature id for the '<em><b>Decision Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE__DECISION_POINTS = 25;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE_FEATURE_COUNT = 26;

	/**
	 * The number of operations of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIGNETTE_CASE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.RecastingImpl <em>Recasting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.RecastingImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getRecasting()
	 * @generated
	 */
	int RECASTING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECASTING__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECASTING__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECASTING__ROLES = 2;

	/**
	 * The number of structural features of the '<em>Recasting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECASTING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Recasting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECASTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.RecastRoleImpl <em>Recast Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.RecastRoleImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getRecastRole()
	 * @generated
	 */
	int RECAST_ROLE = 2;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECAST_ROLE__PARTNER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECAST_ROLE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECAST_ROLE__PRONOUNS = 2;

	/**
	 * The number of structural features of the '<em>Recast Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECAST_ROLE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Recast Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECAST_ROLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.AuthoredLoopImpl <em>Authored Loop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.AuthoredLoopImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getAuthoredLoop()
	 * @generated
	 */
	int AUTHORED_LOOP = 3;

	/**
	 * The feature id for the '<em><b>Halves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED_LOOP__HALVES = 0;

	/**
	 * The number of structural features of the '<em>Authored Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED_LOOP_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Authored Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORED_LOOP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.LoopHalfImpl <em>Loop Half</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.LoopHalfImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getLoopHalf()
	 * @generated
	 */
	int LOOP_HALF = 4;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF__PARTNER = 0;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF__CUE = 1;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF__MEANING = 2;

	/**
	 * The feature id for the '<em><b>Feeling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF__FEELING = 3;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF__MOVE = 4;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF__EFFECT = 5;

	/**
	 * The number of structural features of the '<em>Loop Half</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Loop Half</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_HALF_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.DecisionPointImpl <em>Decision Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.DecisionPointImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getDecisionPoint()
	 * @generated
	 */
	int DECISION_POINT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__OPTIONS = 3;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__CONCEPT_KEYS = 4;

	/**
	 * The feature id for the '<em><b>Article Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__ARTICLE_ITEMS = 5;

	/**
	 * The feature id for the '<em><b>Source Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT__SOURCE_IDS = 6;

	/**
	 * The number of structural features of the '<em>Decision Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Decision Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.DecisionOptionImpl <em>Decision Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.DecisionOptionImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getDecisionOption()
	 * @generated
	 */
	int DECISION_OPTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Sound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION__SOUND = 2;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION__CONSEQUENCE = 3;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION__NEXT = 4;

	/**
	 * The number of structural features of the '<em>Decision Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Decision Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.SuitabilityImpl <em>Suitability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.SuitabilityImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSuitability()
	 * @generated
	 */
	int SUITABILITY = 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITABILITY__STATUS = 0;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITABILITY__RATIONALE = 1;

	/**
	 * The feature id for the '<em><b>Screens</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITABILITY__SCREENS = 2;

	/**
	 * The number of structural features of the '<em>Suitability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITABILITY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Suitability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITABILITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.PrivateScreenImpl <em>Private Screen</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.PrivateScreenImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPrivateScreen()
	 * @generated
	 */
	int PRIVATE_SCREEN = 8;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__PARTNER = 0;

	/**
	 * The feature id for the '<em><b>Fear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__FEAR = 1;

	/**
	 * The feature id for the '<em><b>Force</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__FORCE = 2;

	/**
	 * The feature id for the '<em><b>Sex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__SEX = 3;

	/**
	 * The feature id for the '<em><b>Money</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__MONEY = 4;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__PHONE = 5;

	/**
	 * The feature id for the '<em><b>Threats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__THREATS = 6;

	/**
	 * The feature id for the '<em><b>Children</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__CHILDREN = 7;

	/**
	 * The feature id for the '<em><b>Weapons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN__WEAPONS = 8;

	/**
	 * The number of structural features of the '<em>Private Screen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Private Screen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_SCREEN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.PartnerImpl <em>Partner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.PartnerImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPartner()
	 * @generated
	 */
	int PARTNER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__PRONOUNS = 2;

	/**
	 * The feature id for the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__AGE = 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ABOUT = 4;

	/**
	 * The feature id for the '<em><b>Seat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SEAT = 5;

	/**
	 * The feature id for the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__HISTORY = 6;

	/**
	 * The feature id for the '<em><b>Fear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__FEAR = 7;

	/**
	 * The feature id for the '<em><b>Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NEED = 8;

	/**
	 * The feature id for the '<em><b>Voice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__VOICE = 9;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__STRATEGY = 10;

	/**
	 * The feature id for the '<em><b>Anxiety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ANXIETY = 11;

	/**
	 * The feature id for the '<em><b>Avoidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__AVOIDANCE = 12;

	/**
	 * The feature id for the '<em><b>Reactivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__REACTIVITY = 13;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__START = 14;

	/**
	 * The number of structural features of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.StartStateImpl <em>Start State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.StartStateImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getStartState()
	 * @generated
	 */
	int START_STATE = 10;

	/**
	 * The feature id for the '<em><b>Arousal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE__AROUSAL = 0;

	/**
	 * The feature id for the '<em><b>Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE__SECURITY = 1;

	/**
	 * The feature id for the '<em><b>Pursuit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE__PURSUIT = 2;

	/**
	 * The feature id for the '<em><b>Withdrawal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE__WITHDRAWAL = 3;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE__TRUST = 4;

	/**
	 * The number of structural features of the '<em>Start State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Start State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int START_STATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.OutcomeNameImpl <em>Outcome Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.OutcomeNameImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getOutcomeName()
	 * @generated
	 */
	int OUTCOME_NAME = 11;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_NAME__OUTCOME = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_NAME__NAME = 1;

	/**
	 * The number of structural features of the '<em>Outcome Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_NAME_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Outcome Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_NAME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.SceneImpl <em>Scene</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.SceneImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getScene()
	 * @generated
	 */
	int SCENE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Seat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__SEAT = 2;

	/**
	 * The feature id for the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__SETTING = 3;

	/**
	 * The feature id for the '<em><b>Briefing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__BRIEFING = 4;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__GOALS = 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__START = 6;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__NODES = 7;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__AFTER = 8;

	/**
	 * The feature id for the '<em><b>Guards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__GUARDS = 9;

	/**
	 * The feature id for the '<em><b>Interlude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__INTERLUDE = 10;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__ROUNDS = 11;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE__CHANNEL = 12;

	/**
	 * The number of structural features of the '<em>Scene</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Scene</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.GuardImpl <em>Guard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.GuardImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getGuard()
	 * @generated
	 */
	int GUARD = 13;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD__NEGATED = 0;

	/**
	 * The number of structural features of the '<em>Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.StateGuardImpl <em>State Guard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.StateGuardImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getStateGuard()
	 * @generated
	 */
	int STATE_GUARD = 14;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD__NEGATED = GUARD__NEGATED;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD__WHO = GUARD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD__VARIABLE = GUARD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD__AT_LEAST = GUARD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD__BELOW = GUARD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>State Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD_FEATURE_COUNT = GUARD_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>State Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_GUARD_OPERATION_COUNT = GUARD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.PlayedGuardImpl <em>Played Guard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.PlayedGuardImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPlayedGuard()
	 * @generated
	 */
	int PLAYED_GUARD = 15;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD__NEGATED = GUARD__NEGATED;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD__WHO = GUARD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Moves</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD__MOVES = GUARD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD__LAST = GUARD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD__TIMES = GUARD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Played Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD_FEATURE_COUNT = GUARD_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Played Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYED_GUARD_OPERATION_COUNT = GUARD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.VisitGuardImpl <em>Visit Guard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.VisitGuardImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getVisitGuard()
	 * @generated
	 */
	int VISIT_GUARD = 16;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_GUARD__NEGATED = GUARD__NEGATED;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_GUARD__NODE = GUARD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_GUARD__TIMES = GUARD_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Visit Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_GUARD_FEATURE_COUNT = GUARD_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Visit Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISIT_GUARD_OPERATION_COUNT = GUARD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.BeatGuardImpl <em>Beat Guard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.BeatGuardImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeatGuard()
	 * @generated
	 */
	int BEAT_GUARD = 17;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_GUARD__NEGATED = GUARD__NEGATED;

	/**
	 * The feature id for the '<em><b>Beat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_GUARD__BEAT = GUARD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_GUARD__CHOICES = GUARD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fitting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_GUARD__FITTING = GUARD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Beat Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_GUARD_FEATURE_COUNT = GUARD_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Beat Guard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_GUARD_OPERATION_COUNT = GUARD_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.EffectImpl <em>Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.EffectImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getEffect()
	 * @generated
	 */
	int EFFECT = 18;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__WHO = 0;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__VARIABLE = 1;

	/**
	 * The feature id for the '<em><b>Add</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ADD = 2;

	/**
	 * The number of structural features of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.NodeImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Narration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NARRATION = 1;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__CUE = 2;

	/**
	 * The feature id for the '<em><b>Beat</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__BEAT = 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OPTIONS = 4;

	/**
	 * The feature id for the '<em><b>Pinned Reply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PINNED_REPLY = 5;

	/**
	 * The feature id for the '<em><b>Allowed Replies</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ALLOWED_REPLIES = 6;

	/**
	 * The feature id for the '<em><b>What If</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__WHAT_IF = 7;

	/**
	 * The feature id for the '<em><b>Concept Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__CONCEPT_KEYS = 8;

	/**
	 * The feature id for the '<em><b>Guards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__GUARDS = 9;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OTHERWISE = 10;

	/**
	 * The feature id for the '<em><b>Effects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__EFFECTS = 11;

	/**
	 * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__SIGNATURES = 12;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__HINT = 13;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.SignatureImpl <em>Signature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.SignatureImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSignature()
	 * @generated
	 */
	int SIGNATURE = 23;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__X = 0;

	/**
	 * The feature id for the '<em><b>R</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__R = 1;

	/**
	 * The feature id for the '<em><b>K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__K = 2;

	/**
	 * The feature id for the '<em><b>Sp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SP = 3;

	/**
	 * The feature id for the '<em><b>Pr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__PR = 4;

	/**
	 * The feature id for the '<em><b>Va</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__VA = 5;

	/**
	 * The feature id for the '<em><b>Ow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__OW = 6;

	/**
	 * The feature id for the '<em><b>Sl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__SL = 7;

	/**
	 * The number of structural features of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.SignatureShiftImpl <em>Signature Shift</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.SignatureShiftImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSignatureShift()
	 * @generated
	 */
	int SIGNATURE_SHIFT = 20;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__X = SIGNATURE__X;

	/**
	 * The feature id for the '<em><b>R</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__R = SIGNATURE__R;

	/**
	 * The feature id for the '<em><b>K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__K = SIGNATURE__K;

	/**
	 * The feature id for the '<em><b>Sp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__SP = SIGNATURE__SP;

	/**
	 * The feature id for the '<em><b>Pr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__PR = SIGNATURE__PR;

	/**
	 * The feature id for the '<em><b>Va</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__VA = SIGNATURE__VA;

	/**
	 * The feature id for the '<em><b>Ow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__OW = SIGNATURE__OW;

	/**
	 * The feature id for the '<em><b>Sl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__SL = SIGNATURE__SL;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT__MOVE = SIGNATURE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Signature Shift</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT_FEATURE_COUNT = SIGNATURE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Signature Shift</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_SHIFT_OPERATION_COUNT = SIGNATURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.PinnedReplyImpl <em>Pinned Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.PinnedReplyImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPinnedReply()
	 * @generated
	 */
	int PINNED_REPLY = 21;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINNED_REPLY__MOVE = 0;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINNED_REPLY__INTENSITY = 1;

	/**
	 * The number of structural features of the '<em>Pinned Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINNED_REPLY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Pinned Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINNED_REPLY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.OptionImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__MOVE = 1;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__INTENSITY = 2;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__LINE = 3;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__NEXT = 4;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SIGNATURE = 5;

	/**
	 * The feature id for the '<em><b>Self Silencing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SELF_SILENCING = 6;

	/**
	 * The feature id for the '<em><b>Safety Exit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SAFETY_EXIT = 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__NOTE = 8;

	/**
	 * The feature id for the '<em><b>Guards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__GUARDS = 9;

	/**
	 * The feature id for the '<em><b>Effects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__EFFECTS = 10;

	/**
	 * The feature id for the '<em><b>Model Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__MODEL_REASON = 11;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.BeatImpl <em>Beat</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.BeatImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeat()
	 * @generated
	 */
	int BEAT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT__KIND = 1;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT__PROMPT = 2;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT__CHOICES = 3;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT__FEEDBACK = 4;

	/**
	 * The number of structural features of the '<em>Beat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Beat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.BeatChoiceImpl <em>Beat Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.BeatChoiceImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeatChoice()
	 * @generated
	 */
	int BEAT_CHOICE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE__MOVE = 2;

	/**
	 * The feature id for the '<em><b>Fitting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE__FITTING = 3;

	/**
	 * The feature id for the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE__FEEDBACK = 4;

	/**
	 * The number of structural features of the '<em>Beat Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Beat Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAT_CHOICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.LineImpl <em>Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.LineImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getLine()
	 * @generated
	 */
	int LINE = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__ID = 0;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PARTNER = 1;

	/**
	 * The feature id for the '<em><b>Move</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__MOVE = 2;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__INTENSITY = 3;

	/**
	 * The feature id for the '<em><b>Node Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__NODE_ID = 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__TEXT = 5;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__CUE = 6;

	/**
	 * The number of structural features of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.impl.EndingImpl <em>Ending</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.impl.EndingImpl
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getEnding()
	 * @generated
	 */
	int ENDING = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__ID = 0;

	/**
	 * The feature id for the '<em><b>Seat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__SEAT = 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__OUTCOME = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__STRENGTH = 4;

	/**
	 * The feature id for the '<em><b>Next Try</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__NEXT_TRY = 5;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__QUESTION = 6;

	/**
	 * The feature id for the '<em><b>Lesson Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING__LESSON_IDS = 7;

	/**
	 * The number of structural features of the '<em>Ending</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Ending</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.MoveCode <em>Move Code</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getMoveCode()
	 * @generated
	 */
	int MOVE_CODE = 28;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.Seat <em>Seat</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.Seat
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSeat()
	 * @generated
	 */
	int SEAT = 29;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.Chair <em>Chair</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.Chair
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getChair()
	 * @generated
	 */
	int CHAIR = 30;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.SuitabilityStatus <em>Suitability Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.SuitabilityStatus
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSuitabilityStatus()
	 * @generated
	 */
	int SUITABILITY_STATUS = 31;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.OutcomeClass <em>Outcome Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.OutcomeClass
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getOutcomeClass()
	 * @generated
	 */
	int OUTCOME_CLASS = 32;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.BeatKind <em>Beat Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.BeatKind
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeatKind()
	 * @generated
	 */
	int BEAT_KIND = 33;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.Channel <em>Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.Channel
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 34;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.Who <em>Who</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.Who
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getWho()
	 * @generated
	 */
	int WHO = 35;

	/**
	 * The meta object id for the '{@link org.cyclework.model.vignette.StateVariable <em>State Variable</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.cyclework.model.vignette.StateVariable
	 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getStateVariable()
	 * @generated
	 */
	int STATE_VARIABLE = 36;


	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.VignetteCase <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase
	 * @generated
	 */
	EClass getVignetteCase();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getId()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getTitle()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getSummary()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getContentNote <em>Content Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Note</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getContentNote()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_ContentNote();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getChairs <em>Chairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Chairs</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getChairs()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_Chairs();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.vignette.VignetteCase#getSuitability <em>Suitability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Suitability</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getSuitability()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Suitability();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partners</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getPartners()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Partners();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getStuckTurns <em>Stuck Turns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stuck Turns</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getStuckTurns()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_StuckTurns();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounds</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getRounds()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_Rounds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getBondingOpenings <em>Bonding Openings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bonding Openings</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getBondingOpenings()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_BondingOpenings();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getBondingReplies <em>Bonding Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bonding Replies</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getBondingReplies()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_BondingReplies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getOutcomeNames <em>Outcome Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcome Names</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getOutcomeNames()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_OutcomeNames();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VignetteCase#getSilenceThresholdSeconds <em>Silence Threshold Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Silence Threshold Seconds</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getSilenceThresholdSeconds()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_SilenceThresholdSeconds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getScenes <em>Scenes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenes</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getScenes()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Scenes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getLines()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Lines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getEndings <em>Endings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Endings</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getEndings()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Endings();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getObjectiveIds <em>Objective Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Objective Ids</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getObjectiveIds()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_ObjectiveIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getArticleItems <em>Article Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Article Items</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getArticleItems()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_ArticleItems();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getConceptKeys()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_ConceptKeys();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getSourceIds()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_SourceIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getLessonIds <em>Lesson Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lesson Ids</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getLessonIds()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_LessonIds();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.VignetteCase#getSignOffs <em>Sign Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sign Offs</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getSignOffs()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EAttribute getVignetteCase_SignOffs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getRecastings <em>Recastings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recastings</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getRecastings()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Recastings();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.vignette.VignetteCase#getLoop <em>Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Loop</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getLoop()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Loop();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.VignetteCase#getOpening <em>Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Opening</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getOpening()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_Opening();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.VignetteCase#getDecisionPoints <em>Decision Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decision Points</em>'.
	 * @see org.cyclework.model.vignette.VignetteCase#getDecisionPoints()
	 * @see #getVignetteCase()
	 * @generated
	 */
	EReference getVignetteCase_DecisionPoints();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Recasting <em>Recasting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recasting</em>'.
	 * @see org.cyclework.model.vignette.Recasting
	 * @generated
	 */
	EClass getRecasting();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Recasting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Recasting#getId()
	 * @see #getRecasting()
	 * @generated
	 */
	EAttribute getRecasting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Recasting#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.vignette.Recasting#getTitle()
	 * @see #getRecasting()
	 * @generated
	 */
	EAttribute getRecasting_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Recasting#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.cyclework.model.vignette.Recasting#getRoles()
	 * @see #getRecasting()
	 * @generated
	 */
	EReference getRecasting_Roles();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.RecastRole <em>Recast Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recast Role</em>'.
	 * @see org.cyclework.model.vignette.RecastRole
	 * @generated
	 */
	EClass getRecastRole();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.RecastRole#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.cyclework.model.vignette.RecastRole#getPartner()
	 * @see #getRecastRole()
	 * @generated
	 */
	EReference getRecastRole_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.RecastRole#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.cyclework.model.vignette.RecastRole#getName()
	 * @see #getRecastRole()
	 * @generated
	 */
	EAttribute getRecastRole_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.RecastRole#getPronouns <em>Pronouns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pronouns</em>'.
	 * @see org.cyclework.model.vignette.RecastRole#getPronouns()
	 * @see #getRecastRole()
	 * @generated
	 */
	EAttribute getRecastRole_Pronouns();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.AuthoredLoop <em>Authored Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Authored Loop</em>'.
	 * @see org.cyclework.model.vignette.AuthoredLoop
	 * @generated
	 */
	EClass getAuthoredLoop();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.AuthoredLoop#getHalves <em>Halves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Halves</em>'.
	 * @see org.cyclework.model.vignette.AuthoredLoop#getHalves()
	 * @see #getAuthoredLoop()
	 * @generated
	 */
	EReference getAuthoredLoop_Halves();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.LoopHalf <em>Loop Half</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop Half</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf
	 * @generated
	 */
	EClass getLoopHalf();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.LoopHalf#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf#getPartner()
	 * @see #getLoopHalf()
	 * @generated
	 */
	EReference getLoopHalf_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.LoopHalf#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf#getCue()
	 * @see #getLoopHalf()
	 * @generated
	 */
	EAttribute getLoopHalf_Cue();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.LoopHalf#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf#getMeaning()
	 * @see #getLoopHalf()
	 * @generated
	 */
	EAttribute getLoopHalf_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.LoopHalf#getFeeling <em>Feeling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feeling</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf#getFeeling()
	 * @see #getLoopHalf()
	 * @generated
	 */
	EAttribute getLoopHalf_Feeling();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.LoopHalf#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf#getMove()
	 * @see #getLoopHalf()
	 * @generated
	 */
	EAttribute getLoopHalf_Move();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.LoopHalf#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.cyclework.model.vignette.LoopHalf#getEffect()
	 * @see #getLoopHalf()
	 * @generated
	 */
	EAttribute getLoopHalf_Effect();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.DecisionPoint <em>Decision Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Point</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint
	 * @generated
	 */
	EClass getDecisionPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionPoint#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getId()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EAttribute getDecisionPoint_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionPoint#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getTitle()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EAttribute getDecisionPoint_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionPoint#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getText()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EAttribute getDecisionPoint_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.DecisionPoint#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getOptions()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EReference getDecisionPoint_Options();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.DecisionPoint#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getConceptKeys()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EAttribute getDecisionPoint_ConceptKeys();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.DecisionPoint#getArticleItems <em>Article Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Article Items</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getArticleItems()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EAttribute getDecisionPoint_ArticleItems();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.DecisionPoint#getSourceIds <em>Source Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Ids</em>'.
	 * @see org.cyclework.model.vignette.DecisionPoint#getSourceIds()
	 * @see #getDecisionPoint()
	 * @generated
	 */
	EAttribute getDecisionPoint_SourceIds();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.DecisionOption <em>Decision Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Option</em>'.
	 * @see org.cyclework.model.vignette.DecisionOption
	 * @generated
	 */
	EClass getDecisionOption();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionOption#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.DecisionOption#getId()
	 * @see #getDecisionOption()
	 * @generated
	 */
	EAttribute getDecisionOption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionOption#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.vignette.DecisionOption#getText()
	 * @see #getDecisionOption()
	 * @generated
	 */
	EAttribute getDecisionOption_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionOption#isSound <em>Sound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sound</em>'.
	 * @see org.cyclework.model.vignette.DecisionOption#isSound()
	 * @see #getDecisionOption()
	 * @generated
	 */
	EAttribute getDecisionOption_Sound();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.DecisionOption#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consequence</em>'.
	 * @see org.cyclework.model.vignette.DecisionOption#getConsequence()
	 * @see #getDecisionOption()
	 * @generated
	 */
	EAttribute getDecisionOption_Consequence();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.DecisionOption#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next</em>'.
	 * @see org.cyclework.model.vignette.DecisionOption#getNext()
	 * @see #getDecisionOption()
	 * @generated
	 */
	EReference getDecisionOption_Next();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Suitability <em>Suitability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suitability</em>'.
	 * @see org.cyclework.model.vignette.Suitability
	 * @generated
	 */
	EClass getSuitability();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Suitability#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.cyclework.model.vignette.Suitability#getStatus()
	 * @see #getSuitability()
	 * @generated
	 */
	EAttribute getSuitability_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Suitability#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.cyclework.model.vignette.Suitability#getRationale()
	 * @see #getSuitability()
	 * @generated
	 */
	EAttribute getSuitability_Rationale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Suitability#getScreens <em>Screens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Screens</em>'.
	 * @see org.cyclework.model.vignette.Suitability#getScreens()
	 * @see #getSuitability()
	 * @generated
	 */
	EReference getSuitability_Screens();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.PrivateScreen <em>Private Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Private Screen</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen
	 * @generated
	 */
	EClass getPrivateScreen();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.PrivateScreen#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#getPartner()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EReference getPrivateScreen_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isFear <em>Fear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fear</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isFear()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Fear();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isForce <em>Force</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Force</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isForce()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Force();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isSex <em>Sex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sex</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isSex()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Sex();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isMoney <em>Money</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Money</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isMoney()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Money();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isPhone()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isThreats <em>Threats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threats</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isThreats()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Threats();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Children</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isChildren()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Children();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PrivateScreen#isWeapons <em>Weapons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weapons</em>'.
	 * @see org.cyclework.model.vignette.PrivateScreen#isWeapons()
	 * @see #getPrivateScreen()
	 * @generated
	 */
	EAttribute getPrivateScreen_Weapons();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partner</em>'.
	 * @see org.cyclework.model.vignette.Partner
	 * @generated
	 */
	EClass getPartner();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Partner#getId()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.cyclework.model.vignette.Partner#getName()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getPronouns <em>Pronouns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pronouns</em>'.
	 * @see org.cyclework.model.vignette.Partner#getPronouns()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Pronouns();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getAge <em>Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age</em>'.
	 * @see org.cyclework.model.vignette.Partner#getAge()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Age();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.cyclework.model.vignette.Partner#getAbout()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_About();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getSeat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seat</em>'.
	 * @see org.cyclework.model.vignette.Partner#getSeat()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Seat();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History</em>'.
	 * @see org.cyclework.model.vignette.Partner#getHistory()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_History();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getFear <em>Fear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fear</em>'.
	 * @see org.cyclework.model.vignette.Partner#getFear()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Fear();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getNeed <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need</em>'.
	 * @see org.cyclework.model.vignette.Partner#getNeed()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Need();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getVoice <em>Voice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voice</em>'.
	 * @see org.cyclework.model.vignette.Partner#getVoice()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Voice();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategy</em>'.
	 * @see org.cyclework.model.vignette.Partner#getStrategy()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Strategy();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getAnxiety <em>Anxiety</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anxiety</em>'.
	 * @see org.cyclework.model.vignette.Partner#getAnxiety()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Anxiety();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getAvoidance <em>Avoidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avoidance</em>'.
	 * @see org.cyclework.model.vignette.Partner#getAvoidance()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Avoidance();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Partner#getReactivity <em>Reactivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reactivity</em>'.
	 * @see org.cyclework.model.vignette.Partner#getReactivity()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Reactivity();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.vignette.Partner#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Start</em>'.
	 * @see org.cyclework.model.vignette.Partner#getStart()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Start();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.StartState <em>Start State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Start State</em>'.
	 * @see org.cyclework.model.vignette.StartState
	 * @generated
	 */
	EClass getStartState();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StartState#getArousal <em>Arousal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arousal</em>'.
	 * @see org.cyclework.model.vignette.StartState#getArousal()
	 * @see #getStartState()
	 * @generated
	 */
	EAttribute getStartState_Arousal();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StartState#getSecurity <em>Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security</em>'.
	 * @see org.cyclework.model.vignette.StartState#getSecurity()
	 * @see #getStartState()
	 * @generated
	 */
	EAttribute getStartState_Security();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StartState#getPursuit <em>Pursuit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pursuit</em>'.
	 * @see org.cyclework.model.vignette.StartState#getPursuit()
	 * @see #getStartState()
	 * @generated
	 */
	EAttribute getStartState_Pursuit();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StartState#getWithdrawal <em>Withdrawal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawal</em>'.
	 * @see org.cyclework.model.vignette.StartState#getWithdrawal()
	 * @see #getStartState()
	 * @generated
	 */
	EAttribute getStartState_Withdrawal();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StartState#getTrust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trust</em>'.
	 * @see org.cyclework.model.vignette.StartState#getTrust()
	 * @see #getStartState()
	 * @generated
	 */
	EAttribute getStartState_Trust();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.OutcomeName <em>Outcome Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome Name</em>'.
	 * @see org.cyclework.model.vignette.OutcomeName
	 * @generated
	 */
	EClass getOutcomeName();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.OutcomeName#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.cyclework.model.vignette.OutcomeName#getOutcome()
	 * @see #getOutcomeName()
	 * @generated
	 */
	EAttribute getOutcomeName_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.OutcomeName#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.cyclework.model.vignette.OutcomeName#getName()
	 * @see #getOutcomeName()
	 * @generated
	 */
	EAttribute getOutcomeName_Name();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Scene <em>Scene</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scene</em>'.
	 * @see org.cyclework.model.vignette.Scene
	 * @generated
	 */
	EClass getScene();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Scene#getId()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.cyclework.model.vignette.Scene#getTitle()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getSeat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seat</em>'.
	 * @see org.cyclework.model.vignette.Scene#getSeat()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Seat();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting</em>'.
	 * @see org.cyclework.model.vignette.Scene#getSetting()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Setting();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getBriefing <em>Briefing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Briefing</em>'.
	 * @see org.cyclework.model.vignette.Scene#getBriefing()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Briefing();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.Scene#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Goals</em>'.
	 * @see org.cyclework.model.vignette.Scene#getGoals()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Goals();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.Scene#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Start</em>'.
	 * @see org.cyclework.model.vignette.Scene#getStart()
	 * @see #getScene()
	 * @generated
	 */
	EReference getScene_Start();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Scene#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.cyclework.model.vignette.Scene#getNodes()
	 * @see #getScene()
	 * @generated
	 */
	EReference getScene_Nodes();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.Scene#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>After</em>'.
	 * @see org.cyclework.model.vignette.Scene#getAfter()
	 * @see #getScene()
	 * @generated
	 */
	EReference getScene_After();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Scene#getGuards <em>Guards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guards</em>'.
	 * @see org.cyclework.model.vignette.Scene#getGuards()
	 * @see #getScene()
	 * @generated
	 */
	EReference getScene_Guards();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getInterlude <em>Interlude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interlude</em>'.
	 * @see org.cyclework.model.vignette.Scene#getInterlude()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Interlude();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounds</em>'.
	 * @see org.cyclework.model.vignette.Scene#getRounds()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Rounds();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Scene#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.cyclework.model.vignette.Scene#getChannel()
	 * @see #getScene()
	 * @generated
	 */
	EAttribute getScene_Channel();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Guard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guard</em>'.
	 * @see org.cyclework.model.vignette.Guard
	 * @generated
	 */
	EClass getGuard();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Guard#isNegated <em>Negated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negated</em>'.
	 * @see org.cyclework.model.vignette.Guard#isNegated()
	 * @see #getGuard()
	 * @generated
	 */
	EAttribute getGuard_Negated();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.StateGuard <em>State Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Guard</em>'.
	 * @see org.cyclework.model.vignette.StateGuard
	 * @generated
	 */
	EClass getStateGuard();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StateGuard#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.cyclework.model.vignette.StateGuard#getWho()
	 * @see #getStateGuard()
	 * @generated
	 */
	EAttribute getStateGuard_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StateGuard#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variable</em>'.
	 * @see org.cyclework.model.vignette.StateGuard#getVariable()
	 * @see #getStateGuard()
	 * @generated
	 */
	EAttribute getStateGuard_Variable();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StateGuard#getAtLeast <em>At Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Least</em>'.
	 * @see org.cyclework.model.vignette.StateGuard#getAtLeast()
	 * @see #getStateGuard()
	 * @generated
	 */
	EAttribute getStateGuard_AtLeast();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.StateGuard#getBelow <em>Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Below</em>'.
	 * @see org.cyclework.model.vignette.StateGuard#getBelow()
	 * @see #getStateGuard()
	 * @generated
	 */
	EAttribute getStateGuard_Below();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.PlayedGuard <em>Played Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Played Guard</em>'.
	 * @see org.cyclework.model.vignette.PlayedGuard
	 * @generated
	 */
	EClass getPlayedGuard();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PlayedGuard#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.cyclework.model.vignette.PlayedGuard#getWho()
	 * @see #getPlayedGuard()
	 * @generated
	 */
	EAttribute getPlayedGuard_Who();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.PlayedGuard#getMoves <em>Moves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Moves</em>'.
	 * @see org.cyclework.model.vignette.PlayedGuard#getMoves()
	 * @see #getPlayedGuard()
	 * @generated
	 */
	EAttribute getPlayedGuard_Moves();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PlayedGuard#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last</em>'.
	 * @see org.cyclework.model.vignette.PlayedGuard#getLast()
	 * @see #getPlayedGuard()
	 * @generated
	 */
	EAttribute getPlayedGuard_Last();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PlayedGuard#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times</em>'.
	 * @see org.cyclework.model.vignette.PlayedGuard#getTimes()
	 * @see #getPlayedGuard()
	 * @generated
	 */
	EAttribute getPlayedGuard_Times();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.VisitGuard <em>Visit Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visit Guard</em>'.
	 * @see org.cyclework.model.vignette.VisitGuard
	 * @generated
	 */
	EClass getVisitGuard();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.VisitGuard#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.cyclework.model.vignette.VisitGuard#getNode()
	 * @see #getVisitGuard()
	 * @generated
	 */
	EReference getVisitGuard_Node();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.VisitGuard#getTimes <em>Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times</em>'.
	 * @see org.cyclework.model.vignette.VisitGuard#getTimes()
	 * @see #getVisitGuard()
	 * @generated
	 */
	EAttribute getVisitGuard_Times();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.BeatGuard <em>Beat Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beat Guard</em>'.
	 * @see org.cyclework.model.vignette.BeatGuard
	 * @generated
	 */
	EClass getBeatGuard();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.BeatGuard#getBeat <em>Beat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Beat</em>'.
	 * @see org.cyclework.model.vignette.BeatGuard#getBeat()
	 * @see #getBeatGuard()
	 * @generated
	 */
	EReference getBeatGuard_Beat();

	/**
	 * Returns the meta object for the reference list '{@link org.cyclework.model.vignette.BeatGuard#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Choices</em>'.
	 * @see org.cyclework.model.vignette.BeatGuard#getChoices()
	 * @see #getBeatGuard()
	 * @generated
	 */
	EReference getBeatGuard_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.BeatGuard#isFitting <em>Fitting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fitting</em>'.
	 * @see org.cyclework.model.vignette.BeatGuard#isFitting()
	 * @see #getBeatGuard()
	 * @generated
	 */
	EAttribute getBeatGuard_Fitting();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Effect</em>'.
	 * @see org.cyclework.model.vignette.Effect
	 * @generated
	 */
	EClass getEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Effect#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.cyclework.model.vignette.Effect#getWho()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Effect#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variable</em>'.
	 * @see org.cyclework.model.vignette.Effect#getVariable()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Variable();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Effect#getAdd <em>Add</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Add</em>'.
	 * @see org.cyclework.model.vignette.Effect#getAdd()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_Add();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.cyclework.model.vignette.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Node#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Node#getId()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Node#getNarration <em>Narration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Narration</em>'.
	 * @see org.cyclework.model.vignette.Node#getNarration()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Narration();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Node#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.cyclework.model.vignette.Node#getCue()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Cue();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.vignette.Node#getBeat <em>Beat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Beat</em>'.
	 * @see org.cyclework.model.vignette.Node#getBeat()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Beat();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Node#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.cyclework.model.vignette.Node#getOptions()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Options();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.vignette.Node#getPinnedReply <em>Pinned Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pinned Reply</em>'.
	 * @see org.cyclework.model.vignette.Node#getPinnedReply()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_PinnedReply();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.Node#getAllowedReplies <em>Allowed Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Replies</em>'.
	 * @see org.cyclework.model.vignette.Node#getAllowedReplies()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_AllowedReplies();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Node#getWhatIf <em>What If</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What If</em>'.
	 * @see org.cyclework.model.vignette.Node#getWhatIf()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_WhatIf();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.Node#getConceptKeys <em>Concept Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Concept Keys</em>'.
	 * @see org.cyclework.model.vignette.Node#getConceptKeys()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_ConceptKeys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Node#getGuards <em>Guards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guards</em>'.
	 * @see org.cyclework.model.vignette.Node#getGuards()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Guards();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.Node#getOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Otherwise</em>'.
	 * @see org.cyclework.model.vignette.Node#getOtherwise()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Otherwise();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Node#getEffects <em>Effects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effects</em>'.
	 * @see org.cyclework.model.vignette.Node#getEffects()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Effects();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Node#getSignatures <em>Signatures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatures</em>'.
	 * @see org.cyclework.model.vignette.Node#getSignatures()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Signatures();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Node#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hint</em>'.
	 * @see org.cyclework.model.vignette.Node#getHint()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Hint();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.SignatureShift <em>Signature Shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature Shift</em>'.
	 * @see org.cyclework.model.vignette.SignatureShift
	 * @generated
	 */
	EClass getSignatureShift();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.SignatureShift#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.vignette.SignatureShift#getMove()
	 * @see #getSignatureShift()
	 * @generated
	 */
	EAttribute getSignatureShift_Move();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.PinnedReply <em>Pinned Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pinned Reply</em>'.
	 * @see org.cyclework.model.vignette.PinnedReply
	 * @generated
	 */
	EClass getPinnedReply();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PinnedReply#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.vignette.PinnedReply#getMove()
	 * @see #getPinnedReply()
	 * @generated
	 */
	EAttribute getPinnedReply_Move();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.PinnedReply#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.cyclework.model.vignette.PinnedReply#getIntensity()
	 * @see #getPinnedReply()
	 * @generated
	 */
	EAttribute getPinnedReply_Intensity();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.cyclework.model.vignette.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Option#getId()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.vignette.Option#getMove()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Move();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.cyclework.model.vignette.Option#getIntensity()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.cyclework.model.vignette.Option#getLine()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Line();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.Option#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next</em>'.
	 * @see org.cyclework.model.vignette.Option#getNext()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Next();

	/**
	 * Returns the meta object for the containment reference '{@link org.cyclework.model.vignette.Option#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Signature</em>'.
	 * @see org.cyclework.model.vignette.Option#getSignature()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Signature();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#isSelfSilencing <em>Self Silencing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Silencing</em>'.
	 * @see org.cyclework.model.vignette.Option#isSelfSilencing()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_SelfSilencing();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#isSafetyExit <em>Safety Exit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety Exit</em>'.
	 * @see org.cyclework.model.vignette.Option#isSafetyExit()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_SafetyExit();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.cyclework.model.vignette.Option#getNote()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Option#getGuards <em>Guards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guards</em>'.
	 * @see org.cyclework.model.vignette.Option#getGuards()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Guards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Option#getEffects <em>Effects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effects</em>'.
	 * @see org.cyclework.model.vignette.Option#getEffects()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Effects();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Option#getModelReason <em>Model Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Reason</em>'.
	 * @see org.cyclework.model.vignette.Option#getModelReason()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_ModelReason();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature</em>'.
	 * @see org.cyclework.model.vignette.Signature
	 * @generated
	 */
	EClass getSignature();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.cyclework.model.vignette.Signature#getX()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_X();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getR <em>R</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>R</em>'.
	 * @see org.cyclework.model.vignette.Signature#getR()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_R();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getK <em>K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>K</em>'.
	 * @see org.cyclework.model.vignette.Signature#getK()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_K();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getSp <em>Sp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sp</em>'.
	 * @see org.cyclework.model.vignette.Signature#getSp()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Sp();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getPr <em>Pr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pr</em>'.
	 * @see org.cyclework.model.vignette.Signature#getPr()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Pr();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getVa <em>Va</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Va</em>'.
	 * @see org.cyclework.model.vignette.Signature#getVa()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Va();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getOw <em>Ow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ow</em>'.
	 * @see org.cyclework.model.vignette.Signature#getOw()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Ow();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Signature#getSl <em>Sl</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sl</em>'.
	 * @see org.cyclework.model.vignette.Signature#getSl()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Sl();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Beat <em>Beat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beat</em>'.
	 * @see org.cyclework.model.vignette.Beat
	 * @generated
	 */
	EClass getBeat();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Beat#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Beat#getId()
	 * @see #getBeat()
	 * @generated
	 */
	EAttribute getBeat_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Beat#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.cyclework.model.vignette.Beat#getKind()
	 * @see #getBeat()
	 * @generated
	 */
	EAttribute getBeat_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Beat#getPrompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prompt</em>'.
	 * @see org.cyclework.model.vignette.Beat#getPrompt()
	 * @see #getBeat()
	 * @generated
	 */
	EAttribute getBeat_Prompt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.cyclework.model.vignette.Beat#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.cyclework.model.vignette.Beat#getChoices()
	 * @see #getBeat()
	 * @generated
	 */
	EReference getBeat_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Beat#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.vignette.Beat#getFeedback()
	 * @see #getBeat()
	 * @generated
	 */
	EAttribute getBeat_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.BeatChoice <em>Beat Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beat Choice</em>'.
	 * @see org.cyclework.model.vignette.BeatChoice
	 * @generated
	 */
	EClass getBeatChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.BeatChoice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.BeatChoice#getId()
	 * @see #getBeatChoice()
	 * @generated
	 */
	EAttribute getBeatChoice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.BeatChoice#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.vignette.BeatChoice#getText()
	 * @see #getBeatChoice()
	 * @generated
	 */
	EAttribute getBeatChoice_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.BeatChoice#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.vignette.BeatChoice#getMove()
	 * @see #getBeatChoice()
	 * @generated
	 */
	EAttribute getBeatChoice_Move();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.BeatChoice#isFitting <em>Fitting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fitting</em>'.
	 * @see org.cyclework.model.vignette.BeatChoice#isFitting()
	 * @see #getBeatChoice()
	 * @generated
	 */
	EAttribute getBeatChoice_Fitting();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.BeatChoice#getFeedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback</em>'.
	 * @see org.cyclework.model.vignette.BeatChoice#getFeedback()
	 * @see #getBeatChoice()
	 * @generated
	 */
	EAttribute getBeatChoice_Feedback();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Line <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line</em>'.
	 * @see org.cyclework.model.vignette.Line
	 * @generated
	 */
	EClass getLine();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Line#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Line#getId()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Id();

	/**
	 * Returns the meta object for the reference '{@link org.cyclework.model.vignette.Line#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.cyclework.model.vignette.Line#getPartner()
	 * @see #getLine()
	 * @generated
	 */
	EReference getLine_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Line#getMove <em>Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Move</em>'.
	 * @see org.cyclework.model.vignette.Line#getMove()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Move();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Line#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.cyclework.model.vignette.Line#getIntensity()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Intensity();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Line#getNodeId <em>Node Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node Id</em>'.
	 * @see org.cyclework.model.vignette.Line#getNodeId()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_NodeId();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Line#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.vignette.Line#getText()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Line#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.cyclework.model.vignette.Line#getCue()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Cue();

	/**
	 * Returns the meta object for class '{@link org.cyclework.model.vignette.Ending <em>Ending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ending</em>'.
	 * @see org.cyclework.model.vignette.Ending
	 * @generated
	 */
	EClass getEnding();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.cyclework.model.vignette.Ending#getId()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getSeat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seat</em>'.
	 * @see org.cyclework.model.vignette.Ending#getSeat()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_Seat();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.cyclework.model.vignette.Ending#getOutcome()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.cyclework.model.vignette.Ending#getText()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.cyclework.model.vignette.Ending#getStrength()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getNextTry <em>Next Try</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Try</em>'.
	 * @see org.cyclework.model.vignette.Ending#getNextTry()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_NextTry();

	/**
	 * Returns the meta object for the attribute '{@link org.cyclework.model.vignette.Ending#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.cyclework.model.vignette.Ending#getQuestion()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_Question();

	/**
	 * Returns the meta object for the attribute list '{@link org.cyclework.model.vignette.Ending#getLessonIds <em>Lesson Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lesson Ids</em>'.
	 * @see org.cyclework.model.vignette.Ending#getLessonIds()
	 * @see #getEnding()
	 * @generated
	 */
	EAttribute getEnding_LessonIds();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.MoveCode <em>Move Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Move Code</em>'.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @generated
	 */
	EEnum getMoveCode();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.Seat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Seat</em>'.
	 * @see org.cyclework.model.vignette.Seat
	 * @generated
	 */
	EEnum getSeat();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.Chair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chair</em>'.
	 * @see org.cyclework.model.vignette.Chair
	 * @generated
	 */
	EEnum getChair();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.SuitabilityStatus <em>Suitability Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Suitability Status</em>'.
	 * @see org.cyclework.model.vignette.SuitabilityStatus
	 * @generated
	 */
	EEnum getSuitabilityStatus();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.OutcomeClass <em>Outcome Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Class</em>'.
	 * @see org.cyclework.model.vignette.OutcomeClass
	 * @generated
	 */
	EEnum getOutcomeClass();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.BeatKind <em>Beat Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Beat Kind</em>'.
	 * @see org.cyclework.model.vignette.BeatKind
	 * @generated
	 */
	EEnum getBeatKind();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel</em>'.
	 * @see org.cyclework.model.vignette.Channel
	 * @generated
	 */
	EEnum getChannel();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.Who <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Who</em>'.
	 * @see org.cyclework.model.vignette.Who
	 * @generated
	 */
	EEnum getWho();

	/**
	 * Returns the meta object for enum '{@link org.cyclework.model.vignette.StateVariable <em>State Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State Variable</em>'.
	 * @see org.cyclework.model.vignette.StateVariable
	 * @generated
	 */
	EEnum getStateVariable();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	VignetteFactory getVignetteFactory();

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
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.VignetteCaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.VignetteCaseImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getVignetteCase()
		 * @generated
		 */
		EClass VIGNETTE_CASE = eINSTANCE.getVignetteCase();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__ID = eINSTANCE.getVignetteCase_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__TITLE = eINSTANCE.getVignetteCase_Title();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__SUMMARY = eINSTANCE.getVignetteCase_Summary();

		/**
		 * The meta object literal for the '<em><b>Content Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__CONTENT_NOTE = eINSTANCE.getVignetteCase_ContentNote();

		/**
		 * The meta object literal for the '<em><b>Chairs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__CHAIRS = eINSTANCE.getVignetteCase_Chairs();

		/**
		 * The meta object literal for the '<em><b>Suitability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__SUITABILITY = eINSTANCE.getVignetteCase_Suitability();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__PARTNERS = eINSTANCE.getVignetteCase_Partners();

		/**
		 * The meta object literal for the '<em><b>Stuck Turns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__STUCK_TURNS = eINSTANCE.getVignetteCase_StuckTurns();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__ROUNDS = eINSTANCE.getVignetteCase_Rounds();

		/**
		 * The meta object literal for the '<em><b>Bonding Openings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__BONDING_OPENINGS = eINSTANCE.getVignetteCase_BondingOpenings();

		/**
		 * The meta object literal for the '<em><b>Bonding Replies</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__BONDING_REPLIES = eINSTANCE.getVignetteCase_BondingReplies();

		/**
		 * The meta object literal for the '<em><b>Outcome Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__OUTCOME_NAMES = eINSTANCE.getVignetteCase_OutcomeNames();

		/**
		 * The meta object literal for the '<em><b>Silence Threshold Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS = eINSTANCE.getVignetteCase_SilenceThresholdSeconds();

		/**
		 * The meta object literal for the '<em><b>Scenes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__SCENES = eINSTANCE.getVignetteCase_Scenes();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__LINES = eINSTANCE.getVignetteCase_Lines();

		/**
		 * The meta object literal for the '<em><b>Endings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__ENDINGS = eINSTANCE.getVignetteCase_Endings();

		/**
		 * The meta object literal for the '<em><b>Objective Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__OBJECTIVE_IDS = eINSTANCE.getVignetteCase_ObjectiveIds();

		/**
		 * The meta object literal for the '<em><b>Article Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__ARTICLE_ITEMS = eINSTANCE.getVignetteCase_ArticleItems();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__CONCEPT_KEYS = eINSTANCE.getVignetteCase_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__SOURCE_IDS = eINSTANCE.getVignetteCase_SourceIds();

		/**
		 * The meta object literal for the '<em><b>Lesson Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__LESSON_IDS = eINSTANCE.getVignetteCase_LessonIds();

		/**
		 * The meta object literal for the '<em><b>Sign Offs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIGNETTE_CASE__SIGN_OFFS = eINSTANCE.getVignetteCase_SignOffs();

		/**
		 * The meta object literal for the '<em><b>Recastings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__RECASTINGS = eINSTANCE.getVignetteCase_Recastings();

		/**
		 * The meta object literal for the '<em><b>Loop</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__LOOP = eINSTANCE.getVignetteCase_Loop();

		/**
		 * The meta object literal for the '<em><b>Opening</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__OPENING = eINSTANCE.getVignetteCase_Opening();

		/**
		 * The meta object literal for the '<em><b>Decision Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIGNETTE_CASE__DECISION_POINTS = eINSTANCE.getVignetteCase_DecisionPoints();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.RecastingImpl <em>Recasting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.RecastingImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getRecasting()
		 * @generated
		 */
		EClass RECASTING = eINSTANCE.getRecasting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECASTING__ID = eINSTANCE.getRecasting_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECASTING__TITLE = eINSTANCE.getRecasting_Title();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECASTING__ROLES = eINSTANCE.getRecasting_Roles();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.RecastRoleImpl <em>Recast Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.RecastRoleImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getRecastRole()
		 * @generated
		 */
		EClass RECAST_ROLE = eINSTANCE.getRecastRole();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECAST_ROLE__PARTNER = eINSTANCE.getRecastRole_Partner();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECAST_ROLE__NAME = eINSTANCE.getRecastRole_Name();

		/**
		 * The meta object literal for the '<em><b>Pronouns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECAST_ROLE__PRONOUNS = eINSTANCE.getRecastRole_Pronouns();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.AuthoredLoopImpl <em>Authored Loop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.AuthoredLoopImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getAuthoredLoop()
		 * @generated
		 */
		EClass AUTHORED_LOOP = eINSTANCE.getAuthoredLoop();

		/**
		 * The meta object literal for the '<em><b>Halves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORED_LOOP__HALVES = eINSTANCE.getAuthoredLoop_Halves();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.LoopHalfImpl <em>Loop Half</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.LoopHalfImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getLoopHalf()
		 * @generated
		 */
		EClass LOOP_HALF = eINSTANCE.getLoopHalf();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LOOP_HALF__PARTNER = eINSTANCE.getLoopHalf_Partner();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_HALF__CUE = eINSTANCE.getLoopHalf_Cue();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_HALF__MEANING = eINSTANCE.getLoopHalf_Meaning();

		/**
		 * The meta object literal for the '<em><b>Feeling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_HALF__FEELING = eINSTANCE.getLoopHalf_Feeling();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_HALF__MOVE = eINSTANCE.getLoopHalf_Move();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_HALF__EFFECT = eINSTANCE.getLoopHalf_Effect();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.DecisionPointImpl <em>Decision Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.DecisionPointImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getDecisionPoint()
		 * @generated
		 */
		EClass DECISION_POINT = eINSTANCE.getDecisionPoint();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_POINT__ID = eINSTANCE.getDecisionPoint_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_POINT__TITLE = eINSTANCE.getDecisionPoint_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_POINT__TEXT = eINSTANCE.getDecisionPoint_Text();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_POINT__OPTIONS = eINSTANCE.getDecisionPoint_Options();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_POINT__CONCEPT_KEYS = eINSTANCE.getDecisionPoint_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Article Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_POINT__ARTICLE_ITEMS = eINSTANCE.getDecisionPoint_ArticleItems();

		/**
		 * The meta object literal for the '<em><b>Source Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_POINT__SOURCE_IDS = eINSTANCE.getDecisionPoint_SourceIds();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.DecisionOptionImpl <em>Decision Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.DecisionOptionImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getDecisionOption()
		 * @generated
		 */
		EClass DECISION_OPTION = eINSTANCE.getDecisionOption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_OPTION__ID = eINSTANCE.getDecisionOption_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_OPTION__TEXT = eINSTANCE.getDecisionOption_Text();

		/**
		 * The meta object literal for the '<em><b>Sound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_OPTION__SOUND = eINSTANCE.getDecisionOption_Sound();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_OPTION__CONSEQUENCE = eINSTANCE.getDecisionOption_Consequence();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_OPTION__NEXT = eINSTANCE.getDecisionOption_Next();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.SuitabilityImpl <em>Suitability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.SuitabilityImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSuitability()
		 * @generated
		 */
		EClass SUITABILITY = eINSTANCE.getSuitability();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITABILITY__STATUS = eINSTANCE.getSuitability_Status();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITABILITY__RATIONALE = eINSTANCE.getSuitability_Rationale();

		/**
		 * The meta object literal for the '<em><b>Screens</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITABILITY__SCREENS = eINSTANCE.getSuitability_Screens();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.PrivateScreenImpl <em>Private Screen</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.PrivateScreenImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPrivateScreen()
		 * @generated
		 */
		EClass PRIVATE_SCREEN = eINSTANCE.getPrivateScreen();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_SCREEN__PARTNER = eINSTANCE.getPrivateScreen_Partner();

		/**
		 * The meta object literal for the '<em><b>Fear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__FEAR = eINSTANCE.getPrivateScreen_Fear();

		/**
		 * The meta object literal for the '<em><b>Force</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__FORCE = eINSTANCE.getPrivateScreen_Force();

		/**
		 * The meta object literal for the '<em><b>Sex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__SEX = eINSTANCE.getPrivateScreen_Sex();

		/**
		 * The meta object literal for the '<em><b>Money</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__MONEY = eINSTANCE.getPrivateScreen_Money();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__PHONE = eINSTANCE.getPrivateScreen_Phone();

		/**
		 * The meta object literal for the '<em><b>Threats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__THREATS = eINSTANCE.getPrivateScreen_Threats();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__CHILDREN = eINSTANCE.getPrivateScreen_Children();

		/**
		 * The meta object literal for the '<em><b>Weapons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_SCREEN__WEAPONS = eINSTANCE.getPrivateScreen_Weapons();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.PartnerImpl <em>Partner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.PartnerImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPartner()
		 * @generated
		 */
		EClass PARTNER = eINSTANCE.getPartner();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__ID = eINSTANCE.getPartner_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__NAME = eINSTANCE.getPartner_Name();

		/**
		 * The meta object literal for the '<em><b>Pronouns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__PRONOUNS = eINSTANCE.getPartner_Pronouns();

		/**
		 * The meta object literal for the '<em><b>Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__AGE = eINSTANCE.getPartner_Age();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__ABOUT = eINSTANCE.getPartner_About();

		/**
		 * The meta object literal for the '<em><b>Seat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__SEAT = eINSTANCE.getPartner_Seat();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__HISTORY = eINSTANCE.getPartner_History();

		/**
		 * The meta object literal for the '<em><b>Fear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__FEAR = eINSTANCE.getPartner_Fear();

		/**
		 * The meta object literal for the '<em><b>Need</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__NEED = eINSTANCE.getPartner_Need();

		/**
		 * The meta object literal for the '<em><b>Voice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__VOICE = eINSTANCE.getPartner_Voice();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__STRATEGY = eINSTANCE.getPartner_Strategy();

		/**
		 * The meta object literal for the '<em><b>Anxiety</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__ANXIETY = eINSTANCE.getPartner_Anxiety();

		/**
		 * The meta object literal for the '<em><b>Avoidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__AVOIDANCE = eINSTANCE.getPartner_Avoidance();

		/**
		 * The meta object literal for the '<em><b>Reactivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__REACTIVITY = eINSTANCE.getPartner_Reactivity();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__START = eINSTANCE.getPartner_Start();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.StartStateImpl <em>Start State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.StartStateImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getStartState()
		 * @generated
		 */
		EClass START_STATE = eINSTANCE.getStartState();

		/**
		 * The meta object literal for the '<em><b>Arousal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute START_STATE__AROUSAL = eINSTANCE.getStartState_Arousal();

		/**
		 * The meta object literal for the '<em><b>Security</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute START_STATE__SECURITY = eINSTANCE.getStartState_Security();

		/**
		 * The meta object literal for the '<em><b>Pursuit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute START_STATE__PURSUIT = eINSTANCE.getStartState_Pursuit();

		/**
		 * The meta object literal for the '<em><b>Withdrawal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute START_STATE__WITHDRAWAL = eINSTANCE.getStartState_Withdrawal();

		/**
		 * The meta object literal for the '<em><b>Trust</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute START_STATE__TRUST = eINSTANCE.getStartState_Trust();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.OutcomeNameImpl <em>Outcome Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.OutcomeNameImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getOutcomeName()
		 * @generated
		 */
		EClass OUTCOME_NAME = eINSTANCE.getOutcomeName();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_NAME__OUTCOME = eINSTANCE.getOutcomeName_Outcome();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME_NAME__NAME = eINSTANCE.getOutcomeName_Name();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.SceneImpl <em>Scene</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.SceneImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getScene()
		 * @generated
		 */
		EClass SCENE = eINSTANCE.getScene();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__ID = eINSTANCE.getScene_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__TITLE = eINSTANCE.getScene_Title();

		/**
		 * The meta object literal for the '<em><b>Seat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__SEAT = eINSTANCE.getScene_Seat();

		/**
		 * The meta object literal for the '<em><b>Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__SETTING = eINSTANCE.getScene_Setting();

		/**
		 * The meta object literal for the '<em><b>Briefing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__BRIEFING = eINSTANCE.getScene_Briefing();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__GOALS = eINSTANCE.getScene_Goals();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE__START = eINSTANCE.getScene_Start();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE__NODES = eINSTANCE.getScene_Nodes();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE__AFTER = eINSTANCE.getScene_After();

		/**
		 * The meta object literal for the '<em><b>Guards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENE__GUARDS = eINSTANCE.getScene_Guards();

		/**
		 * The meta object literal for the '<em><b>Interlude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__INTERLUDE = eINSTANCE.getScene_Interlude();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__ROUNDS = eINSTANCE.getScene_Rounds();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENE__CHANNEL = eINSTANCE.getScene_Channel();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.GuardImpl <em>Guard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.GuardImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getGuard()
		 * @generated
		 */
		EClass GUARD = eINSTANCE.getGuard();

		/**
		 * The meta object literal for the '<em><b>Negated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD__NEGATED = eINSTANCE.getGuard_Negated();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.StateGuardImpl <em>State Guard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.StateGuardImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getStateGuard()
		 * @generated
		 */
		EClass STATE_GUARD = eINSTANCE.getStateGuard();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_GUARD__WHO = eINSTANCE.getStateGuard_Who();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_GUARD__VARIABLE = eINSTANCE.getStateGuard_Variable();

		/**
		 * The meta object literal for the '<em><b>At Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_GUARD__AT_LEAST = eINSTANCE.getStateGuard_AtLeast();

		/**
		 * The meta object literal for the '<em><b>Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_GUARD__BELOW = eINSTANCE.getStateGuard_Below();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.PlayedGuardImpl <em>Played Guard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.PlayedGuardImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPlayedGuard()
		 * @generated
		 */
		EClass PLAYED_GUARD = eINSTANCE.getPlayedGuard();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAYED_GUARD__WHO = eINSTANCE.getPlayedGuard_Who();

		/**
		 * The meta object literal for the '<em><b>Moves</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAYED_GUARD__MOVES = eINSTANCE.getPlayedGuard_Moves();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAYED_GUARD__LAST = eINSTANCE.getPlayedGuard_Last();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAYED_GUARD__TIMES = eINSTANCE.getPlayedGuard_Times();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.VisitGuardImpl <em>Visit Guard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.VisitGuardImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getVisitGuard()
		 * @generated
		 */
		EClass VISIT_GUARD = eINSTANCE.getVisitGuard();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISIT_GUARD__NODE = eINSTANCE.getVisitGuard_Node();

		/**
		 * The meta object literal for the '<em><b>Times</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISIT_GUARD__TIMES = eINSTANCE.getVisitGuard_Times();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.BeatGuardImpl <em>Beat Guard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.BeatGuardImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeatGuard()
		 * @generated
		 */
		EClass BEAT_GUARD = eINSTANCE.getBeatGuard();

		/**
		 * The meta object literal for the '<em><b>Beat</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEAT_GUARD__BEAT = eINSTANCE.getBeatGuard_Beat();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEAT_GUARD__CHOICES = eINSTANCE.getBeatGuard_Choices();

		/**
		 * The meta object literal for the '<em><b>Fitting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT_GUARD__FITTING = eINSTANCE.getBeatGuard_Fitting();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.EffectImpl <em>Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.EffectImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getEffect()
		 * @generated
		 */
		EClass EFFECT = eINSTANCE.getEffect();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__WHO = eINSTANCE.getEffect_Who();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__VARIABLE = eINSTANCE.getEffect_Variable();

		/**
		 * The meta object literal for the '<em><b>Add</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__ADD = eINSTANCE.getEffect_Add();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.NodeImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ID = eINSTANCE.getNode_Id();

		/**
		 * The meta object literal for the '<em><b>Narration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NARRATION = eINSTANCE.getNode_Narration();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__CUE = eINSTANCE.getNode_Cue();

		/**
		 * The meta object literal for the '<em><b>Beat</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__BEAT = eINSTANCE.getNode_Beat();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OPTIONS = eINSTANCE.getNode_Options();

		/**
		 * The meta object literal for the '<em><b>Pinned Reply</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__PINNED_REPLY = eINSTANCE.getNode_PinnedReply();

		/**
		 * The meta object literal for the '<em><b>Allowed Replies</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ALLOWED_REPLIES = eINSTANCE.getNode_AllowedReplies();

		/**
		 * The meta object literal for the '<em><b>What If</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__WHAT_IF = eINSTANCE.getNode_WhatIf();

		/**
		 * The meta object literal for the '<em><b>Concept Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__CONCEPT_KEYS = eINSTANCE.getNode_ConceptKeys();

		/**
		 * The meta object literal for the '<em><b>Guards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__GUARDS = eINSTANCE.getNode_Guards();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OTHERWISE = eINSTANCE.getNode_Otherwise();

		/**
		 * The meta object literal for the '<em><b>Effects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__EFFECTS = eINSTANCE.getNode_Effects();

		/**
		 * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__SIGNATURES = eINSTANCE.getNode_Signatures();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__HINT = eINSTANCE.getNode_Hint();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.SignatureShiftImpl <em>Signature Shift</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.SignatureShiftImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSignatureShift()
		 * @generated
		 */
		EClass SIGNATURE_SHIFT = eINSTANCE.getSignatureShift();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE_SHIFT__MOVE = eINSTANCE.getSignatureShift_Move();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.PinnedReplyImpl <em>Pinned Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.PinnedReplyImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getPinnedReply()
		 * @generated
		 */
		EClass PINNED_REPLY = eINSTANCE.getPinnedReply();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PINNED_REPLY__MOVE = eINSTANCE.getPinnedReply_Move();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PINNED_REPLY__INTENSITY = eINSTANCE.getPinnedReply_Intensity();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.OptionImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__ID = eINSTANCE.getOption_Id();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__MOVE = eINSTANCE.getOption_Move();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__INTENSITY = eINSTANCE.getOption_Intensity();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__LINE = eINSTANCE.getOption_Line();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__NEXT = eINSTANCE.getOption_Next();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__SIGNATURE = eINSTANCE.getOption_Signature();

		/**
		 * The meta object literal for the '<em><b>Self Silencing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__SELF_SILENCING = eINSTANCE.getOption_SelfSilencing();

		/**
		 * The meta object literal for the '<em><b>Safety Exit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__SAFETY_EXIT = eINSTANCE.getOption_SafetyExit();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__NOTE = eINSTANCE.getOption_Note();

		/**
		 * The meta object literal for the '<em><b>Guards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__GUARDS = eINSTANCE.getOption_Guards();

		/**
		 * The meta object literal for the '<em><b>Effects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__EFFECTS = eINSTANCE.getOption_Effects();

		/**
		 * The meta object literal for the '<em><b>Model Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__MODEL_REASON = eINSTANCE.getOption_ModelReason();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.SignatureImpl <em>Signature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.SignatureImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSignature()
		 * @generated
		 */
		EClass SIGNATURE = eINSTANCE.getSignature();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__X = eINSTANCE.getSignature_X();

		/**
		 * The meta object literal for the '<em><b>R</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__R = eINSTANCE.getSignature_R();

		/**
		 * The meta object literal for the '<em><b>K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__K = eINSTANCE.getSignature_K();

		/**
		 * The meta object literal for the '<em><b>Sp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SP = eINSTANCE.getSignature_Sp();

		/**
		 * The meta object literal for the '<em><b>Pr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__PR = eINSTANCE.getSignature_Pr();

		/**
		 * The meta object literal for the '<em><b>Va</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__VA = eINSTANCE.getSignature_Va();

		/**
		 * The meta object literal for the '<em><b>Ow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__OW = eINSTANCE.getSignature_Ow();

		/**
		 * The meta object literal for the '<em><b>Sl</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__SL = eINSTANCE.getSignature_Sl();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.BeatImpl <em>Beat</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.BeatImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeat()
		 * @generated
		 */
		EClass BEAT = eINSTANCE.getBeat();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT__ID = eINSTANCE.getBeat_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT__KIND = eINSTANCE.getBeat_Kind();

		/**
		 * The meta object literal for the '<em><b>Prompt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT__PROMPT = eINSTANCE.getBeat_Prompt();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEAT__CHOICES = eINSTANCE.getBeat_Choices();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT__FEEDBACK = eINSTANCE.getBeat_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.BeatChoiceImpl <em>Beat Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.BeatChoiceImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeatChoice()
		 * @generated
		 */
		EClass BEAT_CHOICE = eINSTANCE.getBeatChoice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT_CHOICE__ID = eINSTANCE.getBeatChoice_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT_CHOICE__TEXT = eINSTANCE.getBeatChoice_Text();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT_CHOICE__MOVE = eINSTANCE.getBeatChoice_Move();

		/**
		 * The meta object literal for the '<em><b>Fitting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT_CHOICE__FITTING = eINSTANCE.getBeatChoice_Fitting();

		/**
		 * The meta object literal for the '<em><b>Feedback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAT_CHOICE__FEEDBACK = eINSTANCE.getBeatChoice_Feedback();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.LineImpl <em>Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.LineImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getLine()
		 * @generated
		 */
		EClass LINE = eINSTANCE.getLine();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__ID = eINSTANCE.getLine_Id();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINE__PARTNER = eINSTANCE.getLine_Partner();

		/**
		 * The meta object literal for the '<em><b>Move</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__MOVE = eINSTANCE.getLine_Move();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__INTENSITY = eINSTANCE.getLine_Intensity();

		/**
		 * The meta object literal for the '<em><b>Node Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__NODE_ID = eINSTANCE.getLine_NodeId();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__TEXT = eINSTANCE.getLine_Text();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__CUE = eINSTANCE.getLine_Cue();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.impl.EndingImpl <em>Ending</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.impl.EndingImpl
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getEnding()
		 * @generated
		 */
		EClass ENDING = eINSTANCE.getEnding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__ID = eINSTANCE.getEnding_Id();

		/**
		 * The meta object literal for the '<em><b>Seat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__SEAT = eINSTANCE.getEnding_Seat();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__OUTCOME = eINSTANCE.getEnding_Outcome();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__TEXT = eINSTANCE.getEnding_Text();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__STRENGTH = eINSTANCE.getEnding_Strength();

		/**
		 * The meta object literal for the '<em><b>Next Try</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__NEXT_TRY = eINSTANCE.getEnding_NextTry();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__QUESTION = eINSTANCE.getEnding_Question();

		/**
		 * The meta object literal for the '<em><b>Lesson Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDING__LESSON_IDS = eINSTANCE.getEnding_LessonIds();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.MoveCode <em>Move Code</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.MoveCode
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getMoveCode()
		 * @generated
		 */
		EEnum MOVE_CODE = eINSTANCE.getMoveCode();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.Seat <em>Seat</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.Seat
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSeat()
		 * @generated
		 */
		EEnum SEAT = eINSTANCE.getSeat();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.Chair <em>Chair</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.Chair
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getChair()
		 * @generated
		 */
		EEnum CHAIR = eINSTANCE.getChair();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.SuitabilityStatus <em>Suitability Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.SuitabilityStatus
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getSuitabilityStatus()
		 * @generated
		 */
		EEnum SUITABILITY_STATUS = eINSTANCE.getSuitabilityStatus();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.OutcomeClass <em>Outcome Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.OutcomeClass
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getOutcomeClass()
		 * @generated
		 */
		EEnum OUTCOME_CLASS = eINSTANCE.getOutcomeClass();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.BeatKind <em>Beat Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.BeatKind
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getBeatKind()
		 * @generated
		 */
		EEnum BEAT_KIND = eINSTANCE.getBeatKind();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.Channel <em>Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.Channel
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getChannel()
		 * @generated
		 */
		EEnum CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.Who <em>Who</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.Who
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getWho()
		 * @generated
		 */
		EEnum WHO = eINSTANCE.getWho();

		/**
		 * The meta object literal for the '{@link org.cyclework.model.vignette.StateVariable <em>State Variable</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.cyclework.model.vignette.StateVariable
		 * @see org.cyclework.model.vignette.impl.VignettePackageImpl#getStateVariable()
		 * @generated
		 */
		EEnum STATE_VARIABLE = eINSTANCE.getStateVariable();

	}

} //VignettePackage
