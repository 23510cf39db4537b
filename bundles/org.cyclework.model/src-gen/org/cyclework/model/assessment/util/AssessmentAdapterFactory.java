/**
 */
package org.cyclework.model.assessment.util;

import org.cyclework.model.assessment.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.cyclework.model.assessment.AssessmentPackage
 * @generated
 */
public class AssessmentAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static AssessmentPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = AssessmentPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentSwitch<Adapter> modelSwitch =
		new AssessmentSwitch<Adapter>() {
			@Override
			public Adapter caseItemBank(ItemBank object) {
				return createItemBankAdapter();
			}
			@Override
			public Adapter caseItem(Item object) {
				return createItemAdapter();
			}
			@Override
			public Adapter caseChoiceOption(ChoiceOption object) {
				return createChoiceOptionAdapter();
			}
			@Override
			public Adapter caseSingleChoiceItem(SingleChoiceItem object) {
				return createSingleChoiceItemAdapter();
			}
			@Override
			public Adapter caseMultipleResponseItem(MultipleResponseItem object) {
				return createMultipleResponseItemAdapter();
			}
			@Override
			public Adapter caseTrueFalseItem(TrueFalseItem object) {
				return createTrueFalseItemAdapter();
			}
			@Override
			public Adapter caseMatchingItem(MatchingItem object) {
				return createMatchingItemAdapter();
			}
			@Override
			public Adapter caseMatchPair(MatchPair object) {
				return createMatchPairAdapter();
			}
			@Override
			public Adapter caseMatchDistractor(MatchDistractor object) {
				return createMatchDistractorAdapter();
			}
			@Override
			public Adapter caseOrderingItem(OrderingItem object) {
				return createOrderingItemAdapter();
			}
			@Override
			public Adapter caseOrderStep(OrderStep object) {
				return createOrderStepAdapter();
			}
			@Override
			public Adapter caseShortAnswerItem(ShortAnswerItem object) {
				return createShortAnswerItemAdapter();
			}
			@Override
			public Adapter caseAcceptedAnswer(AcceptedAnswer object) {
				return createAcceptedAnswerAdapter();
			}
			@Override
			public Adapter caseHotTextItem(HotTextItem object) {
				return createHotTextItemAdapter();
			}
			@Override
			public Adapter caseHotLine(HotLine object) {
				return createHotLineAdapter();
			}
			@Override
			public Adapter caseCodingItem(CodingItem object) {
				return createCodingItemAdapter();
			}
			@Override
			public Adapter caseCodingLine(CodingLine object) {
				return createCodingLineAdapter();
			}
			@Override
			public Adapter caseClozeItem(ClozeItem object) {
				return createClozeItemAdapter();
			}
			@Override
			public Adapter caseClozeGap(ClozeGap object) {
				return createClozeGapAdapter();
			}
			@Override
			public Adapter caseCalibrationItem(CalibrationItem object) {
				return createCalibrationItemAdapter();
			}
			@Override
			public Adapter caseJudgementItem(JudgementItem object) {
				return createJudgementItemAdapter();
			}
			@Override
			public Adapter caseJudgementOption(JudgementOption object) {
				return createJudgementOptionAdapter();
			}
			@Override
			public Adapter caseLoopMapItem(LoopMapItem object) {
				return createLoopMapItemAdapter();
			}
			@Override
			public Adapter caseLoopSlot(LoopSlot object) {
				return createLoopSlotAdapter();
			}
			@Override
			public Adapter caseOpenResponseItem(OpenResponseItem object) {
				return createOpenResponseItemAdapter();
			}
			@Override
			public Adapter caseRubricCriterion(RubricCriterion object) {
				return createRubricCriterionAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.ItemBank <em>Item Bank</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.ItemBank
	 * @generated
	 */
	public Adapter createItemBankAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.Item
	 * @generated
	 */
	public Adapter createItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.ChoiceOption <em>Choice Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.ChoiceOption
	 * @generated
	 */
	public Adapter createChoiceOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.SingleChoiceItem <em>Single Choice Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.SingleChoiceItem
	 * @generated
	 */
	public Adapter createSingleChoiceItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.MultipleResponseItem <em>Multiple Response Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.MultipleResponseItem
	 * @generated
	 */
	public Adapter createMultipleResponseItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.TrueFalseItem <em>True False Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.TrueFalseItem
	 * @generated
	 */
	public Adapter createTrueFalseItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.MatchingItem <em>Matching Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.MatchingItem
	 * @generated
	 */
	public Adapter createMatchingItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.MatchPair <em>Match Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.MatchPair
	 * @generated
	 */
	public Adapter createMatchPairAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.MatchDistractor <em>Match Distractor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.MatchDistractor
	 * @generated
	 */
	public Adapter createMatchDistractorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.OrderingItem <em>Ordering Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.OrderingItem
	 * @generated
	 */
	public Adapter createOrderingItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.OrderStep <em>Order Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.OrderStep
	 * @generated
	 */
	public Adapter createOrderStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.ShortAnswerItem <em>Short Answer Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.ShortAnswerItem
	 * @generated
	 */
	public Adapter createShortAnswerItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.AcceptedAnswer <em>Accepted Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.AcceptedAnswer
	 * @generated
	 */
	public Adapter createAcceptedAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.HotTextItem <em>Hot Text Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.HotTextItem
	 * @generated
	 */
	public Adapter createHotTextItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.HotLine <em>Hot Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.HotLine
	 * @generated
	 */
	public Adapter createHotLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.CodingItem <em>Coding Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.CodingItem
	 * @generated
	 */
	public Adapter createCodingItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.CodingLine <em>Coding Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.CodingLine
	 * @generated
	 */
	public Adapter createCodingLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.ClozeItem <em>Cloze Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.ClozeItem
	 * @generated
	 */
	public Adapter createClozeItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.ClozeGap <em>Cloze Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.ClozeGap
	 * @generated
	 */
	public Adapter createClozeGapAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.CalibrationItem <em>Calibration Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.CalibrationItem
	 * @generated
	 */
	public Adapter createCalibrationItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.JudgementItem <em>Judgement Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.JudgementItem
	 * @generated
	 */
	public Adapter createJudgementItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.JudgementOption <em>Judgement Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.JudgementOption
	 * @generated
	 */
	public Adapter createJudgementOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.LoopMapItem <em>Loop Map Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.LoopMapItem
	 * @generated
	 */
	public Adapter createLoopMapItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.LoopSlot <em>Loop Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.LoopSlot
	 * @generated
	 */
	public Adapter createLoopSlotAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.OpenResponseItem <em>Open Response Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.OpenResponseItem
	 * @generated
	 */
	public Adapter createOpenResponseItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.assessment.RubricCriterion <em>Rubric Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.assessment.RubricCriterion
	 * @generated
	 */
	public Adapter createRubricCriterionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //AssessmentAdapterFactory
