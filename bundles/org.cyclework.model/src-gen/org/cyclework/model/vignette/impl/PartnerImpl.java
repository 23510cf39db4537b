/**
 */
package org.cyclework.model.vignette.impl;

import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.StartState;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getAge <em>Age</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getFear <em>Fear</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getNeed <em>Need</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getVoice <em>Voice</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getAnxiety <em>Anxiety</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getAvoidance <em>Avoidance</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getReactivity <em>Reactivity</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.PartnerImpl#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartnerImpl extends MinimalEObjectImpl.Container implements Partner {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected static final String PRONOUNS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected String pronouns = PRONOUNS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected static final int AGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected int age = AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected static final String ABOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected String about = ABOUT_EDEFAULT;

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
	 * The default value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected static final String HISTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected String history = HISTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFear() <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFear()
	 * @generated
	 * @ordered
	 */
	protected static final String FEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFear() <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFear()
	 * @generated
	 * @ordered
	 */
	protected String fear = FEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeed() <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected static final String NEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeed() <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected String need = NEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoice() <em>Voice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoice()
	 * @generated
	 * @ordered
	 */
	protected static final String VOICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoice() <em>Voice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoice()
	 * @generated
	 * @ordered
	 */
	protected String voice = VOICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATEGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected String strategy = STRATEGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnxiety() <em>Anxiety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnxiety()
	 * @generated
	 * @ordered
	 */
	protected static final double ANXIETY_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getAnxiety() <em>Anxiety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnxiety()
	 * @generated
	 * @ordered
	 */
	protected double anxiety = ANXIETY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvoidance() <em>Avoidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvoidance()
	 * @generated
	 * @ordered
	 */
	protected static final double AVOIDANCE_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getAvoidance() <em>Avoidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvoidance()
	 * @generated
	 * @ordered
	 */
	protected double avoidance = AVOIDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReactivity() <em>Reactivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReactivity()
	 * @generated
	 * @ordered
	 */
	protected static final double REACTIVITY_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getReactivity() <em>Reactivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReactivity()
	 * @generated
	 * @ordered
	 */
	protected double reactivity = REACTIVITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected StartState start;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartnerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.PARTNER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPronouns() {
		return pronouns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPronouns(String newPronouns) {
		String oldPronouns = pronouns;
		pronouns = newPronouns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__PRONOUNS, oldPronouns, pronouns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAge() {
		return age;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAge(int newAge) {
		int oldAge = age;
		age = newAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__AGE, oldAge, age));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbout() {
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(String newAbout) {
		String oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__ABOUT, oldAbout, about));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__SEAT, oldSeat, seat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHistory() {
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistory(String newHistory) {
		String oldHistory = history;
		history = newHistory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__HISTORY, oldHistory, history));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFear() {
		return fear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFear(String newFear) {
		String oldFear = fear;
		fear = newFear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__FEAR, oldFear, fear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNeed() {
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeed(String newNeed) {
		String oldNeed = need;
		need = newNeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__NEED, oldNeed, need));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVoice() {
		return voice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoice(String newVoice) {
		String oldVoice = voice;
		voice = newVoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__VOICE, oldVoice, voice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStrategy() {
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(String newStrategy) {
		String oldStrategy = strategy;
		strategy = newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__STRATEGY, oldStrategy, strategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAnxiety() {
		return anxiety;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnxiety(double newAnxiety) {
		double oldAnxiety = anxiety;
		anxiety = newAnxiety;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__ANXIETY, oldAnxiety, anxiety));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvoidance() {
		return avoidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvoidance(double newAvoidance) {
		double oldAvoidance = avoidance;
		avoidance = newAvoidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__AVOIDANCE, oldAvoidance, avoidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReactivity() {
		return reactivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReactivity(double newReactivity) {
		double oldReactivity = reactivity;
		reactivity = newReactivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__REACTIVITY, oldReactivity, reactivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartState getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStart(StartState newStart, NotificationChain msgs) {
		StartState oldStart = start;
		start = newStart;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__START, oldStart, newStart);
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
	public void setStart(StartState newStart) {
		if (newStart != start) {
			NotificationChain msgs = null;
			if (start != null)
				msgs = ((InternalEObject)start).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VignettePackage.PARTNER__START, null, msgs);
			if (newStart != null)
				msgs = ((InternalEObject)newStart).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VignettePackage.PARTNER__START, null, msgs);
			msgs = basicSetStart(newStart, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.PARTNER__START, newStart, newStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.PARTNER__START:
				return basicSetStart(null, msgs);
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
			case VignettePackage.PARTNER__ID:
				return getId();
			case VignettePackage.PARTNER__NAME:
				return getName();
			case VignettePackage.PARTNER__PRONOUNS:
				return getPronouns();
			case VignettePackage.PARTNER__AGE:
				return getAge();
			case VignettePackage.PARTNER__ABOUT:
				return getAbout();
			case VignettePackage.PARTNER__SEAT:
				return getSeat();
			case VignettePackage.PARTNER__HISTORY:
				return getHistory();
			case VignettePackage.PARTNER__FEAR:
				return getFear();
			case VignettePackage.PARTNER__NEED:
				return getNeed();
			case VignettePackage.PARTNER__VOICE:
				return getVoice();
			case VignettePackage.PARTNER__STRATEGY:
				return getStrategy();
			case VignettePackage.PARTNER__ANXIETY:
				return getAnxiety();
			case VignettePackage.PARTNER__AVOIDANCE:
				return getAvoidance();
			case VignettePackage.PARTNER__REACTIVITY:
				return getReactivity();
			case VignettePackage.PARTNER__START:
				return getStart();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case VignettePackage.PARTNER__ID:
				setId((String)newValue);
				return;
			case VignettePackage.PARTNER__NAME:
				setName((String)newValue);
				return;
			case VignettePackage.PARTNER__PRONOUNS:
				setPronouns((String)newValue);
				return;
			case VignettePackage.PARTNER__AGE:
				setAge((Integer)newValue);
				return;
			case VignettePackage.PARTNER__ABOUT:
				setAbout((String)newValue);
				return;
			case VignettePackage.PARTNER__SEAT:
				setSeat((Seat)newValue);
				return;
			case VignettePackage.PARTNER__HISTORY:
				setHistory((String)newValue);
				return;
			case VignettePackage.PARTNER__FEAR:
				setFear((String)newValue);
				return;
			case VignettePackage.PARTNER__NEED:
				setNeed((String)newValue);
				return;
			case VignettePackage.PARTNER__VOICE:
				setVoice((String)newValue);
				return;
			case VignettePackage.PARTNER__STRATEGY:
				setStrategy((String)newValue);
				return;
			case VignettePackage.PARTNER__ANXIETY:
				setAnxiety((Double)newValue);
				return;
			case VignettePackage.PARTNER__AVOIDANCE:
				setAvoidance((Double)newValue);
				return;
			case VignettePackage.PARTNER__REACTIVITY:
				setReactivity((Double)newValue);
				return;
			case VignettePackage.PARTNER__START:
				setStart((StartState)newValue);
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
			case VignettePackage.PARTNER__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.PARTNER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case VignettePackage.PARTNER__PRONOUNS:
				setPronouns(PRONOUNS_EDEFAULT);
				return;
			case VignettePackage.PARTNER__AGE:
				setAge(AGE_EDEFAULT);
				return;
			case VignettePackage.PARTNER__ABOUT:
				setAbout(ABOUT_EDEFAULT);
				return;
			case VignettePackage.PARTNER__SEAT:
				setSeat(SEAT_EDEFAULT);
				return;
			case VignettePackage.PARTNER__HISTORY:
				setHistory(HISTORY_EDEFAULT);
				return;
			case VignettePackage.PARTNER__FEAR:
				setFear(FEAR_EDEFAULT);
				return;
			case VignettePackage.PARTNER__NEED:
				setNeed(NEED_EDEFAULT);
				return;
			case VignettePackage.PARTNER__VOICE:
				setVoice(VOICE_EDEFAULT);
				return;
			case VignettePackage.PARTNER__STRATEGY:
				setStrategy(STRATEGY_EDEFAULT);
				return;
			case VignettePackage.PARTNER__ANXIETY:
				setAnxiety(ANXIETY_EDEFAULT);
				return;
			case VignettePackage.PARTNER__AVOIDANCE:
				setAvoidance(AVOIDANCE_EDEFAULT);
				return;
			case VignettePackage.PARTNER__REACTIVITY:
				setReactivity(REACTIVITY_EDEFAULT);
				return;
			case VignettePackage.PARTNER__START:
				setStart((StartState)null);
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
			case VignettePackage.PARTNER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.PARTNER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case VignettePackage.PARTNER__PRONOUNS:
				return PRONOUNS_EDEFAULT == null ? pronouns != null : !PRONOUNS_EDEFAULT.equals(pronouns);
			case VignettePackage.PARTNER__AGE:
				return age != AGE_EDEFAULT;
			case VignettePackage.PARTNER__ABOUT:
				return ABOUT_EDEFAULT == null ? about != null : !ABOUT_EDEFAULT.equals(about);
			case VignettePackage.PARTNER__SEAT:
				return seat != SEAT_EDEFAULT;
			case VignettePackage.PARTNER__HISTORY:
				return HISTORY_EDEFAULT == null ? history != null : !HISTORY_EDEFAULT.equals(history);
			case VignettePackage.PARTNER__FEAR:
				return FEAR_EDEFAULT == null ? fear != null : !FEAR_EDEFAULT.equals(fear);
			case VignettePackage.PARTNER__NEED:
				return NEED_EDEFAULT == null ? need != null : !NEED_EDEFAULT.equals(need);
			case VignettePackage.PARTNER__VOICE:
				return VOICE_EDEFAULT == null ? voice != null : !VOICE_EDEFAULT.equals(voice);
			case VignettePackage.PARTNER__STRATEGY:
				return STRATEGY_EDEFAULT == null ? strategy != null : !STRATEGY_EDEFAULT.equals(strategy);
			case VignettePackage.PARTNER__ANXIETY:
				return anxiety != ANXIETY_EDEFAULT;
			case VignettePackage.PARTNER__AVOIDANCE:
				return avoidance != AVOIDANCE_EDEFAULT;
			case VignettePackage.PARTNER__REACTIVITY:
				return reactivity != REACTIVITY_EDEFAULT;
			case VignettePackage.PARTNER__START:
				return start != null;
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
		result.append(", name: ");
		result.append(name);
		result.append(", pronouns: ");
		result.append(pronouns);
		result.append(", age: ");
		result.append(age);
		result.append(", about: ");
		result.append(about);
		result.append(", seat: ");
		result.append(seat);
		result.append(", history: ");
		result.append(history);
		result.append(", fear: ");
		result.append(fear);
		result.append(", need: ");
		result.append(need);
		result.append(", voice: ");
		result.append(voice);
		result.append(", strategy: ");
		result.append(strategy);
		result.append(", anxiety: ");
		result.append(anxiety);
		result.append(", avoidance: ");
		result.append(avoidance);
		result.append(", reactivity: ");
		result.append(reactivity);
		result.append(')');
		return result.toString();
	}

} //PartnerImpl
