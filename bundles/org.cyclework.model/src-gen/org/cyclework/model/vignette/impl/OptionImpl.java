/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getNext <em>Next</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#isSelfSilencing <em>Self Silencing</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#isSafetyExit <em>Safety Exit</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getEffects <em>Effects</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.OptionImpl#getModelReason <em>Model Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OptionImpl extends MinimalEObjectImpl.Container implements Option {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMove() <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMove()
	 * @generated
	 * @ordered
	 */
	protected static final MoveCode MOVE_EDEFAULT = MoveCode.NEUTRAL;

	/**
	 * The cached value of the '{@link #getMove() <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMove()
	 * @generated
	 * @ordered
	 */
	protected MoveCode move = MOVE_EDEFAULT;

	/**
	 * This is true if the Move attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean moveESet;

	/**
	 * The default value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final int INTENSITY_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected int intensity = INTENSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final String LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected String line = LINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected Node next;

	/**
	 * The cached value of the '{@link #getSignature() <em>Signature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected Signature signature;

	/**
	 * The default value of the '{@link #isSelfSilencing() <em>Self Silencing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelfSilencing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SELF_SILENCING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSelfSilencing() <em>Self Silencing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelfSilencing()
	 * @generated
	 * @ordered
	 */
	protected boolean selfSilencing = SELF_SILENCING_EDEFAULT;

	/**
	 * The default value of the '{@link #isSafetyExit() <em>Safety Exit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSafetyExit()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAFETY_EXIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSafetyExit() <em>Safety Exit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSafetyExit()
	 * @generated
	 * @ordered
	 */
	protected boolean safetyExit = SAFETY_EXIT_EDEFAULT;

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
	 * The cached value of the '{@link #getGuards() <em>Guards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuards()
	 * @generated
	 * @ordered
	 */
	protected EList<Guard> guards;

	/**
	 * The cached value of the '{@link #getEffects() <em>Effects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffects()
	 * @generated
	 * @ordered
	 */
	protected EList<Effect> effects;

	/**
	 * The default value of the '{@link #getModelReason() <em>Model Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelReason()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelReason() <em>Model Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelReason()
	 * @generated
	 * @ordered
	 */
	protected String modelReason = MODEL_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoveCode getMove() {
		return move;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMove(MoveCode newMove) {
		MoveCode oldMove = move;
		move = newMove == null ? MOVE_EDEFAULT : newMove;
		boolean oldMoveESet = moveESet;
		moveESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__MOVE, oldMove, move, !oldMoveESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMove() {
		MoveCode oldMove = move;
		boolean oldMoveESet = moveESet;
		move = MOVE_EDEFAULT;
		moveESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, VignettePackage.OPTION__MOVE, oldMove, MOVE_EDEFAULT, oldMoveESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMove() {
		return moveESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIntensity() {
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensity(int newIntensity) {
		int oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__INTENSITY, oldIntensity, intensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(String newLine) {
		String oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getNext() {
		if (next != null && next.eIsProxy()) {
			InternalEObject oldNext = (InternalEObject)next;
			next = (Node)eResolveProxy(oldNext);
			if (next != oldNext) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.OPTION__NEXT, oldNext, next));
			}
		}
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetNext() {
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNext(Node newNext) {
		Node oldNext = next;
		next = newNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__NEXT, oldNext, next));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Signature getSignature() {
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSignature(Signature newSignature, NotificationChain msgs) {
		Signature oldSignature = signature;
		signature = newSignature;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__SIGNATURE, oldSignature, newSignature);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignature(Signature newSignature) {
		if (newSignature != signature) {
			NotificationChain msgs = null;
			if (signature != null)
				msgs = ((InternalEObject)signature).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VignettePackage.OPTION__SIGNATURE, null, msgs);
			if (newSignature != null)
				msgs = ((InternalEObject)newSignature).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VignettePackage.OPTION__SIGNATURE, null, msgs);
			msgs = basicSetSignature(newSignature, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__SIGNATURE, newSignature, newSignature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSelfSilencing() {
		return selfSilencing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelfSilencing(boolean newSelfSilencing) {
		boolean oldSelfSilencing = selfSilencing;
		selfSilencing = newSelfSilencing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__SELF_SILENCING, oldSelfSilencing, selfSilencing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSafetyExit() {
		return safetyExit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafetyExit(boolean newSafetyExit) {
		boolean oldSafetyExit = safetyExit;
		safetyExit = newSafetyExit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__SAFETY_EXIT, oldSafetyExit, safetyExit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guard> getGuards() {
		if (guards == null) {
			guards = new EObjectContainmentEList<Guard>(Guard.class, this, VignettePackage.OPTION__GUARDS);
		}
		return guards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Effect> getEffects() {
		if (effects == null) {
			effects = new EObjectContainmentEList<Effect>(Effect.class, this, VignettePackage.OPTION__EFFECTS);
		}
		return effects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelReason() {
		return modelReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelReason(String newModelReason) {
		String oldModelReason = modelReason;
		modelReason = newModelReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.OPTION__MODEL_REASON, oldModelReason, modelReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.OPTION__SIGNATURE:
				return basicSetSignature(null, msgs);
			case VignettePackage.OPTION__GUARDS:
				return ((InternalEList<?>)getGuards()).basicRemove(otherEnd, msgs);
			case VignettePackage.OPTION__EFFECTS:
				return ((InternalEList<?>)getEffects()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.OPTION__ID:
				return getId();
			case VignettePackage.OPTION__MOVE:
				return getMove();
			case VignettePackage.OPTION__INTENSITY:
				return getIntensity();
			case VignettePackage.OPTION__LINE:
				return getLine();
			case VignettePackage.OPTION__NEXT:
				if (resolve) return getNext();
				return basicGetNext();
			case VignettePackage.OPTION__SIGNATURE:
				return getSignature();
			case VignettePackage.OPTION__SELF_SILENCING:
				return isSelfSilencing();
			case VignettePackage.OPTION__SAFETY_EXIT:
				return isSafetyExit();
			case VignettePackage.OPTION__NOTE:
				return getNote();
			case VignettePackage.OPTION__GUARDS:
				return getGuards();
			case VignettePackage.OPTION__EFFECTS:
				return getEffects();
			case VignettePackage.OPTION__MODEL_REASON:
				return getModelReason();
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
			case VignettePackage.OPTION__ID:
				setId((String)newValue);
				return;
			case VignettePackage.OPTION__MOVE:
				setMove((MoveCode)newValue);
				return;
			case VignettePackage.OPTION__INTENSITY:
				setIntensity((Integer)newValue);
				return;
			case VignettePackage.OPTION__LINE:
				setLine((String)newValue);
				return;
			case VignettePackage.OPTION__NEXT:
				setNext((Node)newValue);
				return;
			case VignettePackage.OPTION__SIGNATURE:
				setSignature((Signature)newValue);
				return;
			case VignettePackage.OPTION__SELF_SILENCING:
				setSelfSilencing((Boolean)newValue);
				return;
			case VignettePackage.OPTION__SAFETY_EXIT:
				setSafetyExit((Boolean)newValue);
				return;
			case VignettePackage.OPTION__NOTE:
				setNote((String)newValue);
				return;
			case VignettePackage.OPTION__GUARDS:
				getGuards().clear();
				getGuards().addAll((Collection<? extends Guard>)newValue);
				return;
			case VignettePackage.OPTION__EFFECTS:
				getEffects().clear();
				getEffects().addAll((Collection<? extends Effect>)newValue);
				return;
			case VignettePackage.OPTION__MODEL_REASON:
				setModelReason((String)newValue);
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
			case VignettePackage.OPTION__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.OPTION__MOVE:
				unsetMove();
				return;
			case VignettePackage.OPTION__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case VignettePackage.OPTION__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case VignettePackage.OPTION__NEXT:
				setNext((Node)null);
				return;
			case VignettePackage.OPTION__SIGNATURE:
				setSignature((Signature)null);
				return;
			case VignettePackage.OPTION__SELF_SILENCING:
				setSelfSilencing(SELF_SILENCING_EDEFAULT);
				return;
			case VignettePackage.OPTION__SAFETY_EXIT:
				setSafetyExit(SAFETY_EXIT_EDEFAULT);
				return;
			case VignettePackage.OPTION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case VignettePackage.OPTION__GUARDS:
				getGuards().clear();
				return;
			case VignettePackage.OPTION__EFFECTS:
				getEffects().clear();
				return;
			case VignettePackage.OPTION__MODEL_REASON:
				setModelReason(MODEL_REASON_EDEFAULT);
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
			case VignettePackage.OPTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.OPTION__MOVE:
				return isSetMove();
			case VignettePackage.OPTION__INTENSITY:
				return intensity != INTENSITY_EDEFAULT;
			case VignettePackage.OPTION__LINE:
				return LINE_EDEFAULT == null ? line != null : !LINE_EDEFAULT.equals(line);
			case VignettePackage.OPTION__NEXT:
				return next != null;
			case VignettePackage.OPTION__SIGNATURE:
				return signature != null;
			case VignettePackage.OPTION__SELF_SILENCING:
				return selfSilencing != SELF_SILENCING_EDEFAULT;
			case VignettePackage.OPTION__SAFETY_EXIT:
				return safetyExit != SAFETY_EXIT_EDEFAULT;
			case VignettePackage.OPTION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case VignettePackage.OPTION__GUARDS:
				return guards != null && !guards.isEmpty();
			case VignettePackage.OPTION__EFFECTS:
				return effects != null && !effects.isEmpty();
			case VignettePackage.OPTION__MODEL_REASON:
				return MODEL_REASON_EDEFAULT == null ? modelReason != null : !MODEL_REASON_EDEFAULT.equals(modelReason);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", move: ");
		if (moveESet) result.append(move); else result.append("<unset>");
		result.append(", intensity: ");
		result.append(intensity);
		result.append(", line: ");
		result.append(line);
		result.append(", selfSilencing: ");
		result.append(selfSilencing);
		result.append(", safetyExit: ");
		result.append(safetyExit);
		result.append(", note: ");
		result.append(note);
		result.append(", modelReason: ");
		result.append(modelReason);
		result.append(')');
		return result.toString();
	}

} //OptionImpl
