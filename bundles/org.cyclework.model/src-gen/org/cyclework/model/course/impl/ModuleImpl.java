/**
 */
package org.cyclework.model.course.impl;

import java.util.Collection;

import org.cyclework.model.course.CoursePackage;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.course.Objective;

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
 * An implementation of the model object '<em><b>Module</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getCaseIds <em>Case Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getBankIds <em>Bank Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ModuleImpl#getArticleItems <em>Article Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ModuleImpl extends MinimalEObjectImpl.Container implements org.cyclework.model.course.Module {
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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ModuleStatus STATUS_EDEFAULT = ModuleStatus.READY;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ModuleStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getLessons() <em>Lessons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessons()
	 * @generated
	 * @ordered
	 */
	protected EList<Lesson> lessons;

	/**
	 * The cached value of the '{@link #getCaseIds() <em>Case Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> caseIds;

	/**
	 * The cached value of the '{@link #getBankIds() <em>Bank Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBankIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> bankIds;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.MODULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.MODULE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.MODULE__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.MODULE__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModuleStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ModuleStatus newStatus) {
		ModuleStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.MODULE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, CoursePackage.MODULE__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lesson> getLessons() {
		if (lessons == null) {
			lessons = new EObjectContainmentEList<Lesson>(Lesson.class, this, CoursePackage.MODULE__LESSONS);
		}
		return lessons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCaseIds() {
		if (caseIds == null) {
			caseIds = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.MODULE__CASE_IDS);
		}
		return caseIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBankIds() {
		if (bankIds == null) {
			bankIds = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.MODULE__BANK_IDS);
		}
		return bankIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArticleItems() {
		if (articleItems == null) {
			articleItems = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.MODULE__ARTICLE_ITEMS);
		}
		return articleItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoursePackage.MODULE__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case CoursePackage.MODULE__LESSONS:
				return ((InternalEList<?>)getLessons()).basicRemove(otherEnd, msgs);
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
			case CoursePackage.MODULE__ID:
				return getId();
			case CoursePackage.MODULE__TITLE:
				return getTitle();
			case CoursePackage.MODULE__SUMMARY:
				return getSummary();
			case CoursePackage.MODULE__STATUS:
				return getStatus();
			case CoursePackage.MODULE__OBJECTIVES:
				return getObjectives();
			case CoursePackage.MODULE__LESSONS:
				return getLessons();
			case CoursePackage.MODULE__CASE_IDS:
				return getCaseIds();
			case CoursePackage.MODULE__BANK_IDS:
				return getBankIds();
			case CoursePackage.MODULE__ARTICLE_ITEMS:
				return getArticleItems();
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
			case CoursePackage.MODULE__ID:
				setId((String)newValue);
				return;
			case CoursePackage.MODULE__TITLE:
				setTitle((String)newValue);
				return;
			case CoursePackage.MODULE__SUMMARY:
				setSummary((String)newValue);
				return;
			case CoursePackage.MODULE__STATUS:
				setStatus((ModuleStatus)newValue);
				return;
			case CoursePackage.MODULE__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case CoursePackage.MODULE__LESSONS:
				getLessons().clear();
				getLessons().addAll((Collection<? extends Lesson>)newValue);
				return;
			case CoursePackage.MODULE__CASE_IDS:
				getCaseIds().clear();
				getCaseIds().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.MODULE__BANK_IDS:
				getBankIds().clear();
				getBankIds().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.MODULE__ARTICLE_ITEMS:
				getArticleItems().clear();
				getArticleItems().addAll((Collection<? extends String>)newValue);
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
			case CoursePackage.MODULE__ID:
				setId(ID_EDEFAULT);
				return;
			case CoursePackage.MODULE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CoursePackage.MODULE__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CoursePackage.MODULE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CoursePackage.MODULE__OBJECTIVES:
				getObjectives().clear();
				return;
			case CoursePackage.MODULE__LESSONS:
				getLessons().clear();
				return;
			case CoursePackage.MODULE__CASE_IDS:
				getCaseIds().clear();
				return;
			case CoursePackage.MODULE__BANK_IDS:
				getBankIds().clear();
				return;
			case CoursePackage.MODULE__ARTICLE_ITEMS:
				getArticleItems().clear();
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
			case CoursePackage.MODULE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoursePackage.MODULE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CoursePackage.MODULE__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CoursePackage.MODULE__STATUS:
				return status != STATUS_EDEFAULT;
			case CoursePackage.MODULE__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case CoursePackage.MODULE__LESSONS:
				return lessons != null && !lessons.isEmpty();
			case CoursePackage.MODULE__CASE_IDS:
				return caseIds != null && !caseIds.isEmpty();
			case CoursePackage.MODULE__BANK_IDS:
				return bankIds != null && !bankIds.isEmpty();
			case CoursePackage.MODULE__ARTICLE_ITEMS:
				return articleItems != null && !articleItems.isEmpty();
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
		result.append(", status: ");
		result.append(status);
		result.append(", caseIds: ");
		result.append(caseIds);
		result.append(", bankIds: ");
		result.append(bankIds);
		result.append(", articleItems: ");
		result.append(articleItems);
		result.append(')');
		return result.toString();
	}

} //ModuleImpl
