/**
 */
package org.cyclework.model.assessment.impl;

import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.CalibrationItem;
import org.cyclework.model.assessment.ChoiceOption;
import org.cyclework.model.assessment.ClozeGap;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.CodingLine;
import org.cyclework.model.assessment.HotLine;
import org.cyclework.model.assessment.HotTextItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.assessment.ItemPurpose;
import org.cyclework.model.assessment.JudgementItem;
import org.cyclework.model.assessment.JudgementOption;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.LoopSlot;
import org.cyclework.model.assessment.LoopStep;
import org.cyclework.model.assessment.MatchDistractor;
import org.cyclework.model.assessment.MatchPair;
import org.cyclework.model.assessment.MatchingItem;
import org.cyclework.model.assessment.MultipleResponseItem;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.OrderStep;
import org.cyclework.model.assessment.OrderingItem;
import org.cyclework.model.assessment.RubricCriterion;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.assessment.TrueFalseItem;

import org.cyclework.model.concept.ConceptPackage;

import org.cyclework.model.concept.impl.ConceptPackageImpl;

import org.cyclework.model.course.CoursePackage;

import org.cyclework.model.course.impl.CoursePackageImpl;

import org.cyclework.model.vignette.VignettePackage;

import org.cyclework.model.vignette.impl.VignettePackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AssessmentPackageImpl extends EPackageImpl implements AssessmentPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemBankEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass choiceOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass singleChoiceItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass multipleResponseItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trueFalseItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matchingItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matchPairEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matchDistractorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderingItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shortAnswerItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acceptedAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hotTextItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hotLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codingItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codingLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clozeItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clozeGapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calibrationItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass judgementItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass judgementOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loopMapItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loopSlotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass openResponseItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rubricCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemPurposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum loopStepEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.cyclework.model.assessment.AssessmentPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AssessmentPackageImpl() {
		super(eNS_URI, AssessmentFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link AssessmentPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AssessmentPackage init() {
		if (isInited) return (AssessmentPackage)EPackage.Registry.INSTANCE.getEPackage(AssessmentPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAssessmentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AssessmentPackageImpl theAssessmentPackage = registeredAssessmentPackage instanceof AssessmentPackageImpl ? (AssessmentPackageImpl)registeredAssessmentPackage : new AssessmentPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ConceptPackage.eNS_URI);
		ConceptPackageImpl theConceptPackage = (ConceptPackageImpl)(registeredPackage instanceof ConceptPackageImpl ? registeredPackage : ConceptPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CoursePackage.eNS_URI);
		CoursePackageImpl theCoursePackage = (CoursePackageImpl)(registeredPackage instanceof CoursePackageImpl ? registeredPackage : CoursePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VignettePackage.eNS_URI);
		VignettePackageImpl theVignettePackage = (VignettePackageImpl)(registeredPackage instanceof VignettePackageImpl ? registeredPackage : VignettePackage.eINSTANCE);

		// Create package meta-data objects
		theAssessmentPackage.createPackageContents();
		theConceptPackage.createPackageContents();
		theCoursePackage.createPackageContents();
		theVignettePackage.createPackageContents();

		// Initialize created meta-data
		theAssessmentPackage.initializePackageContents();
		theConceptPackage.initializePackageContents();
		theCoursePackage.initializePackageContents();
		theVignettePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAssessmentPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AssessmentPackage.eNS_URI, theAssessmentPackage);
		return theAssessmentPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItemBank() {
		return itemBankEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemBank_Id() {
		return (EAttribute)itemBankEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemBank_Title() {
		return (EAttribute)itemBankEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemBank_ModuleId() {
		return (EAttribute)itemBankEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItemBank_Items() {
		return (EReference)itemBankEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemBank_SignOffs() {
		return (EAttribute)itemBankEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItem() {
		return itemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Id() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Stem() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Context() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Purpose() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Bloom() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Difficulty() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_ObjectiveIds() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_ArticleItems() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_ConceptKeys() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_SourceIds() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_ConfusablePair() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Safety() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_ContentNote() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Feedback() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChoiceOption() {
		return choiceOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChoiceOption_Id() {
		return (EAttribute)choiceOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChoiceOption_Text() {
		return (EAttribute)choiceOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChoiceOption_Feedback() {
		return (EAttribute)choiceOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChoiceOption_Correct() {
		return (EAttribute)choiceOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChoiceOption_Fixed() {
		return (EAttribute)choiceOptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSingleChoiceItem() {
		return singleChoiceItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSingleChoiceItem_Options() {
		return (EReference)singleChoiceItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMultipleResponseItem() {
		return multipleResponseItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMultipleResponseItem_Options() {
		return (EReference)multipleResponseItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrueFalseItem() {
		return trueFalseItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrueFalseItem_Answer() {
		return (EAttribute)trueFalseItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrueFalseItem_TrueFeedback() {
		return (EAttribute)trueFalseItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrueFalseItem_FalseFeedback() {
		return (EAttribute)trueFalseItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatchingItem() {
		return matchingItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMatchingItem_Pairs() {
		return (EReference)matchingItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMatchingItem_Distractors() {
		return (EReference)matchingItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatchPair() {
		return matchPairEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchPair_Id() {
		return (EAttribute)matchPairEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchPair_Left() {
		return (EAttribute)matchPairEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchPair_Right() {
		return (EAttribute)matchPairEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchPair_Feedback() {
		return (EAttribute)matchPairEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatchDistractor() {
		return matchDistractorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchDistractor_Id() {
		return (EAttribute)matchDistractorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchDistractor_Text() {
		return (EAttribute)matchDistractorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatchDistractor_Feedback() {
		return (EAttribute)matchDistractorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrderingItem() {
		return orderingItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrderingItem_Steps() {
		return (EReference)orderingItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrderStep() {
		return orderStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderStep_Id() {
		return (EAttribute)orderStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderStep_Text() {
		return (EAttribute)orderStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderStep_Feedback() {
		return (EAttribute)orderStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShortAnswerItem() {
		return shortAnswerItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShortAnswerItem_Answers() {
		return (EReference)shortAnswerItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShortAnswerItem_CaseSensitive() {
		return (EAttribute)shortAnswerItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShortAnswerItem_OtherFeedback() {
		return (EAttribute)shortAnswerItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcceptedAnswer() {
		return acceptedAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedAnswer_Id() {
		return (EAttribute)acceptedAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedAnswer_Pattern() {
		return (EAttribute)acceptedAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedAnswer_Credit() {
		return (EAttribute)acceptedAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptedAnswer_Feedback() {
		return (EAttribute)acceptedAnswerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHotTextItem() {
		return hotTextItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHotTextItem_Lines() {
		return (EReference)hotTextItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHotLine() {
		return hotLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHotLine_Id() {
		return (EAttribute)hotLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHotLine_Speaker() {
		return (EAttribute)hotLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHotLine_Text() {
		return (EAttribute)hotLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHotLine_Correct() {
		return (EAttribute)hotLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHotLine_Feedback() {
		return (EAttribute)hotLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCodingItem() {
		return codingItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingItem_CodeSet() {
		return (EAttribute)codingItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCodingItem_Lines() {
		return (EReference)codingItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCodingLine() {
		return codingLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Id() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Speaker() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Text() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Move() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Intensity() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Alternates() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodingLine_Feedback() {
		return (EAttribute)codingLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClozeItem() {
		return clozeItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClozeItem_Text() {
		return (EAttribute)clozeItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClozeItem_Gaps() {
		return (EReference)clozeItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClozeGap() {
		return clozeGapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClozeGap_Id() {
		return (EAttribute)clozeGapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClozeGap_Answers() {
		return (EReference)clozeGapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClozeGap_OtherFeedback() {
		return (EAttribute)clozeGapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalibrationItem() {
		return calibrationItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibrationItem_Minimum() {
		return (EAttribute)calibrationItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibrationItem_Maximum() {
		return (EAttribute)calibrationItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibrationItem_Truth() {
		return (EAttribute)calibrationItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibrationItem_Tolerance() {
		return (EAttribute)calibrationItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibrationItem_Reason() {
		return (EAttribute)calibrationItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJudgementItem() {
		return judgementItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJudgementItem_Options() {
		return (EReference)judgementItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJudgementOption() {
		return judgementOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementOption_Id() {
		return (EAttribute)judgementOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementOption_Text() {
		return (EAttribute)judgementOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementOption_Weight() {
		return (EAttribute)judgementOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgementOption_Feedback() {
		return (EAttribute)judgementOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoopMapItem() {
		return loopMapItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLoopMapItem_Slots() {
		return (EReference)loopMapItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoopSlot() {
		return loopSlotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopSlot_Id() {
		return (EAttribute)loopSlotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopSlot_Text() {
		return (EAttribute)loopSlotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopSlot_Seat() {
		return (EAttribute)loopSlotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopSlot_Step() {
		return (EAttribute)loopSlotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopSlot_Distractor() {
		return (EAttribute)loopSlotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoopSlot_Feedback() {
		return (EAttribute)loopSlotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpenResponseItem() {
		return openResponseItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpenResponseItem_ModelAnswer() {
		return (EAttribute)openResponseItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpenResponseItem_Criteria() {
		return (EReference)openResponseItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRubricCriterion() {
		return rubricCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRubricCriterion_Id() {
		return (EAttribute)rubricCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRubricCriterion_Name() {
		return (EAttribute)rubricCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRubricCriterion_Anchors() {
		return (EAttribute)rubricCriterionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemPurpose() {
		return itemPurposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLoopStep() {
		return loopStepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentFactory getAssessmentFactory() {
		return (AssessmentFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		itemBankEClass = createEClass(ITEM_BANK);
		createEAttribute(itemBankEClass, ITEM_BANK__ID);
		createEAttribute(itemBankEClass, ITEM_BANK__TITLE);
		createEAttribute(itemBankEClass, ITEM_BANK__MODULE_ID);
		createEReference(itemBankEClass, ITEM_BANK__ITEMS);
		createEAttribute(itemBankEClass, ITEM_BANK__SIGN_OFFS);

		itemEClass = createEClass(ITEM);
		createEAttribute(itemEClass, ITEM__ID);
		createEAttribute(itemEClass, ITEM__STEM);
		createEAttribute(itemEClass, ITEM__CONTEXT);
		createEAttribute(itemEClass, ITEM__PURPOSE);
		createEAttribute(itemEClass, ITEM__BLOOM);
		createEAttribute(itemEClass, ITEM__DIFFICULTY);
		createEAttribute(itemEClass, ITEM__OBJECTIVE_IDS);
		createEAttribute(itemEClass, ITEM__ARTICLE_ITEMS);
		createEAttribute(itemEClass, ITEM__CONCEPT_KEYS);
		createEAttribute(itemEClass, ITEM__SOURCE_IDS);
		createEAttribute(itemEClass, ITEM__CONFUSABLE_PAIR);
		createEAttribute(itemEClass, ITEM__SAFETY);
		createEAttribute(itemEClass, ITEM__CONTENT_NOTE);
		createEAttribute(itemEClass, ITEM__FEEDBACK);

		choiceOptionEClass = createEClass(CHOICE_OPTION);
		createEAttribute(choiceOptionEClass, CHOICE_OPTION__ID);
		createEAttribute(choiceOptionEClass, CHOICE_OPTION__TEXT);
		createEAttribute(choiceOptionEClass, CHOICE_OPTION__FEEDBACK);
		createEAttribute(choiceOptionEClass, CHOICE_OPTION__CORRECT);
		createEAttribute(choiceOptionEClass, CHOICE_OPTION__FIXED);

		singleChoiceItemEClass = createEClass(SINGLE_CHOICE_ITEM);
		createEReference(singleChoiceItemEClass, SINGLE_CHOICE_ITEM__OPTIONS);

		multipleResponseItemEClass = createEClass(MULTIPLE_RESPONSE_ITEM);
		createEReference(multipleResponseItemEClass, MULTIPLE_RESPONSE_ITEM__OPTIONS);

		trueFalseItemEClass = createEClass(TRUE_FALSE_ITEM);
		createEAttribute(trueFalseItemEClass, TRUE_FALSE_ITEM__ANSWER);
		createEAttribute(trueFalseItemEClass, TRUE_FALSE_ITEM__TRUE_FEEDBACK);
		createEAttribute(trueFalseItemEClass, TRUE_FALSE_ITEM__FALSE_FEEDBACK);

		matchingItemEClass = createEClass(MATCHING_ITEM);
		createEReference(matchingItemEClass, MATCHING_ITEM__PAIRS);
		createEReference(matchingItemEClass, MATCHING_ITEM__DISTRACTORS);

		matchPairEClass = createEClass(MATCH_PAIR);
		createEAttribute(matchPairEClass, MATCH_PAIR__ID);
		createEAttribute(matchPairEClass, MATCH_PAIR__LEFT);
		createEAttribute(matchPairEClass, MATCH_PAIR__RIGHT);
		createEAttribute(matchPairEClass, MATCH_PAIR__FEEDBACK);

		matchDistractorEClass = createEClass(MATCH_DISTRACTOR);
		createEAttribute(matchDistractorEClass, MATCH_DISTRACTOR__ID);
		createEAttribute(matchDistractorEClass, MATCH_DISTRACTOR__TEXT);
		createEAttribute(matchDistractorEClass, MATCH_DISTRACTOR__FEEDBACK);

		orderingItemEClass = createEClass(ORDERING_ITEM);
		createEReference(orderingItemEClass, ORDERING_ITEM__STEPS);

		orderStepEClass = createEClass(ORDER_STEP);
		createEAttribute(orderStepEClass, ORDER_STEP__ID);
		createEAttribute(orderStepEClass, ORDER_STEP__TEXT);
		createEAttribute(orderStepEClass, ORDER_STEP__FEEDBACK);

		shortAnswerItemEClass = createEClass(SHORT_ANSWER_ITEM);
		createEReference(shortAnswerItemEClass, SHORT_ANSWER_ITEM__ANSWERS);
		createEAttribute(shortAnswerItemEClass, SHORT_ANSWER_ITEM__CASE_SENSITIVE);
		createEAttribute(shortAnswerItemEClass, SHORT_ANSWER_ITEM__OTHER_FEEDBACK);

		acceptedAnswerEClass = createEClass(ACCEPTED_ANSWER);
		createEAttribute(acceptedAnswerEClass, ACCEPTED_ANSWER__ID);
		createEAttribute(acceptedAnswerEClass, ACCEPTED_ANSWER__PATTERN);
		createEAttribute(acceptedAnswerEClass, ACCEPTED_ANSWER__CREDIT);
		createEAttribute(acceptedAnswerEClass, ACCEPTED_ANSWER__FEEDBACK);

		hotTextItemEClass = createEClass(HOT_TEXT_ITEM);
		createEReference(hotTextItemEClass, HOT_TEXT_ITEM__LINES);

		hotLineEClass = createEClass(HOT_LINE);
		createEAttribute(hotLineEClass, HOT_LINE__ID);
		createEAttribute(hotLineEClass, HOT_LINE__SPEAKER);
		createEAttribute(hotLineEClass, HOT_LINE__TEXT);
		createEAttribute(hotLineEClass, HOT_LINE__CORRECT);
		createEAttribute(hotLineEClass, HOT_LINE__FEEDBACK);

		codingItemEClass = createEClass(CODING_ITEM);
		createEAttribute(codingItemEClass, CODING_ITEM__CODE_SET);
		createEReference(codingItemEClass, CODING_ITEM__LINES);

		codingLineEClass = createEClass(CODING_LINE);
		createEAttribute(codingLineEClass, CODING_LINE__ID);
		createEAttribute(codingLineEClass, CODING_LINE__SPEAKER);
		createEAttribute(codingLineEClass, CODING_LINE__TEXT);
		createEAttribute(codingLineEClass, CODING_LINE__MOVE);
		createEAttribute(codingLineEClass, CODING_LINE__INTENSITY);
		createEAttribute(codingLineEClass, CODING_LINE__ALTERNATES);
		createEAttribute(codingLineEClass, CODING_LINE__FEEDBACK);

		clozeItemEClass = createEClass(CLOZE_ITEM);
		createEAttribute(clozeItemEClass, CLOZE_ITEM__TEXT);
		createEReference(clozeItemEClass, CLOZE_ITEM__GAPS);

		clozeGapEClass = createEClass(CLOZE_GAP);
		createEAttribute(clozeGapEClass, CLOZE_GAP__ID);
		createEReference(clozeGapEClass, CLOZE_GAP__ANSWERS);
		createEAttribute(clozeGapEClass, CLOZE_GAP__OTHER_FEEDBACK);

		calibrationItemEClass = createEClass(CALIBRATION_ITEM);
		createEAttribute(calibrationItemEClass, CALIBRATION_ITEM__MINIMUM);
		createEAttribute(calibrationItemEClass, CALIBRATION_ITEM__MAXIMUM);
		createEAttribute(calibrationItemEClass, CALIBRATION_ITEM__TRUTH);
		createEAttribute(calibrationItemEClass, CALIBRATION_ITEM__TOLERANCE);
		createEAttribute(calibrationItemEClass, CALIBRATION_ITEM__REASON);

		judgementItemEClass = createEClass(JUDGEMENT_ITEM);
		createEReference(judgementItemEClass, JUDGEMENT_ITEM__OPTIONS);

		judgementOptionEClass = createEClass(JUDGEMENT_OPTION);
		createEAttribute(judgementOptionEClass, JUDGEMENT_OPTION__ID);
		createEAttribute(judgementOptionEClass, JUDGEMENT_OPTION__TEXT);
		createEAttribute(judgementOptionEClass, JUDGEMENT_OPTION__WEIGHT);
		createEAttribute(judgementOptionEClass, JUDGEMENT_OPTION__FEEDBACK);

		loopMapItemEClass = createEClass(LOOP_MAP_ITEM);
		createEReference(loopMapItemEClass, LOOP_MAP_ITEM__SLOTS);

		loopSlotEClass = createEClass(LOOP_SLOT);
		createEAttribute(loopSlotEClass, LOOP_SLOT__ID);
		createEAttribute(loopSlotEClass, LOOP_SLOT__TEXT);
		createEAttribute(loopSlotEClass, LOOP_SLOT__SEAT);
		createEAttribute(loopSlotEClass, LOOP_SLOT__STEP);
		createEAttribute(loopSlotEClass, LOOP_SLOT__DISTRACTOR);
		createEAttribute(loopSlotEClass, LOOP_SLOT__FEEDBACK);

		openResponseItemEClass = createEClass(OPEN_RESPONSE_ITEM);
		createEAttribute(openResponseItemEClass, OPEN_RESPONSE_ITEM__MODEL_ANSWER);
		createEReference(openResponseItemEClass, OPEN_RESPONSE_ITEM__CRITERIA);

		rubricCriterionEClass = createEClass(RUBRIC_CRITERION);
		createEAttribute(rubricCriterionEClass, RUBRIC_CRITERION__ID);
		createEAttribute(rubricCriterionEClass, RUBRIC_CRITERION__NAME);
		createEAttribute(rubricCriterionEClass, RUBRIC_CRITERION__ANCHORS);

		// Create enums
		itemPurposeEEnum = createEEnum(ITEM_PURPOSE);
		loopStepEEnum = createEEnum(LOOP_STEP);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CoursePackage theCoursePackage = (CoursePackage)EPackage.Registry.INSTANCE.getEPackage(CoursePackage.eNS_URI);
		VignettePackage theVignettePackage = (VignettePackage)EPackage.Registry.INSTANCE.getEPackage(VignettePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		singleChoiceItemEClass.getESuperTypes().add(this.getItem());
		multipleResponseItemEClass.getESuperTypes().add(this.getItem());
		trueFalseItemEClass.getESuperTypes().add(this.getItem());
		matchingItemEClass.getESuperTypes().add(this.getItem());
		orderingItemEClass.getESuperTypes().add(this.getItem());
		shortAnswerItemEClass.getESuperTypes().add(this.getItem());
		hotTextItemEClass.getESuperTypes().add(this.getItem());
		codingItemEClass.getESuperTypes().add(this.getItem());
		clozeItemEClass.getESuperTypes().add(this.getItem());
		calibrationItemEClass.getESuperTypes().add(this.getItem());
		judgementItemEClass.getESuperTypes().add(this.getItem());
		loopMapItemEClass.getESuperTypes().add(this.getItem());
		openResponseItemEClass.getESuperTypes().add(this.getItem());

		// Initialize classes, features, and operations; add parameters
		initEClass(itemBankEClass, ItemBank.class, "ItemBank", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getItemBank_Id(), ecorePackage.getEString(), "id", null, 1, 1, ItemBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemBank_Title(), ecorePackage.getEString(), "title", null, 1, 1, ItemBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemBank_ModuleId(), ecorePackage.getEString(), "moduleId", null, 1, 1, ItemBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getItemBank_Items(), this.getItem(), null, "items", null, 0, -1, ItemBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItemBank_SignOffs(), ecorePackage.getEString(), "signOffs", null, 0, -1, ItemBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itemEClass, Item.class, "Item", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getItem_Id(), ecorePackage.getEString(), "id", null, 1, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Stem(), ecorePackage.getEString(), "stem", null, 1, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Context(), ecorePackage.getEString(), "context", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Purpose(), this.getItemPurpose(), "purpose", "APPLICATION", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Bloom(), theCoursePackage.getBloom(), "bloom", "APPLY", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Difficulty(), ecorePackage.getEDouble(), "difficulty", "0.5", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_ObjectiveIds(), ecorePackage.getEString(), "objectiveIds", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_ArticleItems(), ecorePackage.getEString(), "articleItems", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_ConceptKeys(), ecorePackage.getEString(), "conceptKeys", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_SourceIds(), ecorePackage.getEString(), "sourceIds", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_ConfusablePair(), ecorePackage.getEString(), "confusablePair", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Safety(), ecorePackage.getEBoolean(), "safety", "false", 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_ContentNote(), ecorePackage.getEString(), "contentNote", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(choiceOptionEClass, ChoiceOption.class, "ChoiceOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChoiceOption_Id(), ecorePackage.getEString(), "id", null, 1, 1, ChoiceOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceOption_Text(), ecorePackage.getEString(), "text", null, 1, 1, ChoiceOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceOption_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, ChoiceOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceOption_Correct(), ecorePackage.getEBoolean(), "correct", "false", 0, 1, ChoiceOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceOption_Fixed(), ecorePackage.getEBoolean(), "fixed", "false", 0, 1, ChoiceOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(singleChoiceItemEClass, SingleChoiceItem.class, "SingleChoiceItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSingleChoiceItem_Options(), this.getChoiceOption(), null, "options", null, 0, -1, SingleChoiceItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(multipleResponseItemEClass, MultipleResponseItem.class, "MultipleResponseItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMultipleResponseItem_Options(), this.getChoiceOption(), null, "options", null, 0, -1, MultipleResponseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trueFalseItemEClass, TrueFalseItem.class, "TrueFalseItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrueFalseItem_Answer(), ecorePackage.getEBoolean(), "answer", "false", 0, 1, TrueFalseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrueFalseItem_TrueFeedback(), ecorePackage.getEString(), "trueFeedback", null, 1, 1, TrueFalseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrueFalseItem_FalseFeedback(), ecorePackage.getEString(), "falseFeedback", null, 1, 1, TrueFalseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(matchingItemEClass, MatchingItem.class, "MatchingItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMatchingItem_Pairs(), this.getMatchPair(), null, "pairs", null, 0, -1, MatchingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMatchingItem_Distractors(), this.getMatchDistractor(), null, "distractors", null, 0, -1, MatchingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(matchPairEClass, MatchPair.class, "MatchPair", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMatchPair_Id(), ecorePackage.getEString(), "id", null, 1, 1, MatchPair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMatchPair_Left(), ecorePackage.getEString(), "left", null, 1, 1, MatchPair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMatchPair_Right(), ecorePackage.getEString(), "right", null, 1, 1, MatchPair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMatchPair_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, MatchPair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(matchDistractorEClass, MatchDistractor.class, "MatchDistractor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMatchDistractor_Id(), ecorePackage.getEString(), "id", null, 1, 1, MatchDistractor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMatchDistractor_Text(), ecorePackage.getEString(), "text", null, 1, 1, MatchDistractor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMatchDistractor_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, MatchDistractor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderingItemEClass, OrderingItem.class, "OrderingItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOrderingItem_Steps(), this.getOrderStep(), null, "steps", null, 0, -1, OrderingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderStepEClass, OrderStep.class, "OrderStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrderStep_Id(), ecorePackage.getEString(), "id", null, 1, 1, OrderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderStep_Text(), ecorePackage.getEString(), "text", null, 1, 1, OrderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderStep_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, OrderStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shortAnswerItemEClass, ShortAnswerItem.class, "ShortAnswerItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getShortAnswerItem_Answers(), this.getAcceptedAnswer(), null, "answers", null, 0, -1, ShortAnswerItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShortAnswerItem_CaseSensitive(), ecorePackage.getEBoolean(), "caseSensitive", "false", 0, 1, ShortAnswerItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShortAnswerItem_OtherFeedback(), ecorePackage.getEString(), "otherFeedback", null, 1, 1, ShortAnswerItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(acceptedAnswerEClass, AcceptedAnswer.class, "AcceptedAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcceptedAnswer_Id(), ecorePackage.getEString(), "id", null, 1, 1, AcceptedAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedAnswer_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, AcceptedAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedAnswer_Credit(), ecorePackage.getEDouble(), "credit", "1.0", 0, 1, AcceptedAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcceptedAnswer_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, AcceptedAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hotTextItemEClass, HotTextItem.class, "HotTextItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHotTextItem_Lines(), this.getHotLine(), null, "lines", null, 0, -1, HotTextItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hotLineEClass, HotLine.class, "HotLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHotLine_Id(), ecorePackage.getEString(), "id", null, 1, 1, HotLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHotLine_Speaker(), ecorePackage.getEString(), "speaker", null, 0, 1, HotLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHotLine_Text(), ecorePackage.getEString(), "text", null, 1, 1, HotLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHotLine_Correct(), ecorePackage.getEBoolean(), "correct", "false", 0, 1, HotLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHotLine_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, HotLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codingItemEClass, CodingItem.class, "CodingItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCodingItem_CodeSet(), theVignettePackage.getMoveCode(), "codeSet", null, 0, -1, CodingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCodingItem_Lines(), this.getCodingLine(), null, "lines", null, 0, -1, CodingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codingLineEClass, CodingLine.class, "CodingLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCodingLine_Id(), ecorePackage.getEString(), "id", null, 1, 1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodingLine_Speaker(), ecorePackage.getEString(), "speaker", null, 0, 1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodingLine_Text(), ecorePackage.getEString(), "text", null, 1, 1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodingLine_Move(), theVignettePackage.getMoveCode(), "move", "NEUTRAL", 0, 1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodingLine_Intensity(), ecorePackage.getEInt(), "intensity", "2", 0, 1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodingLine_Alternates(), theVignettePackage.getMoveCode(), "alternates", null, 0, -1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodingLine_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, CodingLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clozeItemEClass, ClozeItem.class, "ClozeItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClozeItem_Text(), ecorePackage.getEString(), "text", null, 1, 1, ClozeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClozeItem_Gaps(), this.getClozeGap(), null, "gaps", null, 0, -1, ClozeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clozeGapEClass, ClozeGap.class, "ClozeGap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClozeGap_Id(), ecorePackage.getEString(), "id", null, 1, 1, ClozeGap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClozeGap_Answers(), this.getAcceptedAnswer(), null, "answers", null, 0, -1, ClozeGap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClozeGap_OtherFeedback(), ecorePackage.getEString(), "otherFeedback", null, 1, 1, ClozeGap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(calibrationItemEClass, CalibrationItem.class, "CalibrationItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCalibrationItem_Minimum(), ecorePackage.getEDouble(), "minimum", "0.0", 0, 1, CalibrationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalibrationItem_Maximum(), ecorePackage.getEDouble(), "maximum", "10.0", 0, 1, CalibrationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalibrationItem_Truth(), ecorePackage.getEDouble(), "truth", "0.0", 0, 1, CalibrationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalibrationItem_Tolerance(), ecorePackage.getEDouble(), "tolerance", "1.0", 0, 1, CalibrationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalibrationItem_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, CalibrationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(judgementItemEClass, JudgementItem.class, "JudgementItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getJudgementItem_Options(), this.getJudgementOption(), null, "options", null, 0, -1, JudgementItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(judgementOptionEClass, JudgementOption.class, "JudgementOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJudgementOption_Id(), ecorePackage.getEString(), "id", null, 1, 1, JudgementOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgementOption_Text(), ecorePackage.getEString(), "text", null, 1, 1, JudgementOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgementOption_Weight(), ecorePackage.getEDouble(), "weight", "0.0", 0, 1, JudgementOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgementOption_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, JudgementOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loopMapItemEClass, LoopMapItem.class, "LoopMapItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLoopMapItem_Slots(), this.getLoopSlot(), null, "slots", null, 0, -1, LoopMapItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loopSlotEClass, LoopSlot.class, "LoopSlot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoopSlot_Id(), ecorePackage.getEString(), "id", null, 1, 1, LoopSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopSlot_Text(), ecorePackage.getEString(), "text", null, 1, 1, LoopSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopSlot_Seat(), theVignettePackage.getSeat(), "seat", "PURSUER", 0, 1, LoopSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopSlot_Step(), this.getLoopStep(), "step", "CUE", 0, 1, LoopSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopSlot_Distractor(), ecorePackage.getEBoolean(), "distractor", "false", 0, 1, LoopSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoopSlot_Feedback(), ecorePackage.getEString(), "feedback", null, 1, 1, LoopSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(openResponseItemEClass, OpenResponseItem.class, "OpenResponseItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpenResponseItem_ModelAnswer(), ecorePackage.getEString(), "modelAnswer", null, 1, 1, OpenResponseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpenResponseItem_Criteria(), this.getRubricCriterion(), null, "criteria", null, 0, -1, OpenResponseItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rubricCriterionEClass, RubricCriterion.class, "RubricCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRubricCriterion_Id(), ecorePackage.getEString(), "id", null, 1, 1, RubricCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRubricCriterion_Name(), ecorePackage.getEString(), "name", null, 1, 1, RubricCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRubricCriterion_Anchors(), ecorePackage.getEString(), "anchors", null, 0, -1, RubricCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(itemPurposeEEnum, ItemPurpose.class, "ItemPurpose");
		addEEnumLiteral(itemPurposeEEnum, ItemPurpose.RECALL);
		addEEnumLiteral(itemPurposeEEnum, ItemPurpose.APPLICATION);
		addEEnumLiteral(itemPurposeEEnum, ItemPurpose.SCENARIO);
		addEEnumLiteral(itemPurposeEEnum, ItemPurpose.CALIBRATION);

		initEEnum(loopStepEEnum, LoopStep.class, "LoopStep");
		addEEnumLiteral(loopStepEEnum, LoopStep.CUE);
		addEEnumLiteral(loopStepEEnum, LoopStep.MEANING);
		addEEnumLiteral(loopStepEEnum, LoopStep.FEELING);
		addEEnumLiteral(loopStepEEnum, LoopStep.MOVE);
		addEEnumLiteral(loopStepEEnum, LoopStep.EFFECT);

		// Create resource
		createResource(eNS_URI);
	}

} //AssessmentPackageImpl
