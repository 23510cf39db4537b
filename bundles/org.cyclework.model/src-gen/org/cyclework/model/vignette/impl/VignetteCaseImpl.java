/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.AuthoredLoop;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeName;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Suitability;
import org.cyclework.model.vignette.VignetteCase;
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
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getContentNote <em>Content Note</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getChairs <em>Chairs</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getSuitability <em>Suitability</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getStuckTurns <em>Stuck Turns</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getBondingOpenings <em>Bonding Openings</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getBondingReplies <em>Bonding Replies</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getOutcomeNames <em>Outcome Names</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getSilenceThresholdSeconds <em>Silence Threshold Seconds</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getScenes <em>Scenes</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getEndings <em>Endings</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getLessonIds <em>Lesson Ids</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getSignOffs <em>Sign Offs</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getRecastings <em>Recastings</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getLoop <em>Loop</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.VignetteCaseImpl#getDecisionPoints <em>Decision Points</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VignetteCaseImpl extends MinimalEObjectImpl.Container implements VignetteCase {
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
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentNote() <em>Content Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentNote()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentNote() <em>Content Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentNote()
	 * @generated
	 * @ordered
	 */
	protected String contentNote = CONTENT_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChairs() <em>Chairs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChairs()
	 * @generated
	 * @ordered
	 */
	protected EList<Chair> chairs;

	/**
	 * The cached value of the '{@link #getSuitability() <em>Suitability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuitability()
	 * @generated
	 * @ordered
	 */
	protected Suitability suitability;

	/**
	 * The cached value of the '{@link #getPartners() <em>Partners</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartners()
	 * @generated
	 * @ordered
	 */
	protected EList<Partner> partners;

	/**
	 * The default value of the '{@link #getStuckTurns() <em>Stuck Turns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStuckTurns()
	 * @generated
	 * @ordered
	 */
	protected static final int STUCK_TURNS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStuckTurns() <em>Stuck Turns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStuckTurns()
	 * @generated
	 * @ordered
	 */
	protected int stuckTurns = STUCK_TURNS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRounds() <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounds()
	 * @generated
	 * @ordered
	 */
	protected static final int ROUNDS_EDEFAULT = 12;

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
	 * The cached value of the '{@link #getBondingOpenings() <em>Bonding Openings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBondingOpenings()
	 * @generated
	 * @ordered
	 */
	protected EList<MoveCode> bondingOpenings;

	/**
	 * The cached value of the '{@link #getBondingReplies() <em>Bonding Replies</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBondingReplies()
	 * @generated
	 * @ordered
	 */
	protected EList<MoveCode> bondingReplies;

	/**
	 * The cached value of the '{@link #getOutcomeNames() <em>Outcome Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeNames()
	 * @generated
	 * @ordered
	 */
	protected EList<OutcomeName> outcomeNames;

	/**
	 * The default value of the '{@link #getSilenceThresholdSeconds() <em>Silence Threshold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSilenceThresholdSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int SILENCE_THRESHOLD_SECONDS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getSilenceThresholdSeconds() <em>Silence Threshold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSilenceThresholdSeconds()
	 * @generated
	 * @ordered
	 */
	protected int silenceThresholdSeconds = SILENCE_THRESHOLD_SECONDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScenes() <em>Scenes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenes()
	 * @generated
	 * @ordered
	 */
	protected EList<Scene> scenes;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<Line> lines;

	/**
	 * The cached value of the '{@link #getEndings() <em>Endings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndings()
	 * @generated
	 * @ordered
	 */
	protected EList<Ending> endings;

	/**
	 * The cached value of the '{@link #getObjectiveIds() <em>Objective Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectiveIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> objectiveIds;

	/**
	 * The cached value of the '{@link #getArticleItems() <em>Article Items</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticleItems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> articleItems;

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
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

	/**
	 * The cached value of the '{@link #getLessonIds() <em>Lesson Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessonIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> lessonIds;

	/**
	 * The cached value of the '{@link #getSignOffs() <em>Sign Offs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> signOffs;

	/**
	 * The cached value of the '{@link #getRecastings() <em>Recastings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecastings()
	 * @generated
	 * @ordered
	 */
	protected EList<Recasting> recastings;

	/**
	 * The cached value of the '{@link #getLoop() <em>Loop</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoop()
	 * @generated
	 * @ordered
	 */
	protected AuthoredLoop loop;

	/**
	 * The cached value of the '{@link #getOpening() <em>Opening</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected DecisionPoint opening;

	/**
	 * The cached value of the '{@link #getDecisionPoints() <em>Decision Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionPoint> decisionPoints;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VignetteCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.VIGNETTE_CASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentNote() {
		return contentNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentNote(String newContentNote) {
		String oldContentNote = contentNote;
		contentNote = newContentNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__CONTENT_NOTE, oldContentNote, contentNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Chair> getChairs() {
		if (chairs == null) {
			chairs = new EDataTypeUniqueEList<Chair>(Chair.class, this, VignettePackage.VIGNETTE_CASE__CHAIRS);
		}
		return chairs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suitability getSuitability() {
		return suitability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuitability(Suitability newSuitability, NotificationChain msgs) {
		Suitability oldSuitability = suitability;
		suitability = newSuitability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__SUITABILITY, oldSuitability, newSuitability);
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
	public void setSuitability(Suitability newSuitability) {
		if (newSuitability != suitability) {
			NotificationChain msgs = null;
			if (suitability != null)
				msgs = ((InternalEObject)suitability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VignettePackage.VIGNETTE_CASE__SUITABILITY, null, msgs);
			if (newSuitability != null)
				msgs = ((InternalEObject)newSuitability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VignettePackage.VIGNETTE_CASE__SUITABILITY, null, msgs);
			msgs = basicSetSuitability(newSuitability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__SUITABILITY, newSuitability, newSuitability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Partner> getPartners() {
		if (partners == null) {
			partners = new EObjectContainmentEList<Partner>(Partner.class, this, VignettePackage.VIGNETTE_CASE__PARTNERS);
		}
		return partners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStuckTurns() {
		return stuckTurns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStuckTurns(int newStuckTurns) {
		int oldStuckTurns = stuckTurns;
		stuckTurns = newStuckTurns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__STUCK_TURNS, oldStuckTurns, stuckTurns));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__ROUNDS, oldRounds, rounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MoveCode> getBondingOpenings() {
		if (bondingOpenings == null) {
			bondingOpenings = new EDataTypeUniqueEList<MoveCode>(MoveCode.class, this, VignettePackage.VIGNETTE_CASE__BONDING_OPENINGS);
		}
		return bondingOpenings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MoveCode> getBondingReplies() {
		if (bondingReplies == null) {
			bondingReplies = new EDataTypeUniqueEList<MoveCode>(MoveCode.class, this, VignettePackage.VIGNETTE_CASE__BONDING_REPLIES);
		}
		return bondingReplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutcomeName> getOutcomeNames() {
		if (outcomeNames == null) {
			outcomeNames = new EObjectContainmentEList<OutcomeName>(OutcomeName.class, this, VignettePackage.VIGNETTE_CASE__OUTCOME_NAMES);
		}
		return outcomeNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSilenceThresholdSeconds() {
		return silenceThresholdSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSilenceThresholdSeconds(int newSilenceThresholdSeconds) {
		int oldSilenceThresholdSeconds = silenceThresholdSeconds;
		silenceThresholdSeconds = newSilenceThresholdSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS, oldSilenceThresholdSeconds, silenceThresholdSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scene> getScenes() {
		if (scenes == null) {
			scenes = new EObjectContainmentEList<Scene>(Scene.class, this, VignettePackage.VIGNETTE_CASE__SCENES);
		}
		return scenes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Line> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<Line>(Line.class, this, VignettePackage.VIGNETTE_CASE__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ending> getEndings() {
		if (endings == null) {
			endings = new EObjectContainmentEList<Ending>(Ending.class, this, VignettePackage.VIGNETTE_CASE__ENDINGS);
		}
		return endings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectiveIds() {
		if (objectiveIds == null) {
			objectiveIds = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.VIGNETTE_CASE__OBJECTIVE_IDS);
		}
		return objectiveIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArticleItems() {
		if (articleItems == null) {
			articleItems = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.VIGNETTE_CASE__ARTICLE_ITEMS);
		}
		return articleItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConceptKeys() {
		if (conceptKeys == null) {
			conceptKeys = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.VIGNETTE_CASE__CONCEPT_KEYS);
		}
		return conceptKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.VIGNETTE_CASE__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLessonIds() {
		if (lessonIds == null) {
			lessonIds = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.VIGNETTE_CASE__LESSON_IDS);
		}
		return lessonIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSignOffs() {
		if (signOffs == null) {
			signOffs = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.VIGNETTE_CASE__SIGN_OFFS);
		}
		return signOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recasting> getRecastings() {
		if (recastings == null) {
			recastings = new EObjectContainmentEList<Recasting>(Recasting.class, this, VignettePackage.VIGNETTE_CASE__RECASTINGS);
		}
		return recastings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuthoredLoop getLoop() {
		return loop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLoop(AuthoredLoop newLoop, NotificationChain msgs) {
		AuthoredLoop oldLoop = loop;
		loop = newLoop;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__LOOP, oldLoop, newLoop);
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
	public void setLoop(AuthoredLoop newLoop) {
		if (newLoop != loop) {
			NotificationChain msgs = null;
			if (loop != null)
				msgs = ((InternalEObject)loop).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - VignettePackage.VIGNETTE_CASE__LOOP, null, msgs);
			if (newLoop != null)
				msgs = ((InternalEObject)newLoop).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - VignettePackage.VIGNETTE_CASE__LOOP, null, msgs);
			msgs = basicSetLoop(newLoop, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__LOOP, newLoop, newLoop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionPoint getOpening() {
		if (opening != null && opening.eIsProxy()) {
			InternalEObject oldOpening = (InternalEObject)opening;
			opening = (DecisionPoint)eResolveProxy(oldOpening);
			if (opening != oldOpening) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, VignettePackage.VIGNETTE_CASE__OPENING, oldOpening, opening));
			}
		}
		return opening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionPoint basicGetOpening() {
		return opening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpening(DecisionPoint newOpening) {
		DecisionPoint oldOpening = opening;
		opening = newOpening;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.VIGNETTE_CASE__OPENING, oldOpening, opening));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionPoint> getDecisionPoints() {
		if (decisionPoints == null) {
			decisionPoints = new EObjectContainmentEList<DecisionPoint>(DecisionPoint.class, this, VignettePackage.VIGNETTE_CASE__DECISION_POINTS);
		}
		return decisionPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.VIGNETTE_CASE__SUITABILITY:
				return basicSetSuitability(null, msgs);
			case VignettePackage.VIGNETTE_CASE__PARTNERS:
				return ((InternalEList<?>)getPartners()).basicRemove(otherEnd, msgs);
			case VignettePackage.VIGNETTE_CASE__OUTCOME_NAMES:
				return ((InternalEList<?>)getOutcomeNames()).basicRemove(otherEnd, msgs);
			case VignettePackage.VIGNETTE_CASE__SCENES:
				return ((InternalEList<?>)getScenes()).basicRemove(otherEnd, msgs);
			case VignettePackage.VIGNETTE_CASE__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
			case VignettePackage.VIGNETTE_CASE__ENDINGS:
				return ((InternalEList<?>)getEndings()).basicRemove(otherEnd, msgs);
			case VignettePackage.VIGNETTE_CASE__RECASTINGS:
				return ((InternalEList<?>)getRecastings()).basicRemove(otherEnd, msgs);
			case VignettePackage.VIGNETTE_CASE__LOOP:
				return basicSetLoop(null, msgs);
			case VignettePackage.VIGNETTE_CASE__DECISION_POINTS:
				return ((InternalEList<?>)getDecisionPoints()).basicRemove(otherEnd, msgs);
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
			case VignettePackage.VIGNETTE_CASE__ID:
				return getId();
			case VignettePackage.VIGNETTE_CASE__TITLE:
				return getTitle();
			case VignettePackage.VIGNETTE_CASE__SUMMARY:
				return getSummary();
			case VignettePackage.VIGNETTE_CASE__CONTENT_NOTE:
				return getContentNote();
			case VignettePackage.VIGNETTE_CASE__CHAIRS:
				return getChairs();
			case VignettePackage.VIGNETTE_CASE__SUITABILITY:
				return getSuitability();
			case VignettePackage.VIGNETTE_CASE__PARTNERS:
				return getPartners();
			case VignettePackage.VIGNETTE_CASE__STUCK_TURNS:
				return getStuckTurns();
			case VignettePackage.VIGNETTE_CASE__ROUNDS:
				return getRounds();
			case VignettePackage.VIGNETTE_CASE__BONDING_OPENINGS:
				return getBondingOpenings();
			case VignettePackage.VIGNETTE_CASE__BONDING_REPLIES:
				return getBondingReplies();
			case VignettePackage.VIGNETTE_CASE__OUTCOME_NAMES:
				return getOutcomeNames();
			case VignettePackage.VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS:
				return getSilenceThresholdSeconds();
			case VignettePackage.VIGNETTE_CASE__SCENES:
				return getScenes();
			case VignettePackage.VIGNETTE_CASE__LINES:
				return getLines();
			case VignettePackage.VIGNETTE_CASE__ENDINGS:
				return getEndings();
			case VignettePackage.VIGNETTE_CASE__OBJECTIVE_IDS:
				return getObjectiveIds();
			case VignettePackage.VIGNETTE_CASE__ARTICLE_ITEMS:
				return getArticleItems();
			case VignettePackage.VIGNETTE_CASE__CONCEPT_KEYS:
				return getConceptKeys();
			case VignettePackage.VIGNETTE_CASE__SOURCE_IDS:
				return getSourceIds();
			case VignettePackage.VIGNETTE_CASE__LESSON_IDS:
				return getLessonIds();
			case VignettePackage.VIGNETTE_CASE__SIGN_OFFS:
				return getSignOffs();
			case VignettePackage.VIGNETTE_CASE__RECASTINGS:
				return getRecastings();
			case VignettePackage.VIGNETTE_CASE__LOOP:
				return getLoop();
			case VignettePackage.VIGNETTE_CASE__OPENING:
				if (resolve) return getOpening();
				return basicGetOpening();
			case VignettePackage.VIGNETTE_CASE__DECISION_POINTS:
				return getDecisionPoints();
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
			case VignettePackage.VIGNETTE_CASE__ID:
				setId((String)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__TITLE:
				setTitle((String)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__SUMMARY:
				setSummary((String)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__CONTENT_NOTE:
				setContentNote((String)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__CHAIRS:
				getChairs().clear();
				getChairs().addAll((Collection<? extends Chair>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__SUITABILITY:
				setSuitability((Suitability)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends Partner>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__STUCK_TURNS:
				setStuckTurns((Integer)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__ROUNDS:
				setRounds((Integer)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__BONDING_OPENINGS:
				getBondingOpenings().clear();
				getBondingOpenings().addAll((Collection<? extends MoveCode>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__BONDING_REPLIES:
				getBondingReplies().clear();
				getBondingReplies().addAll((Collection<? extends MoveCode>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__OUTCOME_NAMES:
				getOutcomeNames().clear();
				getOutcomeNames().addAll((Collection<? extends OutcomeName>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS:
				setSilenceThresholdSeconds((Integer)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__SCENES:
				getScenes().clear();
				getScenes().addAll((Collection<? extends Scene>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends Line>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__ENDINGS:
				getEndings().clear();
				getEndings().addAll((Collection<? extends Ending>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				getObjectiveIds().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__ARTICLE_ITEMS:
				getArticleItems().clear();
				getArticleItems().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__CONCEPT_KEYS:
				getConceptKeys().clear();
				getConceptKeys().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__LESSON_IDS:
				getLessonIds().clear();
				getLessonIds().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__SIGN_OFFS:
				getSignOffs().clear();
				getSignOffs().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__RECASTINGS:
				getRecastings().clear();
				getRecastings().addAll((Collection<? extends Recasting>)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__LOOP:
				setLoop((AuthoredLoop)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__OPENING:
				setOpening((DecisionPoint)newValue);
				return;
			case VignettePackage.VIGNETTE_CASE__DECISION_POINTS:
				getDecisionPoints().clear();
				getDecisionPoints().addAll((Collection<? extends DecisionPoint>)newValue);
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
			case VignettePackage.VIGNETTE_CASE__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__CONTENT_NOTE:
				setContentNote(CONTENT_NOTE_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__CHAIRS:
				getChairs().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__SUITABILITY:
				setSuitability((Suitability)null);
				return;
			case VignettePackage.VIGNETTE_CASE__PARTNERS:
				getPartners().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__STUCK_TURNS:
				setStuckTurns(STUCK_TURNS_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__ROUNDS:
				setRounds(ROUNDS_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__BONDING_OPENINGS:
				getBondingOpenings().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__BONDING_REPLIES:
				getBondingReplies().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__OUTCOME_NAMES:
				getOutcomeNames().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS:
				setSilenceThresholdSeconds(SILENCE_THRESHOLD_SECONDS_EDEFAULT);
				return;
			case VignettePackage.VIGNETTE_CASE__SCENES:
				getScenes().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__LINES:
				getLines().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__ENDINGS:
				getEndings().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__ARTICLE_ITEMS:
				getArticleItems().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__CONCEPT_KEYS:
				getConceptKeys().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__LESSON_IDS:
				getLessonIds().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__SIGN_OFFS:
				getSignOffs().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__RECASTINGS:
				getRecastings().clear();
				return;
			case VignettePackage.VIGNETTE_CASE__LOOP:
				setLoop((AuthoredLoop)null);
				return;
			case VignettePackage.VIGNETTE_CASE__OPENING:
				setOpening((DecisionPoint)null);
				return;
			case VignettePackage.VIGNETTE_CASE__DECISION_POINTS:
				getDecisionPoints().clear();
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
			case VignettePackage.VIGNETTE_CASE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.VIGNETTE_CASE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case VignettePackage.VIGNETTE_CASE__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case VignettePackage.VIGNETTE_CASE__CONTENT_NOTE:
				return CONTENT_NOTE_EDEFAULT == null ? contentNote != null : !CONTENT_NOTE_EDEFAULT.equals(contentNote);
			case VignettePackage.VIGNETTE_CASE__CHAIRS:
				return chairs != null && !chairs.isEmpty();
			case VignettePackage.VIGNETTE_CASE__SUITABILITY:
				return suitability != null;
			case VignettePackage.VIGNETTE_CASE__PARTNERS:
				return partners != null && !partners.isEmpty();
			case VignettePackage.VIGNETTE_CASE__STUCK_TURNS:
				return stuckTurns != STUCK_TURNS_EDEFAULT;
			case VignettePackage.VIGNETTE_CASE__ROUNDS:
				return rounds != ROUNDS_EDEFAULT;
			case VignettePackage.VIGNETTE_CASE__BONDING_OPENINGS:
				return bondingOpenings != null && !bondingOpenings.isEmpty();
			case VignettePackage.VIGNETTE_CASE__BONDING_REPLIES:
				return bondingReplies != null && !bondingReplies.isEmpty();
			case VignettePackage.VIGNETTE_CASE__OUTCOME_NAMES:
				return outcomeNames != null && !outcomeNames.isEmpty();
			case VignettePackage.VIGNETTE_CASE__SILENCE_THRESHOLD_SECONDS:
				return silenceThresholdSeconds != SILENCE_THRESHOLD_SECONDS_EDEFAULT;
			case VignettePackage.VIGNETTE_CASE__SCENES:
				return scenes != null && !scenes.isEmpty();
			case VignettePackage.VIGNETTE_CASE__LINES:
				return lines != null && !lines.isEmpty();
			case VignettePackage.VIGNETTE_CASE__ENDINGS:
				return endings != null && !endings.isEmpty();
			case VignettePackage.VIGNETTE_CASE__OBJECTIVE_IDS:
				return objectiveIds != null && !objectiveIds.isEmpty();
			case VignettePackage.VIGNETTE_CASE__ARTICLE_ITEMS:
				return articleItems != null && !articleItems.isEmpty();
			case VignettePackage.VIGNETTE_CASE__CONCEPT_KEYS:
				return conceptKeys != null && !conceptKeys.isEmpty();
			case VignettePackage.VIGNETTE_CASE__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case VignettePackage.VIGNETTE_CASE__LESSON_IDS:
				return lessonIds != null && !lessonIds.isEmpty();
			case VignettePackage.VIGNETTE_CASE__SIGN_OFFS:
				return signOffs != null && !signOffs.isEmpty();
			case VignettePackage.VIGNETTE_CASE__RECASTINGS:
				return recastings != null && !recastings.isEmpty();
			case VignettePackage.VIGNETTE_CASE__LOOP:
				return loop != null;
			case VignettePackage.VIGNETTE_CASE__OPENING:
				return opening != null;
			case VignettePackage.VIGNETTE_CASE__DECISION_POINTS:
				return decisionPoints != null && !decisionPoints.isEmpty();
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
		result.append(", summary: ");
		result.append(summary);
		result.append(", contentNote: ");
		result.append(contentNote);
		result.append(", chairs: ");
		result.append(chairs);
		result.append(", stuckTurns: ");
		result.append(stuckTurns);
		result.append(", rounds: ");
		result.append(rounds);
		result.append(", bondingOpenings: ");
		result.append(bondingOpenings);
		result.append(", bondingReplies: ");
		result.append(bondingReplies);
		result.append(", silenceThresholdSeconds: ");
		result.append(silenceThresholdSeconds);
		result.append(", objectiveIds: ");
		result.append(objectiveIds);
		result.append(", articleItems: ");
		result.append(articleItems);
		result.append(", conceptKeys: ");
		result.append(conceptKeys);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(", lessonIds: ");
		result.append(lessonIds);
		result.append(", signOffs: ");
		result.append(signOffs);
		result.append(')');
		return result.toString();
	}

} //VignetteCaseImpl
