/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.Channel;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
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
 * An implementation of the model object '<em><b>Scene</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getBriefing <em>Briefing</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getInterlude <em>Interlude</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.SceneImpl#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SceneImpl extends MinimalEObjectImpl.Container implements Scene {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeat() <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeat()
	 * @generated
	 * @ordered
	 */
	protected static final Seat SEAT_EDEFAULT = Seat.PURSUER;

	/**
	 * The cached value of the '{@link #getSeat() <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeat()
	 * @generated
	 * @ordered
	 */
	protected Seat seat = SEAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected static final String SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetting() <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetting()
	 * @generated
	 * @ordered
	 */
	protected String setting = SETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getBriefing() <em>Briefing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBriefing()
	 * @generated
	 * @ordered
	 */
	protected static final String BRIEFING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBriefing() <em>Briefing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBriefing()
	 * @generated
	 * @ordered
	 */
	protected String briefing = BRIEFING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> goals;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Node start;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected Scene after;

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
	 * The default value of the '{@link #getInterlude() <em>Interlude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterlude()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERLUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterlude() <em>Interlude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterlude()
	 * @generated
	 * @ordered
	 */
	protected String interlude = INTERLUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRounds() <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected static final int ROUNDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRounds() <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected int rounds = ROUNDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Channel CHANNEL_EDEFAULT = Channel.IN_PERSON;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel = CHANNEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SceneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.SCENE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Seat getSeat() {
		return seat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeat(Seat newSeat) {
		Seat oldSeat = seat;
		seat = newSeat == null ? SEAT_EDEFAULT : newSeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__SEAT, oldSeat, seat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSetting() {
		return setting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetting(String newSetting) {
		String oldSetting = setting;
		setting = newSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__SETTING, oldSetting, setting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBriefing() {
		return briefing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBriefing(String newBriefing) {
		String oldBriefing = briefing;
		briefing = newBriefing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__BRIEFING, oldBriefing, briefing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGoals() {
		if (goals == null) {
			goals = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.SCENE__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getStart() {
		if (start != null && start.eIsProxy()) {
			InternalEObject oldStart = (InternalEObject)start;
			start = (Node)eResolveProxy(oldStart);
			if (start != oldStart) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.SCENE__START, oldStart, start));
			}
		}
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Node newStart) {
		Node oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, VignettePackage.SCENE__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scene getAfter() {
		if (after != null && after.eIsProxy()) {
			InternalEObject oldAfter = (InternalEObject)after;
			after = (Scene)eResolveProxy(oldAfter);
			if (after != oldAfter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.SCENE__AFTER, oldAfter, after));
			}
		}
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scene basicGetAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(Scene newAfter) {
		Scene oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guard> getGuards() {
		if (guards == null) {
			guards = new EObjectContainmentEList<Guard>(Guard.class, this, VignettePackage.SCENE__GUARDS);
		}
		return guards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInterlude() {
		return interlude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterlude(String newInterlude) {
		String oldInterlude = interlude;
		interlude = newInterlude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__INTERLUDE, oldInterlude, interlude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRounds() {
		return rounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRounds(int newRounds) {
		int oldRounds = rounds;
		rounds = newRounds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__ROUNDS, oldRounds, rounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.SCENE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.SCENE__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case VignettePackage.SCENE__GUARDS:
				return ((InternalEList<?>)getGuards()).basicRemove(otherEnd, msgs);
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
			case VignettePackage.SCENE__ID:
				return getId();
			case VignettePackage.SCENE__TITLE:
				return getTitle();
			case VignettePackage.SCENE__SEAT:
				return getSeat();
			case VignettePackage.SCENE__SETTING:
				return getSetting();
			case VignettePackage.SCENE__BRIEFING:
				return getBriefing();
			case VignettePackage.SCENE__GOALS:
				return getGoals();
			case VignettePackage.SCENE__START:
				if (resolve) return getStart();
				return basicGetStart();
			case VignettePackage.SCENE__NODES:
				return getNodes();
			case VignettePackage.SCENE__AFTER:
				if (resolve) return getAfter();
				return basicGetAfter();
			case VignettePackage.SCENE__GUARDS:
				return getGuards();
			case VignettePackage.SCENE__INTERLUDE:
				return getInterlude();
			case VignettePackage.SCENE__ROUNDS:
				return getRounds();
			case VignettePackage.SCENE__CHANNEL:
				return getChannel();
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
			case VignettePackage.SCENE__ID:
				setId((String)newValue);
				return;
			case VignettePackage.SCENE__TITLE:
				setTitle((String)newValue);
				return;
			case VignettePackage.SCENE__SEAT:
				setSeat((Seat)newValue);
				return;
			case VignettePackage.SCENE__SETTING:
				setSetting((String)newValue);
				return;
			case VignettePackage.SCENE__BRIEFING:
				setBriefing((String)newValue);
				return;
			case VignettePackage.SCENE__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.SCENE__START:
				setStart((Node)newValue);
				return;
			case VignettePackage.SCENE__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case VignettePackage.SCENE__AFTER:
				setAfter((Scene)newValue);
				return;
			case VignettePackage.SCENE__GUARDS:
				getGuards().clear();
				getGuards().addAll((Collection<? extends Guard>)newValue);
				return;
			case VignettePackage.SCENE__INTERLUDE:
				setInterlude((String)newValue);
				return;
			case VignettePackage.SCENE__ROUNDS:
				setRounds((Integer)newValue);
				return;
			case VignettePackage.SCENE__CHANNEL:
				setChannel((Channel)newValue);
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
			case VignettePackage.SCENE__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.SCENE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case VignettePackage.SCENE__SEAT:
				setSeat(SEAT_EDEFAULT);
				return;
			case VignettePackage.SCENE__SETTING:
				setSetting(SETTING_EDEFAULT);
				return;
			case VignettePackage.SCENE__BRIEFING:
				setBriefing(BRIEFING_EDEFAULT);
				return;
			case VignettePackage.SCENE__GOALS:
				getGoals().clear();
				return;
			case VignettePackage.SCENE__START:
				setStart((Node)null);
				return;
			case VignettePackage.SCENE__NODES:
				getNodes().clear();
				return;
			case VignettePackage.SCENE__AFTER:
				setAfter((Scene)null);
				return;
			case VignettePackage.SCENE__GUARDS:
				getGuards().clear();
				return;
			case VignettePackage.SCENE__INTERLUDE:
				setInterlude(INTERLUDE_EDEFAULT);
				return;
			case VignettePackage.SCENE__ROUNDS:
				setRounds(ROUNDS_EDEFAULT);
				return;
			case VignettePackage.SCENE__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
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
			case VignettePackage.SCENE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.SCENE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case VignettePackage.SCENE__SEAT:
				return seat != SEAT_EDEFAULT;
			case VignettePackage.SCENE__SETTING:
				return SETTING_EDEFAULT == null ? setting != null : !SETTING_EDEFAULT.equals(setting);
			case VignettePackage.SCENE__BRIEFING:
				return BRIEFING_EDEFAULT == null ? briefing != null : !BRIEFING_EDEFAULT.equals(briefing);
			case VignettePackage.SCENE__GOALS:
				return goals != null && !goals.isEmpty();
			case VignettePackage.SCENE__START:
				return start != null;
			case VignettePackage.SCENE__NODES:
				return nodes != null && !nodes.isEmpty();
			case VignettePackage.SCENE__AFTER:
				return after != null;
			case VignettePackage.SCENE__GUARDS:
				return guards != null && !guards.isEmpty();
			case VignettePackage.SCENE__INTERLUDE:
				return INTERLUDE_EDEFAULT == null ? interlude != null : !INTERLUDE_EDEFAULT.equals(interlude);
			case VignettePackage.SCENE__ROUNDS:
				return rounds != ROUNDS_EDEFAULT;
			case VignettePackage.SCENE__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
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
		result.append(", title: ");
		result.append(title);
		result.append(", seat: ");
		result.append(seat);
		result.append(", setting: ");
		result.append(setting);
		result.append(", briefing: ");
		result.append(briefing);
		result.append(", goals: ");
		result.append(goals);
		result.append(", interlude: ");
		result.append(interlude);
		result.append(", rounds: ");
		result.append(rounds);
		result.append(", channel: ");
		result.append(channel);
		result.append(')');
		return result.toString();
	}

} //SceneImpl
