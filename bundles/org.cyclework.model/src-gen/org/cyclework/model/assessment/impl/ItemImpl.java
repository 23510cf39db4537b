/**
 */
package org.cyclework.model.assessment.impl;

import java.util.Collection;

import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemPurpose;

import org.cyclework.model.course.Bloom;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getStem <em>Stem</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getBloom <em>Bloom</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getDifficulty <em>Difficulty</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getConfusablePair <em>Confusable Pair</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#isSafety <em>Safety</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getContentNote <em>Content Note</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ItemImpl#getFeedback <em>Feedback</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ItemImpl extends MinimalEObjectImpl.Container implements Item {
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
	 * The default value of the '{@link #getStem() <em>Stem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStem()
	 * @generated
	 * @ordered
	 */
	protected static final String STEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStem() <em>Stem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStem()
	 * @generated
	 * @ordered
	 */
	protected String stem = STEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final ItemPurpose PURPOSE_EDEFAULT = ItemPurpose.APPLICATION;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected ItemPurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBloom() <em>Bloom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBloom()
	 * @generated
	 * @ordered
	 */
	protected static final Bloom BLOOM_EDEFAULT = Bloom.APPLY;

	/**
	 * The cached value of the '{@link #getBloom() <em>Bloom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBloom()
	 * @generated
	 * @ordered
	 */
	protected Bloom bloom = BLOOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDifficulty() <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulty()
	 * @generated
	 * @ordered
	 */
	protected static final double DIFFICULTY_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getDifficulty() <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulty()
	 * @generated
	 * @ordered
	 */
	protected double difficulty = DIFFICULTY_EDEFAULT;

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
	 * The default value of the '{@link #getConfusablePair() <em>Confusable Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfusablePair()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFUSABLE_PAIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfusablePair() <em>Confusable Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfusablePair()
	 * @generated
	 * @ordered
	 */
	protected String confusablePair = CONFUSABLE_PAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #isSafety() <em>Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSafety()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAFETY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSafety() <em>Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSafety()
	 * @generated
	 * @ordered
	 */
	protected boolean safety = SAFETY_EDEFAULT;

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
	 * The default value of the '{@link #getFeedback() <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedback()
	 * @generated
	 * @ordered
	 */
	protected static final String FEEDBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeedback() <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedback()
	 * @generated
	 * @ordered
	 */
	protected String feedback = FEEDBACK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStem() {
		return stem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStem(String newStem) {
		String oldStem = stem;
		stem = newStem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__STEM, oldStem, stem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemPurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(ItemPurpose newPurpose) {
		ItemPurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bloom getBloom() {
		return bloom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBloom(Bloom newBloom) {
		Bloom oldBloom = bloom;
		bloom = newBloom == null ? BLOOM_EDEFAULT : newBloom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__BLOOM, oldBloom, bloom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDifficulty() {
		return difficulty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifficulty(double newDifficulty) {
		double oldDifficulty = difficulty;
		difficulty = newDifficulty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__DIFFICULTY, oldDifficulty, difficulty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectiveIds() {
		if (objectiveIds == null) {
			objectiveIds = new EDataTypeUniqueEList<String>(String.class, this, AssessmentPackage.ITEM__OBJECTIVE_IDS);
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
			articleItems = new EDataTypeUniqueEList<String>(String.class, this, AssessmentPackage.ITEM__ARTICLE_ITEMS);
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
			conceptKeys = new EDataTypeUniqueEList<String>(String.class, this, AssessmentPackage.ITEM__CONCEPT_KEYS);
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
			sourceIds = new EDataTypeUniqueEList<String>(String.class, this, AssessmentPackage.ITEM__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfusablePair() {
		return confusablePair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfusablePair(String newConfusablePair) {
		String oldConfusablePair = confusablePair;
		confusablePair = newConfusablePair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__CONFUSABLE_PAIR, oldConfusablePair, confusablePair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSafety() {
		return safety;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafety(boolean newSafety) {
		boolean oldSafety = safety;
		safety = newSafety;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__SAFETY, oldSafety, safety));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__CONTENT_NOTE, oldContentNote, contentNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeedback() {
		return feedback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedback(String newFeedback) {
		String oldFeedback = feedback;
		feedback = newFeedback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ITEM__FEEDBACK, oldFeedback, feedback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.ITEM__ID:
				return getId();
			case AssessmentPackage.ITEM__STEM:
				return getStem();
			case AssessmentPackage.ITEM__CONTEXT:
				return getContext();
			case AssessmentPackage.ITEM__PURPOSE:
				return getPurpose();
			case AssessmentPackage.ITEM__BLOOM:
				return getBloom();
			case AssessmentPackage.ITEM__DIFFICULTY:
				return getDifficulty();
			case AssessmentPackage.ITEM__OBJECTIVE_IDS:
				return getObjectiveIds();
			case AssessmentPackage.ITEM__ARTICLE_ITEMS:
				return getArticleItems();
			case AssessmentPackage.ITEM__CONCEPT_KEYS:
				return getConceptKeys();
			case AssessmentPackage.ITEM__SOURCE_IDS:
				return getSourceIds();
			case AssessmentPackage.ITEM__CONFUSABLE_PAIR:
				return getConfusablePair();
			case AssessmentPackage.ITEM__SAFETY:
				return isSafety();
			case AssessmentPackage.ITEM__CONTENT_NOTE:
				return getContentNote();
			case AssessmentPackage.ITEM__FEEDBACK:
				return getFeedback();
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
			case AssessmentPackage.ITEM__ID:
				setId((String)newValue);
				return;
			case AssessmentPackage.ITEM__STEM:
				setStem((String)newValue);
				return;
			case AssessmentPackage.ITEM__CONTEXT:
				setContext((String)newValue);
				return;
			case AssessmentPackage.ITEM__PURPOSE:
				setPurpose((ItemPurpose)newValue);
				return;
			case AssessmentPackage.ITEM__BLOOM:
				setBloom((Bloom)newValue);
				return;
			case AssessmentPackage.ITEM__DIFFICULTY:
				setDifficulty((Double)newValue);
				return;
			case AssessmentPackage.ITEM__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				getObjectiveIds().addAll((Collection<? extends String>)newValue);
				return;
			case AssessmentPackage.ITEM__ARTICLE_ITEMS:
				getArticleItems().clear();
				getArticleItems().addAll((Collection<? extends String>)newValue);
				return;
			case AssessmentPackage.ITEM__CONCEPT_KEYS:
				getConceptKeys().clear();
				getConceptKeys().addAll((Collection<? extends String>)newValue);
				return;
			case AssessmentPackage.ITEM__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case AssessmentPackage.ITEM__CONFUSABLE_PAIR:
				setConfusablePair((String)newValue);
				return;
			case AssessmentPackage.ITEM__SAFETY:
				setSafety((Boolean)newValue);
				return;
			case AssessmentPackage.ITEM__CONTENT_NOTE:
				setContentNote((String)newValue);
				return;
			case AssessmentPackage.ITEM__FEEDBACK:
				setFeedback((String)newValue);
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
			case AssessmentPackage.ITEM__ID:
				setId(ID_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__STEM:
				setStem(STEM_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__BLOOM:
				setBloom(BLOOM_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__DIFFICULTY:
				setDifficulty(DIFFICULTY_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				return;
			case AssessmentPackage.ITEM__ARTICLE_ITEMS:
				getArticleItems().clear();
				return;
			case AssessmentPackage.ITEM__CONCEPT_KEYS:
				getConceptKeys().clear();
				return;
			case AssessmentPackage.ITEM__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case AssessmentPackage.ITEM__CONFUSABLE_PAIR:
				setConfusablePair(CONFUSABLE_PAIR_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__SAFETY:
				setSafety(SAFETY_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__CONTENT_NOTE:
				setContentNote(CONTENT_NOTE_EDEFAULT);
				return;
			case AssessmentPackage.ITEM__FEEDBACK:
				setFeedback(FEEDBACK_EDEFAULT);
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
			case AssessmentPackage.ITEM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case AssessmentPackage.ITEM__STEM:
				return STEM_EDEFAULT == null ? stem != null : !STEM_EDEFAULT.equals(stem);
			case AssessmentPackage.ITEM__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case AssessmentPackage.ITEM__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case AssessmentPackage.ITEM__BLOOM:
				return bloom != BLOOM_EDEFAULT;
			case AssessmentPackage.ITEM__DIFFICULTY:
				return difficulty != DIFFICULTY_EDEFAULT;
			case AssessmentPackage.ITEM__OBJECTIVE_IDS:
				return objectiveIds != null && !objectiveIds.isEmpty();
			case AssessmentPackage.ITEM__ARTICLE_ITEMS:
				return articleItems != null && !articleItems.isEmpty();
			case AssessmentPackage.ITEM__CONCEPT_KEYS:
				return conceptKeys != null && !conceptKeys.isEmpty();
			case AssessmentPackage.ITEM__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case AssessmentPackage.ITEM__CONFUSABLE_PAIR:
				return CONFUSABLE_PAIR_EDEFAULT == null ? confusablePair != null : !CONFUSABLE_PAIR_EDEFAULT.equals(confusablePair);
			case AssessmentPackage.ITEM__SAFETY:
				return safety != SAFETY_EDEFAULT;
			case AssessmentPackage.ITEM__CONTENT_NOTE:
				return CONTENT_NOTE_EDEFAULT == null ? contentNote != null : !CONTENT_NOTE_EDEFAULT.equals(contentNote);
			case AssessmentPackage.ITEM__FEEDBACK:
				return FEEDBACK_EDEFAULT == null ? feedback != null : !FEEDBACK_EDEFAULT.equals(feedback);
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
		result.append(", stem: ");
		result.append(stem);
		result.append(", context: ");
		result.append(context);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", bloom: ");
		result.append(bloom);
		result.append(", difficulty: ");
		result.append(difficulty);
		result.append(", objectiveIds: ");
		result.append(objectiveIds);
		result.append(", articleItems: ");
		result.append(articleItems);
		result.append(", conceptKeys: ");
		result.append(conceptKeys);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(", confusablePair: ");
		result.append(confusablePair);
		result.append(", safety: ");
		result.append(safety);
		result.append(", contentNote: ");
		result.append(contentNote);
		result.append(", feedback: ");
		result.append(feedback);
		result.append(')');
		return result.toString();
	}

} //ItemImpl
