/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.PinnedReply;
import org.cyclework.model.vignette.SignatureShift;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getNarration <em>Narration</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getBeat <em>Beat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getPinnedReply <em>Pinned Reply</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getAllowedReplies <em>Allowed Replies</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getWhatIf <em>What If</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getOtherwise <em>Otherwise</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getEffects <em>Effects</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.NodeImpl#getHint <em>Hint</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NodeImpl extends MinimalEObjectImpl.Container implements Node {
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
	 * The default value of the '{@link #getNarration() <em>Narration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNarration()
	 * @generated
	 * @ordered
	 */
	protected static final String NARRATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNarration() <em>Narration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNarration()
	 * @generated
	 * @ordered
	 */
	protected String narration = NARRATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected String cue = CUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBeat() <em>Beat</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeat()
	 * @generated
	 * @ordered
	 */
	protected Beat beat;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The cached value of the '{@link #getPinnedReply() <em>Pinned Reply</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPinnedReply()
	 * @generated
	 * @ordered
	 */
	protected PinnedReply pinnedReply;

	/**
	 * The cached value of the '{@link #getAllowedReplies() <em>Allowed Replies</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowedReplies()
	 * @generated
	 * @ordered
	 */
	protected EList<MoveCode> allowedReplies;

	/**
	 * The default value of the '{@link #getWhatIf() <em>What If</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatIf()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_IF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatIf() <em>What If</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatIf()
	 * @generated
	 * @ordered
	 */
	protected String whatIf = WHAT_IF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConceptKeys() <em>Concept Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConceptKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<String> conceptKeys;

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
	 * The cached value of the '{@link #getOtherwise() <em>Otherwise</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherwise()
	 * @generated
	 * @ordered
	 */
	protected Node otherwise;

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
	 * The cached value of the '{@link #getSignatures() <em>Signatures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatures()
	 * @generated
	 * @ordered
	 */
	protected EList<SignatureShift> signatures;

	/**
	 * The default value of the '{@link #getHint() <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHint()
	 * @generated
	 * @ordered
	 */
	protected static final String HINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHint() <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHint()
	 * @generated
	 * @ordered
	 */
	protected String hint = HINT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.NODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNarration() {
		return narration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNarration(String newNarration) {
		String oldNarration = narration;
		narration = newNarration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__NARRATION, oldNarration, narration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCue() {
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCue(String newCue) {
		String oldCue = cue;
		cue = newCue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__CUE, oldCue, cue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beat getBeat() {
		return beat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBeat(Beat newBeat, NotificationChain msgs) {
		Beat oldBeat = beat;
		beat = newBeat;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__BEAT, oldBeat, newBeat);
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
	public void setBeat(Beat newBeat) {
		if (newBeat != beat) {
			NotificationChain msgs = null;
			if (beat != null)
				msgs = ((InternalEObject)beat).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VignettePackage.NODE__BEAT, null, msgs);
			if (newBeat != null)
				msgs = ((InternalEObject)newBeat).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VignettePackage.NODE__BEAT, null, msgs);
			msgs = basicSetBeat(newBeat, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__BEAT, newBeat, newBeat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<Option>(Option.class, this, VignettePackage.NODE__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PinnedReply getPinnedReply() {
		return pinnedReply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPinnedReply(PinnedReply newPinnedReply, NotificationChain msgs) {
		PinnedReply oldPinnedReply = pinnedReply;
		pinnedReply = newPinnedReply;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__PINNED_REPLY, oldPinnedReply, newPinnedReply);
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
	public void setPinnedReply(PinnedReply newPinnedReply) {
		if (newPinnedReply != pinnedReply) {
			NotificationChain msgs = null;
			if (pinnedReply != null)
				msgs = ((InternalEObject)pinnedReply).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VignettePackage.NODE__PINNED_REPLY, null, msgs);
			if (newPinnedReply != null)
				msgs = ((InternalEObject)newPinnedReply).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VignettePackage.NODE__PINNED_REPLY, null, msgs);
			msgs = basicSetPinnedReply(newPinnedReply, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__PINNED_REPLY, newPinnedReply, newPinnedReply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MoveCode> getAllowedReplies() {
		if (allowedReplies == null) {
			allowedReplies = new EDataTypeUniqueEList<MoveCode>(MoveCode.class, this, VignettePackage.NODE__ALLOWED_REPLIES);
		}
		return allowedReplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatIf() {
		return whatIf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatIf(String newWhatIf) {
		String oldWhatIf = whatIf;
		whatIf = newWhatIf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__WHAT_IF, oldWhatIf, whatIf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConceptKeys() {
		if (conceptKeys == null) {
			conceptKeys = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.NODE__CONCEPT_KEYS);
		}
		return conceptKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guard> getGuards() {
		if (guards == null) {
			guards = new EObjectContainmentEList<Guard>(Guard.class, this, VignettePackage.NODE__GUARDS);
		}
		return guards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getOtherwise() {
		if (otherwise != null && otherwise.eIsProxy()) {
			InternalEObject oldOtherwise = (InternalEObject)otherwise;
			otherwise = (Node)eResolveProxy(oldOtherwise);
			if (otherwise != oldOtherwise) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.NODE__OTHERWISE, oldOtherwise, otherwise));
			}
		}
		return otherwise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetOtherwise() {
		return otherwise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherwise(Node newOtherwise) {
		Node oldOtherwise = otherwise;
		otherwise = newOtherwise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__OTHERWISE, oldOtherwise, otherwise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Effect> getEffects() {
		if (effects == null) {
			effects = new EObjectContainmentEList<Effect>(Effect.class, this, VignettePackage.NODE__EFFECTS);
		}
		return effects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignatureShift> getSignatures() {
		if (signatures == null) {
			signatures = new EObjectContainmentEList<SignatureShift>(SignatureShift.class, this, VignettePackage.NODE__SIGNATURES);
		}
		return signatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHint() {
		return hint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHint(String newHint) {
		String oldHint = hint;
		hint = newHint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.NODE__HINT, oldHint, hint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.NODE__BEAT:
				return basicSetBeat(null, msgs);
			case VignettePackage.NODE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case VignettePackage.NODE__PINNED_REPLY:
				return basicSetPinnedReply(null, msgs);
			case VignettePackage.NODE__GUARDS:
				return ((InternalEList<?>)getGuards()).basicRemove(otherEnd, msgs);
			case VignettePackage.NODE__EFFECTS:
				return ((InternalEList<?>)getEffects()).basicRemove(otherEnd, msgs);
			case VignettePackage.NODE__SIGNATURES:
				return ((InternalEList<?>)getSignatures()).basicRemove(otherEnd, msgs);
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
			case VignettePackage.NODE__ID:
				return getId();
			case VignettePackage.NODE__NARRATION:
				return getNarration();
			case VignettePackage.NODE__CUE:
				return getCue();
			case VignettePackage.NODE__BEAT:
				return getBeat();
			case VignettePackage.NODE__OPTIONS:
				return getOptions();
			case VignettePackage.NODE__PINNED_REPLY:
				return getPinnedReply();
			case VignettePackage.NODE__ALLOWED_REPLIES:
				return getAllowedReplies();
			case VignettePackage.NODE__WHAT_IF:
				return getWhatIf();
			case VignettePackage.NODE__CONCEPT_KEYS:
				return getConceptKeys();
			case VignettePackage.NODE__GUARDS:
				return getGuards();
			case VignettePackage.NODE__OTHERWISE:
				if (resolve) return getOtherwise();
				return basicGetOtherwise();
			case VignettePackage.NODE__EFFECTS:
				return getEffects();
			case VignettePackage.NODE__SIGNATURES:
				return getSignatures();
			case VignettePackage.NODE__HINT:
				return getHint();
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
			case VignettePackage.NODE__ID:
				setId((String)newValue);
				return;
			case VignettePackage.NODE__NARRATION:
				setNarration((String)newValue);
				return;
			case VignettePackage.NODE__CUE:
				setCue((String)newValue);
				return;
			case VignettePackage.NODE__BEAT:
				setBeat((Beat)newValue);
				return;
			case VignettePackage.NODE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case VignettePackage.NODE__PINNED_REPLY:
				setPinnedReply((PinnedReply)newValue);
				return;
			case VignettePackage.NODE__ALLOWED_REPLIES:
				getAllowedReplies().clear();
				getAllowedReplies().addAll((Collection<? extends MoveCode>)newValue);
				return;
			case VignettePackage.NODE__WHAT_IF:
				setWhatIf((String)newValue);
				return;
			case VignettePackage.NODE__CONCEPT_KEYS:
				getConceptKeys().clear();
				getConceptKeys().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.NODE__GUARDS:
				getGuards().clear();
				getGuards().addAll((Collection<? extends Guard>)newValue);
				return;
			case VignettePackage.NODE__OTHERWISE:
				setOtherwise((Node)newValue);
				return;
			case VignettePackage.NODE__EFFECTS:
				getEffects().clear();
				getEffects().addAll((Collection<? extends Effect>)newValue);
				return;
			case VignettePackage.NODE__SIGNATURES:
				getSignatures().clear();
				getSignatures().addAll((Collection<? extends SignatureShift>)newValue);
				return;
			case VignettePackage.NODE__HINT:
				setHint((String)newValue);
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
			case VignettePackage.NODE__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.NODE__NARRATION:
				setNarration(NARRATION_EDEFAULT);
				return;
			case VignettePackage.NODE__CUE:
				setCue(CUE_EDEFAULT);
				return;
			case VignettePackage.NODE__BEAT:
				setBeat((Beat)null);
				return;
			case VignettePackage.NODE__OPTIONS:
				getOptions().clear();
				return;
			case VignettePackage.NODE__PINNED_REPLY:
				setPinnedReply((PinnedReply)null);
				return;
			case VignettePackage.NODE__ALLOWED_REPLIES:
				getAllowedReplies().clear();
				return;
			case VignettePackage.NODE__WHAT_IF:
				setWhatIf(WHAT_IF_EDEFAULT);
				return;
			case VignettePackage.NODE__CONCEPT_KEYS:
				getConceptKeys().clear();
				return;
			case VignettePackage.NODE__GUARDS:
				getGuards().clear();
				return;
			case VignettePackage.NODE__OTHERWISE:
				setOtherwise((Node)null);
				return;
			case VignettePackage.NODE__EFFECTS:
				getEffects().clear();
				return;
			case VignettePackage.NODE__SIGNATURES:
				getSignatures().clear();
				return;
			case VignettePackage.NODE__HINT:
				setHint(HINT_EDEFAULT);
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
			case VignettePackage.NODE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.NODE__NARRATION:
				return NARRATION_EDEFAULT == null ? narration != null : !NARRATION_EDEFAULT.equals(narration);
			case VignettePackage.NODE__CUE:
				return CUE_EDEFAULT == null ? cue != null : !CUE_EDEFAULT.equals(cue);
			case VignettePackage.NODE__BEAT:
				return beat != null;
			case VignettePackage.NODE__OPTIONS:
				return options != null && !options.isEmpty();
			case VignettePackage.NODE__PINNED_REPLY:
				return pinnedReply != null;
			case VignettePackage.NODE__ALLOWED_REPLIES:
				return allowedReplies != null && !allowedReplies.isEmpty();
			case VignettePackage.NODE__WHAT_IF:
				return WHAT_IF_EDEFAULT == null ? whatIf != null : !WHAT_IF_EDEFAULT.equals(whatIf);
			case VignettePackage.NODE__CONCEPT_KEYS:
				return conceptKeys != null && !conceptKeys.isEmpty();
			case VignettePackage.NODE__GUARDS:
				return guards != null && !guards.isEmpty();
			case VignettePackage.NODE__OTHERWISE:
				return otherwise != null;
			case VignettePackage.NODE__EFFECTS:
				return effects != null && !effects.isEmpty();
			case VignettePackage.NODE__SIGNATURES:
				return signatures != null && !signatures.isEmpty();
			case VignettePackage.NODE__HINT:
				return HINT_EDEFAULT == null ? hint != null : !HINT_EDEFAULT.equals(hint);
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
		result.append(", narration: ");
		result.append(narration);
		result.append(", cue: ");
		result.append(cue);
		result.append(", allowedReplies: ");
		result.append(allowedReplies);
		result.append(", whatIf: ");
		result.append(whatIf);
		result.append(", conceptKeys: ");
		result.append(conceptKeys);
		result.append(", hint: ");
		result.append(hint);
		result.append(')');
		return result.toString();
	}

} //NodeImpl
