/**
 */
package org.cyclework.model.assessment;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.cyclework.model.assessment.AssessmentPackage
 * @generated
 */
public interface AssessmentFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AssessmentFactory eINSTANCE = org.cyclework.model.assessment.impl.AssessmentFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Item Bank</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Item Bank</em>'.
	 * @generated
	 */
	ItemBank createItemBank();

	/**
	 * Returns a new object of class '<em>Choice Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Choice Option</em>'.
	 * @generated
	 */
	ChoiceOption createChoiceOption();

	/**
	 * Returns a new object of class '<em>Single Choice Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Single Choice Item</em>'.
	 * @generated
	 */
	SingleChoiceItem createSingleChoiceItem();

	/**
	 * Returns a new object of class '<em>Multiple Response Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Multiple Response Item</em>'.
	 * @generated
	 */
	MultipleResponseItem createMultipleResponseItem();

	/**
	 * Returns a new object of class '<em>True False Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>True False Item</em>'.
	 * @generated
	 */
	TrueFalseItem createTrueFalseItem();

	/**
	 * Returns a new object of class '<em>Matching Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Matching Item</em>'.
	 * @generated
	 */
	MatchingItem createMatchingItem();

	/**
	 * Returns a new object of class '<em>Match Pair</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Match Pair</em>'.
	 * @generated
	 */
	MatchPair createMatchPair();

	/**
	 * Returns a new object of class '<em>Match Distractor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Match Distractor</em>'.
	 * @generated
	 */
	MatchDistractor createMatchDistractor();

	/**
	 * Returns a new object of class '<em>Ordering Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ordering Item</em>'.
	 * @generated
	 */
	OrderingItem createOrderingItem();

	/**
	 * Returns a new object of class '<em>Order Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Order Step</em>'.
	 * @generated
	 */
	OrderStep createOrderStep();

	/**
	 * Returns a new object of class '<em>Short Answer Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Short Answer Item</em>'.
	 * @generated
	 */
	ShortAnswerItem createShortAnswerItem();

	/**
	 * Returns a new object of class '<em>Accepted Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Accepted Answer</em>'.
	 * @generated
	 */
	AcceptedAnswer createAcceptedAnswer();

	/**
	 * Returns a new object of class '<em>Hot Text Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hot Text Item</em>'.
	 * @generated
	 */
	HotTextItem createHotTextItem();

	/**
	 * Returns a new object of class '<em>Hot Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hot Line</em>'.
	 * @generated
	 */
	HotLine createHotLine();

	/**
	 * Returns a new object of class '<em>Coding Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coding Item</em>'.
	 * @generated
	 */
	CodingItem createCodingItem();

	/**
	 * Returns a new object of class '<em>Coding Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coding Line</em>'.
	 * @generated
	 */
	CodingLine createCodingLine();

	/**
	 * Returns a new object of class '<em>Cloze Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cloze Item</em>'.
	 * @generated
	 */
	ClozeItem createClozeItem();

	/**
	 * Returns a new object of class '<em>Cloze Gap</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cloze Gap</em>'.
	 * @generated
	 */
	ClozeGap createClozeGap();

	/**
	 * Returns a new object of class '<em>Calibration Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Calibration Item</em>'.
	 * @generated
	 */
	CalibrationItem createCalibrationItem();

	/**
	 * Returns a new object of class '<em>Judgement Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Judgement Item</em>'.
	 * @generated
	 */
	JudgementItem createJudgementItem();

	/**
	 * Returns a new object of class '<em>Judgement Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Judgement Option</em>'.
	 * @generated
	 */
	JudgementOption createJudgementOption();

	/**
	 * Returns a new object of class '<em>Loop Map Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loop Map Item</em>'.
	 * @generated
	 */
	LoopMapItem createLoopMapItem();

	/**
	 * Returns a new object of class '<em>Loop Slot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loop Slot</em>'.
	 * @generated
	 */
	LoopSlot createLoopSlot();

	/**
	 * Returns a new object of class '<em>Open Response Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Open Response Item</em>'.
	 * @generated
	 */
	OpenResponseItem createOpenResponseItem();

	/**
	 * Returns a new object of class '<em>Rubric Criterion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rubric Criterion</em>'.
	 * @generated
	 */
	RubricCriterion createRubricCriterion();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	AssessmentPackage getAssessmentPackage();

} //AssessmentFactory
