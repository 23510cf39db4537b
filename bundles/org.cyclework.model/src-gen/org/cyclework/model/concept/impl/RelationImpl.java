/**
 */
package org.cyclework.model.concept.impl;

import java.util.Collection;

import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.concept.EvidenceGrade;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.RelationType;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.RelationImpl#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationImpl extends MinimalEObjectImpl.Container implements Relation {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final RelationType TYPE_EDEFAULT = RelationType.IS_A;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected RelationType type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Concept source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Concept target;

	/**
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final int STRENGTH_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected int strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceGrade EVIDENCE_EDEFAULT = EvidenceGrade.CLINICAL_CONSENSUS;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EvidenceGrade evidence = EVIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.RELATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(RelationType newType) {
		RelationType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.RELATION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Concept)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ConceptPackage.RELATION__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Concept newSource) {
		Concept oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.RELATION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getTarget() {
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = (Concept)eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ConceptPackage.RELATION__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Concept newTarget) {
		Concept oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.RELATION__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(int newStrength) {
		int oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.RELATION__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.RELATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceGrade getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(EvidenceGrade newEvidence) {
		EvidenceGrade oldEvidence = evidence;
		evidence = newEvidence == null ? EVIDENCE_EDEFAULT : newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.RELATION__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.RELATION__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConceptPackage.RELATION__TYPE:
				return getType();
			case ConceptPackage.RELATION__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case ConceptPackage.RELATION__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case ConceptPackage.RELATION__STRENGTH:
				return getStrength();
			case ConceptPackage.RELATION__NOTE:
				return getNote();
			case ConceptPackage.RELATION__EVIDENCE:
				return getEvidence();
			case ConceptPackage.RELATION__SOURCE_IDS:
				return getSourceIds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ConceptPackage.RELATION__TYPE:
				setType((RelationType)newValue);
				return;
			case ConceptPackage.RELATION__SOURCE:
				setSource((Concept)newValue);
				return;
			case ConceptPackage.RELATION__TARGET:
				setTarget((Concept)newValue);
				return;
			case ConceptPackage.RELATION__STRENGTH:
				setStrength((Integer)newValue);
				return;
			case ConceptPackage.RELATION__NOTE:
				setNote((String)newValue);
				return;
			case ConceptPackage.RELATION__EVIDENCE:
				setEvidence((EvidenceGrade)newValue);
				return;
			case ConceptPackage.RELATION__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ConceptPackage.RELATION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ConceptPackage.RELATION__SOURCE:
				setSource((Concept)null);
				return;
			case ConceptPackage.RELATION__TARGET:
				setTarget((Concept)null);
				return;
			case ConceptPackage.RELATION__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case ConceptPackage.RELATION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ConceptPackage.RELATION__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case ConceptPackage.RELATION__SOURCE_IDS:
				getSourceIds().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ConceptPackage.RELATION__TYPE:
				return type != TYPE_EDEFAULT;
			case ConceptPackage.RELATION__SOURCE:
				return source != null;
			case ConceptPackage.RELATION__TARGET:
				return target != null;
			case ConceptPackage.RELATION__STRENGTH:
				return strength != STRENGTH_EDEFAULT;
			case ConceptPackage.RELATION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ConceptPackage.RELATION__EVIDENCE:
				return evidence != EVIDENCE_EDEFAULT;
			case ConceptPackage.RELATION__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (type: ");
		result.append(type);
		result.append(", strength: ");
		result.append(strength);
		result.append(", note: ");
		result.append(note);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(')');
		return result.toString();
	}

} //RelationImpl
