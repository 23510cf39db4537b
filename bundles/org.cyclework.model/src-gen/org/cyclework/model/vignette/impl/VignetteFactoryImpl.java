/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.*;

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
public class VignetteFactoryImpl extends EFactoryImpl implements VignetteFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static VignetteFactory init() {
		try {
			VignetteFactory theVignetteFactory = (VignetteFactory)EPackage.Registry.INSTANCE.getEFactory(VignettePackage.eNS_URI);
			if (theVignetteFactory != null) {
				return theVignetteFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new VignetteFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VignetteFactoryImpl() {
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
			case VignettePackage.VIGNETTE_CASE: return createVignetteCase();
			case VignettePackage.RECASTING: return createRecasting();
			case VignettePackage.RECAST_ROLE: return createRecastRole();
			case VignettePackage.AUTHORED_LOOP: return createAuthoredLoop();
			case VignettePackage.LOOP_HALF: return createLoopHalf();
			case VignettePackage.DECISION_POINT: return createDecisionPoint();
			case VignettePackage.DECISION_OPTION: return createDecisionOption();
			case VignettePackage.SUITABILITY: return createSuitability();
			case VignettePackage.PRIVATE_SCREEN: return createPrivateScreen();
			case VignettePackage.PARTNER: return createPartner();
			case VignettePackage.START_STATE: return createStartState();
			case VignettePackage.OUTCOME_NAME: return createOutcomeName();
			case VignettePackage.SCENE: return createScene();
			case VignettePackage.STATE_GUARD: return createStateGuard();
			case VignettePackage.PLAYED_GUARD: return createPlayedGuard();
			case VignettePackage.VISIT_GUARD: return createVisitGuard();
			case VignettePackage.BEAT_GUARD: return createBeatGuard();
			case VignettePackage.EFFECT: return createEffect();
			case VignettePackage.NODE: return createNode();
			case VignettePackage.SIGNATURE_SHIFT: return createSignatureShift();
			case VignettePackage.PINNED_REPLY: return createPinnedReply();
			case VignettePackage.OPTION: return createOption();
			case VignettePackage.SIGNATURE: return createSignature();
			case VignettePackage.BEAT: return createBeat();
			case VignettePackage.BEAT_CHOICE: return createBeatChoice();
			case VignettePackage.LINE: return createLine();
			case VignettePackage.ENDING: return createEnding();
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
			case VignettePackage.MOVE_CODE:
				return createMoveCodeFromString(eDataType, initialValue);
			case VignettePackage.SEAT:
				return createSeatFromString(eDataType, initialValue);
			case VignettePackage.CHAIR:
				return createChairFromString(eDataType, initialValue);
			case VignettePackage.SUITABILITY_STATUS:
				return createSuitabilityStatusFromString(eDataType, initialValue);
			case VignettePackage.OUTCOME_CLASS:
				return createOutcomeClassFromString(eDataType, initialValue);
			case VignettePackage.BEAT_KIND:
				return createBeatKindFromString(eDataType, initialValue);
			case VignettePackage.CHANNEL:
				return createChannelFromString(eDataType, initialValue);
			case VignettePackage.WHO:
				return createWhoFromString(eDataType, initialValue);
			case VignettePackage.STATE_VARIABLE:
				return createStateVariableFromString(eDataType, initialValue);
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
			case VignettePackage.MOVE_CODE:
				return convertMoveCodeToString(eDataType, instanceValue);
			case VignettePackage.SEAT:
				return convertSeatToString(eDataType, instanceValue);
			case VignettePackage.CHAIR:
				return convertChairToString(eDataType, instanceValue);
			case VignettePackage.SUITABILITY_STATUS:
				return convertSuitabilityStatusToString(eDataType, instanceValue);
			case VignettePackage.OUTCOME_CLASS:
				return convertOutcomeClassToString(eDataType, instanceValue);
			case VignettePackage.BEAT_KIND:
				return convertBeatKindToString(eDataType, instanceValue);
			case VignettePackage.CHANNEL:
				return convertChannelToString(eDataType, instanceValue);
			case VignettePackage.WHO:
				return convertWhoToString(eDataType, instanceValue);
			case VignettePackage.STATE_VARIABLE:
				return convertStateVariableToString(eDataType, instanceValue);
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
	public VignetteCase createVignetteCase() {
		VignetteCaseImpl vignetteCase = new VignetteCaseImpl();
		return vignetteCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recasting createRecasting() {
		RecastingImpl recasting = new RecastingImpl();
		return recasting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecastRole createRecastRole() {
		RecastRoleImpl recastRole = new RecastRoleImpl();
		return recastRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuthoredLoop createAuthoredLoop() {
		AuthoredLoopImpl authoredLoop = new AuthoredLoopImpl();
		return authoredLoop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopHalf createLoopHalf() {
		LoopHalfImpl loopHalf = new LoopHalfImpl();
		return loopHalf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionPoint createDecisionPoint() {
		DecisionPointImpl decisionPoint = new DecisionPointImpl();
		return decisionPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionOption createDecisionOption() {
		DecisionOptionImpl decisionOption = new DecisionOptionImpl();
		return decisionOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suitability createSuitability() {
		SuitabilityImpl suitability = new SuitabilityImpl();
		return suitability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivateScreen createPrivateScreen() {
		PrivateScreenImpl privateScreen = new PrivateScreenImpl();
		return privateScreen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner createPartner() {
		PartnerImpl partner = new PartnerImpl();
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartState createStartState() {
		StartStateImpl startState = new StartStateImpl();
		return startState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeName createOutcomeName() {
		OutcomeNameImpl outcomeName = new OutcomeNameImpl();
		return outcomeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scene createScene() {
		SceneImpl scene = new SceneImpl();
		return scene;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateGuard createStateGuard() {
		StateGuardImpl stateGuard = new StateGuardImpl();
		return stateGuard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlayedGuard createPlayedGuard() {
		PlayedGuardImpl playedGuard = new PlayedGuardImpl();
		return playedGuard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitGuard createVisitGuard() {
		VisitGuardImpl visitGuard = new VisitGuardImpl();
		return visitGuard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BeatGuard createBeatGuard() {
		BeatGuardImpl beatGuard = new BeatGuardImpl();
		return beatGuard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effect createEffect() {
		EffectImpl effect = new EffectImpl();
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node createNode() {
		NodeImpl node = new NodeImpl();
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignatureShift createSignatureShift() {
		SignatureShiftImpl signatureShift = new SignatureShiftImpl();
		return signatureShift;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PinnedReply createPinnedReply() {
		PinnedReplyImpl pinnedReply = new PinnedReplyImpl();
		return pinnedReply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Option createOption() {
		OptionImpl option = new OptionImpl();
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signature createSignature() {
		SignatureImpl signature = new SignatureImpl();
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beat createBeat() {
		BeatImpl beat = new BeatImpl();
		return beat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BeatChoice createBeatChoice() {
		BeatChoiceImpl beatChoice = new BeatChoiceImpl();
		return beatChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Line createLine() {
		LineImpl line = new LineImpl();
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ending createEnding() {
		EndingImpl ending = new EndingImpl();
		return ending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MoveCode createMoveCodeFromString(EDataType eDataType, String initialValue) {
		MoveCode result = MoveCode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoveCodeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Seat createSeatFromString(EDataType eDataType, String initialValue) {
		Seat result = Seat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Chair createChairFromString(EDataType eDataType, String initialValue) {
		Chair result = Chair.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChairToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SuitabilityStatus createSuitabilityStatusFromString(EDataType eDataType, String initialValue) {
		SuitabilityStatus result = SuitabilityStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSuitabilityStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutcomeClass createOutcomeClassFromString(EDataType eDataType, String initialValue) {
		OutcomeClass result = OutcomeClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutcomeClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BeatKind createBeatKindFromString(EDataType eDataType, String initialValue) {
		BeatKind result = BeatKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBeatKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel createChannelFromString(EDataType eDataType, String initialValue) {
		Channel result = Channel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Who createWhoFromString(EDataType eDataType, String initialValue) {
		Who result = Who.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWhoToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateVariable createStateVariableFromString(EDataType eDataType, String initialValue) {
		StateVariable result = StateVariable.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStateVariableToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VignettePackage getVignettePackage() {
		return (VignettePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static VignettePackage getPackage() {
		return VignettePackage.eINSTANCE;
	}

} //VignetteFactoryImpl
