/**
 */
package org.cyclework.model.course.impl;

import java.util.Collection;

import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.CoursePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.ArticleItemImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleItemImpl#getIdea <em>Idea</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleItemImpl#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleItemImpl#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleItemImpl#getCareNotes <em>Care Notes</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleItemImpl#isPromotional <em>Promotional</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleItemImpl extends MinimalEObjectImpl.Container implements ArticleItem {
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
	 * The default value of the '{@link #getIdea() <em>Idea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdea()
	 * @generated
	 * @ordered
	 */
	protected static final String IDEA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdea() <em>Idea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdea()
	 * @generated
	 * @ordered
	 */
	protected String idea = IDEA_EDEFAULT;

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
	 * The cached value of the '{@link #getObjectiveIds() <em>Objective Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectiveIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> objectiveIds;

	/**
	 * The cached value of the '{@link #getCareNotes() <em>Care Notes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCareNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> careNotes;

	/**
	 * The default value of the '{@link #isPromotional() <em>Promotional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPromotional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROMOTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPromotional() <em>Promotional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPromotional()
	 * @generated
	 * @ordered
	 */
	protected boolean promotional = PROMOTIONAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.ARTICLE_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.ARTICLE_ITEM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdea() {
		return idea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdea(String newIdea) {
		String oldIdea = idea;
		idea = newIdea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.ARTICLE_ITEM__IDEA, oldIdea, idea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConceptKeys() {
		if (conceptKeys == null) {
			conceptKeys = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.ARTICLE_ITEM__CONCEPT_KEYS);
		}
		return conceptKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectiveIds() {
		if (objectiveIds == null) {
			objectiveIds = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.ARTICLE_ITEM__OBJECTIVE_IDS);
		}
		return objectiveIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCareNotes() {
		if (careNotes == null) {
			careNotes = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.ARTICLE_ITEM__CARE_NOTES);
		}
		return careNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPromotional() {
		return promotional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromotional(boolean newPromotional) {
		boolean oldPromotional = promotional;
		promotional = newPromotional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.ARTICLE_ITEM__PROMOTIONAL, oldPromotional, promotional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoursePackage.ARTICLE_ITEM__ID:
				return getId();
			case CoursePackage.ARTICLE_ITEM__IDEA:
				return getIdea();
			case CoursePackage.ARTICLE_ITEM__CONCEPT_KEYS:
				return getConceptKeys();
			case CoursePackage.ARTICLE_ITEM__OBJECTIVE_IDS:
				return getObjectiveIds();
			case CoursePackage.ARTICLE_ITEM__CARE_NOTES:
				return getCareNotes();
			case CoursePackage.ARTICLE_ITEM__PROMOTIONAL:
				return isPromotional();
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
			case CoursePackage.ARTICLE_ITEM__ID:
				setId((String)newValue);
				return;
			case CoursePackage.ARTICLE_ITEM__IDEA:
				setIdea((String)newValue);
				return;
			case CoursePackage.ARTICLE_ITEM__CONCEPT_KEYS:
				getConceptKeys().clear();
				getConceptKeys().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.ARTICLE_ITEM__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				getObjectiveIds().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.ARTICLE_ITEM__CARE_NOTES:
				getCareNotes().clear();
				getCareNotes().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.ARTICLE_ITEM__PROMOTIONAL:
				setPromotional((Boolean)newValue);
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
			case CoursePackage.ARTICLE_ITEM__ID:
				setId(ID_EDEFAULT);
				return;
			case CoursePackage.ARTICLE_ITEM__IDEA:
				setIdea(IDEA_EDEFAULT);
				return;
			case CoursePackage.ARTICLE_ITEM__CONCEPT_KEYS:
				getConceptKeys().clear();
				return;
			case CoursePackage.ARTICLE_ITEM__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				return;
			case CoursePackage.ARTICLE_ITEM__CARE_NOTES:
				getCareNotes().clear();
				return;
			case CoursePackage.ARTICLE_ITEM__PROMOTIONAL:
				setPromotional(PROMOTIONAL_EDEFAULT);
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
			case CoursePackage.ARTICLE_ITEM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoursePackage.ARTICLE_ITEM__IDEA:
				return IDEA_EDEFAULT == null ? idea != null : !IDEA_EDEFAULT.equals(idea);
			case CoursePackage.ARTICLE_ITEM__CONCEPT_KEYS:
				return conceptKeys != null && !conceptKeys.isEmpty();
			case CoursePackage.ARTICLE_ITEM__OBJECTIVE_IDS:
				return objectiveIds != null && !objectiveIds.isEmpty();
			case CoursePackage.ARTICLE_ITEM__CARE_NOTES:
				return careNotes != null && !careNotes.isEmpty();
			case CoursePackage.ARTICLE_ITEM__PROMOTIONAL:
				return promotional != PROMOTIONAL_EDEFAULT;
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
		result.append(", idea: ");
		result.append(idea);
		result.append(", conceptKeys: ");
		result.append(conceptKeys);
		result.append(", objectiveIds: ");
		result.append(objectiveIds);
		result.append(", careNotes: ");
		result.append(careNotes);
		result.append(", promotional: ");
		result.append(promotional);
		result.append(')');
		return result.toString();
	}

} //ArticleItemImpl
