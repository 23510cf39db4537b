/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.*;

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
public class ConceptFactoryImpl extends EFactoryImpl implements ConceptFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ConceptFactory init() {
		try {
			ConceptFactory theConceptFactory = (ConceptFactory)EPackage.Registry.INSTANCE.getEFactory(ConceptPackage.eNS_URI);
			if (theConceptFactory != null) {
				return theConceptFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ConceptFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConceptFactoryImpl() {
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
			case ConceptPackage.CONCEPT_MAP: return createConceptMap();
			case ConceptPackage.CONTRAST: return createContrast();
			case ConceptPackage.THEORY: return createTheory();
			case ConceptPackage.ATTACHMENT_STRATEGY: return createAttachmentStrategy();
			case ConceptPackage.ROLE: return createRole();
			case ConceptPackage.NEED: return createNeed();
			case ConceptPackage.FEAR: return createFear();
			case ConceptPackage.EMOTION: return createEmotion();
			case ConceptPackage.APPRAISAL: return createAppraisal();
			case ConceptPackage.MOVE: return createMove();
			case ConceptPackage.PHYSIOLOGICAL_STATE: return createPhysiologicalState();
			case ConceptPackage.CYCLE_STAGE: return createCycleStage();
			case ConceptPackage.THERAPY_PHASE: return createTherapyPhase();
			case ConceptPackage.INTERVENTION: return createIntervention();
			case ConceptPackage.RISK_FACTOR: return createRiskFactor();
			case ConceptPackage.CONTEXT_FACTOR: return createContextFactor();
			case ConceptPackage.OUTCOME: return createOutcome();
			case ConceptPackage.RELATION: return createRelation();
			case ConceptPackage.SOURCE: return createSource();
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
			case ConceptPackage.EVIDENCE_GRADE:
				return createEvidenceGradeFromString(eDataType, initialValue);
			case ConceptPackage.RELATION_TYPE:
				return createRelationTypeFromString(eDataType, initialValue);
			case ConceptPackage.EMOTION_LAYER:
				return createEmotionLayerFromString(eDataType, initialValue);
			case ConceptPackage.POLE:
				return createPoleFromString(eDataType, initialValue);
			case ConceptPackage.MOVE_OWNER:
				return createMoveOwnerFromString(eDataType, initialValue);
			case ConceptPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case ConceptPackage.OUTCOME_VALENCE:
				return createOutcomeValenceFromString(eDataType, initialValue);
			case ConceptPackage.SOURCE_KIND:
				return createSourceKindFromString(eDataType, initialValue);
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
			case ConceptPackage.EVIDENCE_GRADE:
				return convertEvidenceGradeToString(eDataType, instanceValue);
			case ConceptPackage.RELATION_TYPE:
				return convertRelationTypeToString(eDataType, instanceValue);
			case ConceptPackage.EMOTION_LAYER:
				return convertEmotionLayerToString(eDataType, instanceValue);
			case ConceptPackage.POLE:
				return convertPoleToString(eDataType, instanceValue);
			case ConceptPackage.MOVE_OWNER:
				return convertMoveOwnerToString(eDataType, instanceValue);
			case ConceptPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case ConceptPackage.OUTCOME_VALENCE:
				return convertOutcomeValenceToString(eDataType, instanceValue);
			case ConceptPackage.SOURCE_KIND:
				return convertSourceKindToString(eDataType, instanceValue);
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
	public ConceptMap createConceptMap() {
		ConceptMapImpl conceptMap = new ConceptMapImpl();
		return conceptMap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contrast createContrast() {
		ContrastImpl contrast = new ContrastImpl();
		return contrast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theory createTheory() {
		TheoryImpl theory = new TheoryImpl();
		return theory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttachmentStrategy createAttachmentStrategy() {
		AttachmentStrategyImpl attachmentStrategy = new AttachmentStrategyImpl();
		return attachmentStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need createNeed() {
		NeedImpl need = new NeedImpl();
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fear createFear() {
		FearImpl fear = new FearImpl();
		return fear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Emotion createEmotion() {
		EmotionImpl emotion = new EmotionImpl();
		return emotion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Appraisal createAppraisal() {
		AppraisalImpl appraisal = new AppraisalImpl();
		return appraisal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Move createMove() {
		MoveImpl move = new MoveImpl();
		return move;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhysiologicalState createPhysiologicalState() {
		PhysiologicalStateImpl physiologicalState = new PhysiologicalStateImpl();
		return physiologicalState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CycleStage createCycleStage() {
		CycleStageImpl cycleStage = new CycleStageImpl();
		return cycleStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TherapyPhase createTherapyPhase() {
		TherapyPhaseImpl therapyPhase = new TherapyPhaseImpl();
		return therapyPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intervention createIntervention() {
		InterventionImpl intervention = new InterventionImpl();
		return intervention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskFactor createRiskFactor() {
		RiskFactorImpl riskFactor = new RiskFactorImpl();
		return riskFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContextFactor createContextFactor() {
		ContextFactorImpl contextFactor = new ContextFactorImpl();
		return contextFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Outcome createOutcome() {
		OutcomeImpl outcome = new OutcomeImpl();
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation createRelation() {
		RelationImpl relation = new RelationImpl();
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceGrade createEvidenceGradeFromString(EDataType eDataType, String initialValue) {
		EvidenceGrade result = EvidenceGrade.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceGradeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationType createRelationTypeFromString(EDataType eDataType, String initialValue) {
		RelationType result = RelationType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmotionLayer createEmotionLayerFromString(EDataType eDataType, String initialValue) {
		EmotionLayer result = EmotionLayer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmotionLayerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Pole createPoleFromString(EDataType eDataType, String initialValue) {
		Pole result = Pole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MoveOwner createMoveOwnerFromString(EDataType eDataType, String initialValue) {
		MoveOwner result = MoveOwner.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoveOwnerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutcomeValence createOutcomeValenceFromString(EDataType eDataType, String initialValue) {
		OutcomeValence result = OutcomeValence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutcomeValenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SourceKind createSourceKindFromString(EDataType eDataType, String initialValue) {
		SourceKind result = SourceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSourceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConceptPackage getConceptPackage() {
		return (ConceptPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ConceptPackage getPackage() {
		return ConceptPackage.eINSTANCE;
	}

} //ConceptFactoryImpl
