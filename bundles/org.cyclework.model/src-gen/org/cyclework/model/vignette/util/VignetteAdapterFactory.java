/**
 */
package org.cyclework.model.vignette.util;

import org.cyclework.model.vignette.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.cyclework.model.vignette.VignettePackage
 * @generated
 */
public class VignetteAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static VignettePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VignetteAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = VignettePackage.eINSTANCE;
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
	protected VignetteSwitch<Adapter> modelSwitch =
		new VignetteSwitch<Adapter>() {
			@Override
			public Adapter caseVignetteCase(VignetteCase object) {
				return createVignetteCaseAdapter();
			}
			@Override
			public Adapter caseRecasting(Recasting object) {
				return createRecastingAdapter();
			}
			@Override
			public Adapter caseRecastRole(RecastRole object) {
				return createRecastRoleAdapter();
			}
			@Override
			public Adapter caseAuthoredLoop(AuthoredLoop object) {
				return createAuthoredLoopAdapter();
			}
			@Override
			public Adapter caseLoopHalf(LoopHalf object) {
				return createLoopHalfAdapter();
			}
			@Override
			public Adapter caseDecisionPoint(DecisionPoint object) {
				return createDecisionPointAdapter();
			}
			@Override
			public Adapter caseDecisionOption(DecisionOption object) {
				return createDecisionOptionAdapter();
			}
			@Override
			public Adapter caseSuitability(Suitability object) {
				return createSuitabilityAdapter();
			}
			@Override
			public Adapter casePrivateScreen(PrivateScreen object) {
				return createPrivateScreenAdapter();
			}
			@Override
			public Adapter casePartner(Partner object) {
				return createPartnerAdapter();
			}
			@Override
			public Adapter caseStartState(StartState object) {
				return createStartStateAdapter();
			}
			@Override
			public Adapter caseOutcomeName(OutcomeName object) {
				return createOutcomeNameAdapter();
			}
			@Override
			public Adapter caseScene(Scene object) {
				return createSceneAdapter();
			}
			@Override
			public Adapter caseGuard(Guard object) {
				return createGuardAdapter();
			}
			@Override
			public Adapter caseStateGuard(StateGuard object) {
				return createStateGuardAdapter();
			}
			@Override
			public Adapter casePlayedGuard(PlayedGuard object) {
				return createPlayedGuardAdapter();
			}
			@Override
			public Adapter caseVisitGuard(VisitGuard object) {
				return createVisitGuardAdapter();
			}
			@Override
			public Adapter caseBeatGuard(BeatGuard object) {
				return createBeatGuardAdapter();
			}
			@Override
			public Adapter caseEffect(Effect object) {
				return createEffectAdapter();
			}
			@Override
			public Adapter caseNode(Node object) {
				return createNodeAdapter();
			}
			@Override
			public Adapter caseSignatureShift(SignatureShift object) {
				return createSignatureShiftAdapter();
			}
			@Override
			public Adapter casePinnedReply(PinnedReply object) {
				return createPinnedReplyAdapter();
			}
			@Override
			public Adapter caseOption(Option object) {
				return createOptionAdapter();
			}
			@Override
			public Adapter caseSignature(Signature object) {
				return createSignatureAdapter();
			}
			@Override
			public Adapter caseBeat(Beat object) {
				return createBeatAdapter();
			}
			@Override
			public Adapter caseBeatChoice(BeatChoice object) {
				return createBeatChoiceAdapter();
			}
			@Override
			public Adapter caseLine(Line object) {
				return createLineAdapter();
			}
			@Override
			public Adapter caseEnding(Ending object) {
				return createEndingAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.VignetteCase <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.VignetteCase
	 * @generated
	 */
	public Adapter createVignetteCaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Recasting <em>Recasting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Recasting
	 * @generated
	 */
	public Adapter createRecastingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.RecastRole <em>Recast Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.RecastRole
	 * @generated
	 */
	public Adapter createRecastRoleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.AuthoredLoop <em>Authored Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.AuthoredLoop
	 * @generated
	 */
	public Adapter createAuthoredLoopAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.LoopHalf <em>Loop Half</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.LoopHalf
	 * @generated
	 */
	public Adapter createLoopHalfAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.DecisionPoint <em>Decision Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.DecisionPoint
	 * @generated
	 */
	public Adapter createDecisionPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.DecisionOption <em>Decision Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.DecisionOption
	 * @generated
	 */
	public Adapter createDecisionOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Suitability <em>Suitability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Suitability
	 * @generated
	 */
	public Adapter createSuitabilityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.PrivateScreen <em>Private Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.PrivateScreen
	 * @generated
	 */
	public Adapter createPrivateScreenAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Partner
	 * @generated
	 */
	public Adapter createPartnerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.StartState <em>Start State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.StartState
	 * @generated
	 */
	public Adapter createStartStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.OutcomeName <em>Outcome Name</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.OutcomeName
	 * @generated
	 */
	public Adapter createOutcomeNameAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Scene <em>Scene</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Scene
	 * @generated
	 */
	public Adapter createSceneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Guard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Guard
	 * @generated
	 */
	public Adapter createGuardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.StateGuard <em>State Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.StateGuard
	 * @generated
	 */
	public Adapter createStateGuardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.PlayedGuard <em>Played Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.PlayedGuard
	 * @generated
	 */
	public Adapter createPlayedGuardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.VisitGuard <em>Visit Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.VisitGuard
	 * @generated
	 */
	public Adapter createVisitGuardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.BeatGuard <em>Beat Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.BeatGuard
	 * @generated
	 */
	public Adapter createBeatGuardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Effect
	 * @generated
	 */
	public Adapter createEffectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Node
	 * @generated
	 */
	public Adapter createNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.SignatureShift <em>Signature Shift</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.SignatureShift
	 * @generated
	 */
	public Adapter createSignatureShiftAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.PinnedReply <em>Pinned Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.PinnedReply
	 * @generated
	 */
	public Adapter createPinnedReplyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Option
	 * @generated
	 */
	public Adapter createOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Signature
	 * @generated
	 */
	public Adapter createSignatureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Beat <em>Beat</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Beat
	 * @generated
	 */
	public Adapter createBeatAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.BeatChoice <em>Beat Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.BeatChoice
	 * @generated
	 */
	public Adapter createBeatChoiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Line <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Line
	 * @generated
	 */
	public Adapter createLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.cyclework.model.vignette.Ending <em>Ending</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.cyclework.model.vignette.Ending
	 * @generated
	 */
	public Adapter createEndingAdapter() {
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

} //VignetteAdapterFactory
