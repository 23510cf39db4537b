/**
 */
package org.cyclework.model.assessment.util;

import org.cyclework.model.assessment.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.cyclework.model.assessment.AssessmentPackage
 * @generated
 */
public class AssessmentSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static AssessmentPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentSwitch() {
		if (modelPackage == null) {
			modelPackage = AssessmentPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case AssessmentPackage.ITEM_BANK: {
				ItemBank itemBank = (ItemBank)theEObject;
				T result = caseItemBank(itemBank);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.ITEM: {
				Item item = (Item)theEObject;
				T result = caseItem(item);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.CHOICE_OPTION: {
				ChoiceOption choiceOption = (ChoiceOption)theEObject;
				T result = caseChoiceOption(choiceOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.SINGLE_CHOICE_ITEM: {
				SingleChoiceItem singleChoiceItem = (SingleChoiceItem)theEObject;
				T result = caseSingleChoiceItem(singleChoiceItem);
				if (result == null) result = caseItem(singleChoiceItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.MULTIPLE_RESPONSE_ITEM: {
				MultipleResponseItem multipleResponseItem = (MultipleResponseItem)theEObject;
				T result = caseMultipleResponseItem(multipleResponseItem);
				if (result == null) result = caseItem(multipleResponseItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.TRUE_FALSE_ITEM: {
				TrueFalseItem trueFalseItem = (TrueFalseItem)theEObject;
				T result = caseTrueFalseItem(trueFalseItem);
				if (result == null) result = caseItem(trueFalseItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.MATCHING_ITEM: {
				MatchingItem matchingItem = (MatchingItem)theEObject;
				T result = caseMatchingItem(matchingItem);
				if (result == null) result = caseItem(matchingItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.MATCH_PAIR: {
				MatchPair matchPair = (MatchPair)theEObject;
				T result = caseMatchPair(matchPair);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.MATCH_DISTRACTOR: {
				MatchDistractor matchDistractor = (MatchDistractor)theEObject;
				T result = caseMatchDistractor(matchDistractor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.ORDERING_ITEM: {
				OrderingItem orderingItem = (OrderingItem)theEObject;
				T result = caseOrderingItem(orderingItem);
				if (result == null) result = caseItem(orderingItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.ORDER_STEP: {
				OrderStep orderStep = (OrderStep)theEObject;
				T result = caseOrderStep(orderStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.SHORT_ANSWER_ITEM: {
				ShortAnswerItem shortAnswerItem = (ShortAnswerItem)theEObject;
				T result = caseShortAnswerItem(shortAnswerItem);
				if (result == null) result = caseItem(shortAnswerItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.ACCEPTED_ANSWER: {
				AcceptedAnswer acceptedAnswer = (AcceptedAnswer)theEObject;
				T result = caseAcceptedAnswer(acceptedAnswer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.HOT_TEXT_ITEM: {
				HotTextItem hotTextItem = (HotTextItem)theEObject;
				T result = caseHotTextItem(hotTextItem);
				if (result == null) result = caseItem(hotTextItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.HOT_LINE: {
				HotLine hotLine = (HotLine)theEObject;
				T result = caseHotLine(hotLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.CODING_ITEM: {
				CodingItem codingItem = (CodingItem)theEObject;
				T result = caseCodingItem(codingItem);
				if (result == null) result = caseItem(codingItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.CODING_LINE: {
				CodingLine codingLine = (CodingLine)theEObject;
				T result = caseCodingLine(codingLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.CLOZE_ITEM: {
				ClozeItem clozeItem = (ClozeItem)theEObject;
				T result = caseClozeItem(clozeItem);
				if (result == null) result = caseItem(clozeItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.CLOZE_GAP: {
				ClozeGap clozeGap = (ClozeGap)theEObject;
				T result = caseClozeGap(clozeGap);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.CALIBRATION_ITEM: {
				CalibrationItem calibrationItem = (CalibrationItem)theEObject;
				T result = caseCalibrationItem(calibrationItem);
				if (result == null) result = caseItem(calibrationItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.JUDGEMENT_ITEM: {
				JudgementItem judgementItem = (JudgementItem)theEObject;
				T result = caseJudgementItem(judgementItem);
				if (result == null) result = caseItem(judgementItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.JUDGEMENT_OPTION: {
				JudgementOption judgementOption = (JudgementOption)theEObject;
				T result = caseJudgementOption(judgementOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.LOOP_MAP_ITEM: {
				LoopMapItem loopMapItem = (LoopMapItem)theEObject;
				T result = caseLoopMapItem(loopMapItem);
				if (result == null) result = caseItem(loopMapItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.LOOP_SLOT: {
				LoopSlot loopSlot = (LoopSlot)theEObject;
				T result = caseLoopSlot(loopSlot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.OPEN_RESPONSE_ITEM: {
				OpenResponseItem openResponseItem = (OpenResponseItem)theEObject;
				T result = caseOpenResponseItem(openResponseItem);
				if (result == null) result = caseItem(openResponseItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AssessmentPackage.RUBRIC_CRITERION: {
				RubricCriterion rubricCriterion = (RubricCriterion)theEObject;
				T result = caseRubricCriterion(rubricCriterion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item Bank</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item Bank</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItemBank(ItemBank object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItem(Item object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Choice Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Choice Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChoiceOption(ChoiceOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Single Choice Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Single Choice Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSingleChoiceItem(SingleChoiceItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Multiple Response Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Multiple Response Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMultipleResponseItem(MultipleResponseItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>True False Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>True False Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrueFalseItem(TrueFalseItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Matching Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Matching Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMatchingItem(MatchingItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Match Pair</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Match Pair</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMatchPair(MatchPair object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Match Distractor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Match Distractor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMatchDistractor(MatchDistractor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ordering Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ordering Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrderingItem(OrderingItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Order Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Order Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrderStep(OrderStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Short Answer Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Short Answer Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseShortAnswerItem(ShortAnswerItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Accepted Answer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Accepted Answer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAcceptedAnswer(AcceptedAnswer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hot Text Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hot Text Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHotTextItem(HotTextItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hot Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hot Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHotLine(HotLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coding Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coding Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodingItem(CodingItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coding Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coding Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodingLine(CodingLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cloze Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cloze Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClozeItem(ClozeItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cloze Gap</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cloze Gap</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClozeGap(ClozeGap object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Calibration Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Calibration Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCalibrationItem(CalibrationItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Judgement Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Judgement Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJudgementItem(JudgementItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Judgement Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Judgement Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJudgementOption(JudgementOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Loop Map Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Loop Map Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoopMapItem(LoopMapItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Loop Slot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Loop Slot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLoopSlot(LoopSlot object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Open Response Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Open Response Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpenResponseItem(OpenResponseItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rubric Criterion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rubric Criterion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRubricCriterion(RubricCriterion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //AssessmentSwitch
