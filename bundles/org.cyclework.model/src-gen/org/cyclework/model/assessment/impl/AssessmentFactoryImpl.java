/**
 */
package org.cyclework.model.assessment.impl;

import org.cyclework.model.assessment.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AssessmentFactoryImpl extends EFactoryImpl implements AssessmentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static AssessmentFactory init() {
		try {
			AssessmentFactory theAssessmentFactory = (AssessmentFactory)EPackage.Registry.INSTANCE.getEFactory(AssessmentPackage.eNS_URI);
			if (theAssessmentFactory != null) {
				return theAssessmentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new AssessmentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case AssessmentPackage.ITEM_BANK: return createItemBank();
			case AssessmentPackage.CHOICE_OPTION: return createChoiceOption();
			case AssessmentPackage.SINGLE_CHOICE_ITEM: return createSingleChoiceItem();
			case AssessmentPackage.MULTIPLE_RESPONSE_ITEM: return createMultipleResponseItem();
			case AssessmentPackage.TRUE_FALSE_ITEM: return createTrueFalseItem();
			case AssessmentPackage.MATCHING_ITEM: return createMatchingItem();
			case AssessmentPackage.MATCH_PAIR: return createMatchPair();
			case AssessmentPackage.MATCH_DISTRACTOR: return createMatchDistractor();
			case AssessmentPackage.ORDERING_ITEM: return createOrderingItem();
			case AssessmentPackage.ORDER_STEP: return createOrderStep();
			case AssessmentPackage.SHORT_ANSWER_ITEM: return createShortAnswerItem();
			case AssessmentPackage.ACCEPTED_ANSWER: return createAcceptedAnswer();
			case AssessmentPackage.HOT_TEXT_ITEM: return createHotTextItem();
			case AssessmentPackage.HOT_LINE: return createHotLine();
			case AssessmentPackage.CODING_ITEM: return createCodingItem();
			case AssessmentPackage.CODING_LINE: return createCodingLine();
			case AssessmentPackage.CLOZE_ITEM: return createClozeItem();
			case AssessmentPackage.CLOZE_GAP: return createClozeGap();
			case AssessmentPackage.CALIBRATION_ITEM: return createCalibrationItem();
			case AssessmentPackage.JUDGEMENT_ITEM: return createJudgementItem();
			case AssessmentPackage.JUDGEMENT_OPTION: return createJudgementOption();
			case AssessmentPackage.LOOP_MAP_ITEM: return createLoopMapItem();
			case AssessmentPackage.LOOP_SLOT: return createLoopSlot();
			case AssessmentPackage.OPEN_RESPONSE_ITEM: return createOpenResponseItem();
			case AssessmentPackage.RUBRIC_CRITERION: return createRubricCriterion();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case AssessmentPackage.ITEM_PURPOSE:
				return createItemPurposeFromString(eDataType, initialValue);
			case AssessmentPackage.LOOP_STEP:
				return createLoopStepFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case AssessmentPackage.ITEM_PURPOSE:
				return convertItemPurposeToString(eDataType, instanceValue);
			case AssessmentPackage.LOOP_STEP:
				return convertLoopStepToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemBank createItemBank() {
		ItemBankImpl itemBank = new ItemBankImpl();
		return itemBank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChoiceOption createChoiceOption() {
		ChoiceOptionImpl choiceOption = new ChoiceOptionImpl();
		return choiceOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SingleChoiceItem createSingleChoiceItem() {
		SingleChoiceItemImpl singleChoiceItem = new SingleChoiceItemImpl();
		return singleChoiceItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MultipleResponseItem createMultipleResponseItem() {
		MultipleResponseItemImpl multipleResponseItem = new MultipleResponseItemImpl();
		return multipleResponseItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrueFalseItem createTrueFalseItem() {
		TrueFalseItemImpl trueFalseItem = new TrueFalseItemImpl();
		return trueFalseItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatchingItem createMatchingItem() {
		MatchingItemImpl matchingItem = new MatchingItemImpl();
		return matchingItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatchPair createMatchPair() {
		MatchPairImpl matchPair = new MatchPairImpl();
		return matchPair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatchDistractor createMatchDistractor() {
		MatchDistractorImpl matchDistractor = new MatchDistractorImpl();
		return matchDistractor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderingItem createOrderingItem() {
		OrderingItemImpl orderingItem = new OrderingItemImpl();
		return orderingItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderStep createOrderStep() {
		OrderStepImpl orderStep = new OrderStepImpl();
		return orderStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShortAnswerItem createShortAnswerItem() {
		ShortAnswerItemImpl shortAnswerItem = new ShortAnswerItemImpl();
		return shortAnswerItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AcceptedAnswer createAcceptedAnswer() {
		AcceptedAnswerImpl acceptedAnswer = new AcceptedAnswerImpl();
		return acceptedAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HotTextItem createHotTextItem() {
		HotTextItemImpl hotTextItem = new HotTextItemImpl();
		return hotTextItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HotLine createHotLine() {
		HotLineImpl hotLine = new HotLineImpl();
		return hotLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodingItem createCodingItem() {
		CodingItemImpl codingItem = new CodingItemImpl();
		return codingItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodingLine createCodingLine() {
		CodingLineImpl codingLine = new CodingLineImpl();
		return codingLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClozeItem createClozeItem() {
		ClozeItemImpl clozeItem = new ClozeItemImpl();
		return clozeItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClozeGap createClozeGap() {
		ClozeGapImpl clozeGap = new ClozeGapImpl();
		return clozeGap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CalibrationItem createCalibrationItem() {
		CalibrationItemImpl calibrationItem = new CalibrationItemImpl();
		return calibrationItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementItem createJudgementItem() {
		JudgementItemImpl judgementItem = new JudgementItemImpl();
		return judgementItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementOption createJudgementOption() {
		JudgementOptionImpl judgementOption = new JudgementOptionImpl();
		return judgementOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopMapItem createLoopMapItem() {
		LoopMapItemImpl loopMapItem = new LoopMapItemImpl();
		return loopMapItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopSlot createLoopSlot() {
		LoopSlotImpl loopSlot = new LoopSlotImpl();
		return loopSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpenResponseItem createOpenResponseItem() {
		OpenResponseItemImpl openResponseItem = new OpenResponseItemImpl();
		return openResponseItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RubricCriterion createRubricCriterion() {
		RubricCriterionImpl rubricCriterion = new RubricCriterionImpl();
		return rubricCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemPurpose createItemPurposeFromString(EDataType eDataType, String initialValue) {
		ItemPurpose result = ItemPurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemPurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LoopStep createLoopStepFromString(EDataType eDataType, String initialValue) {
		LoopStep result = LoopStep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLoopStepToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentPackage getAssessmentPackage() {
		return (AssessmentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static AssessmentPackage getPackage() {
		return AssessmentPackage.eINSTANCE;
	}

} //AssessmentFactoryImpl
