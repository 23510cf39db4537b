/**
 */
package org.cyclework.model.course.impl;

import java.util.Collection;

import org.cyclework.model.course.CoursePackage;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Section;
import org.cyclework.model.course.Skill;

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
 * An implementation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#isSafety <em>Safety</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getCareNotes <em>Care Notes</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getCaseIds <em>Case Ids</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.LessonImpl#getSignOffs <em>Sign Offs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LessonImpl extends MinimalEObjectImpl.Container implements Lesson {
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
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

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
	 * The cached value of the '{@link #getObjectiveIds() <em>Objective Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectiveIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> objectiveIds;

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
	 * The cached value of the '{@link #getArticleItems() <em>Article Items</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticleItems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> articleItems;

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
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

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
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getSkill() <em>Skill</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkill()
	 * @generated
	 * @ordered
	 */
	protected Skill skill;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LessonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.LESSON;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__MINUTES, oldMinutes, minutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__SAFETY, oldSafety, safety));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectiveIds() {
		if (objectiveIds == null) {
			objectiveIds = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__OBJECTIVE_IDS);
		}
		return objectiveIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConceptKeys() {
		if (conceptKeys == null) {
			conceptKeys = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__CONCEPT_KEYS);
		}
		return conceptKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArticleItems() {
		if (articleItems == null) {
			articleItems = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__ARTICLE_ITEMS);
		}
		return articleItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCareNotes() {
		if (careNotes == null) {
			careNotes = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__CARE_NOTES);
		}
		return careNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCaseIds() {
		if (caseIds == null) {
			caseIds = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__CASE_IDS);
		}
		return caseIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, CoursePackage.LESSON__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Skill getSkill() {
		return skill;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSkill(Skill newSkill, NotificationChain msgs) {
		Skill oldSkill = skill;
		skill = newSkill;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__SKILL, oldSkill, newSkill);
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
	public void setSkill(Skill newSkill) {
		if (newSkill != skill) {
			NotificationChain msgs = null;
			if (skill != null)
				msgs = ((InternalEObject)skill).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoursePackage.LESSON__SKILL, null, msgs);
			if (newSkill != null)
				msgs = ((InternalEObject)newSkill).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoursePackage.LESSON__SKILL, null, msgs);
			msgs = basicSetSkill(newSkill, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.LESSON__SKILL, newSkill, newSkill));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSignOffs() {
		if (signOffs == null) {
			signOffs = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.LESSON__SIGN_OFFS);
		}
		return signOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoursePackage.LESSON__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case CoursePackage.LESSON__SKILL:
				return basicSetSkill(null, msgs);
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
			case CoursePackage.LESSON__ID:
				return getId();
			case CoursePackage.LESSON__TITLE:
				return getTitle();
			case CoursePackage.LESSON__SUMMARY:
				return getSummary();
			case CoursePackage.LESSON__FILE:
				return getFile();
			case CoursePackage.LESSON__MINUTES:
				return getMinutes();
			case CoursePackage.LESSON__SAFETY:
				return isSafety();
			case CoursePackage.LESSON__OBJECTIVE_IDS:
				return getObjectiveIds();
			case CoursePackage.LESSON__CONCEPT_KEYS:
				return getConceptKeys();
			case CoursePackage.LESSON__ARTICLE_ITEMS:
				return getArticleItems();
			case CoursePackage.LESSON__CARE_NOTES:
				return getCareNotes();
			case CoursePackage.LESSON__SOURCE_IDS:
				return getSourceIds();
			case CoursePackage.LESSON__CASE_IDS:
				return getCaseIds();
			case CoursePackage.LESSON__SECTIONS:
				return getSections();
			case CoursePackage.LESSON__SKILL:
				return getSkill();
			case CoursePackage.LESSON__SIGN_OFFS:
				return getSignOffs();
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
			case CoursePackage.LESSON__ID:
				setId((String)newValue);
				return;
			case CoursePackage.LESSON__TITLE:
				setTitle((String)newValue);
				return;
			case CoursePackage.LESSON__SUMMARY:
				setSummary((String)newValue);
				return;
			case CoursePackage.LESSON__FILE:
				setFile((String)newValue);
				return;
			case CoursePackage.LESSON__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case CoursePackage.LESSON__SAFETY:
				setSafety((Boolean)newValue);
				return;
			case CoursePackage.LESSON__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				getObjectiveIds().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.LESSON__CONCEPT_KEYS:
				getConceptKeys().clear();
				getConceptKeys().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.LESSON__ARTICLE_ITEMS:
				getArticleItems().clear();
				getArticleItems().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.LESSON__CARE_NOTES:
				getCareNotes().clear();
				getCareNotes().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.LESSON__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.LESSON__CASE_IDS:
				getCaseIds().clear();
				getCaseIds().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.LESSON__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case CoursePackage.LESSON__SKILL:
				setSkill((Skill)newValue);
				return;
			case CoursePackage.LESSON__SIGN_OFFS:
				getSignOffs().clear();
				getSignOffs().addAll((Collection<? extends String>)newValue);
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
			case CoursePackage.LESSON__ID:
				setId(ID_EDEFAULT);
				return;
			case CoursePackage.LESSON__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CoursePackage.LESSON__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CoursePackage.LESSON__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case CoursePackage.LESSON__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case CoursePackage.LESSON__SAFETY:
				setSafety(SAFETY_EDEFAULT);
				return;
			case CoursePackage.LESSON__OBJECTIVE_IDS:
				getObjectiveIds().clear();
				return;
			case CoursePackage.LESSON__CONCEPT_KEYS:
				getConceptKeys().clear();
				return;
			case CoursePackage.LESSON__ARTICLE_ITEMS:
				getArticleItems().clear();
				return;
			case CoursePackage.LESSON__CARE_NOTES:
				getCareNotes().clear();
				return;
			case CoursePackage.LESSON__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case CoursePackage.LESSON__CASE_IDS:
				getCaseIds().clear();
				return;
			case CoursePackage.LESSON__SECTIONS:
				getSections().clear();
				return;
			case CoursePackage.LESSON__SKILL:
				setSkill((Skill)null);
				return;
			case CoursePackage.LESSON__SIGN_OFFS:
				getSignOffs().clear();
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
			case CoursePackage.LESSON__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoursePackage.LESSON__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CoursePackage.LESSON__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CoursePackage.LESSON__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case CoursePackage.LESSON__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case CoursePackage.LESSON__SAFETY:
				return safety != SAFETY_EDEFAULT;
			case CoursePackage.LESSON__OBJECTIVE_IDS:
				return objectiveIds != null && !objectiveIds.isEmpty();
			case CoursePackage.LESSON__CONCEPT_KEYS:
				return conceptKeys != null && !conceptKeys.isEmpty();
			case CoursePackage.LESSON__ARTICLE_ITEMS:
				return articleItems != null && !articleItems.isEmpty();
			case CoursePackage.LESSON__CARE_NOTES:
				return careNotes != null && !careNotes.isEmpty();
			case CoursePackage.LESSON__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case CoursePackage.LESSON__CASE_IDS:
				return caseIds != null && !caseIds.isEmpty();
			case CoursePackage.LESSON__SECTIONS:
				return sections != null && !sections.isEmpty();
			case CoursePackage.LESSON__SKILL:
				return skill != null;
			case CoursePackage.LESSON__SIGN_OFFS:
				return signOffs != null && !signOffs.isEmpty();
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
		result.append(", file: ");
		result.append(file);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", safety: ");
		result.append(safety);
		result.append(", objectiveIds: ");
		result.append(objectiveIds);
		result.append(", conceptKeys: ");
		result.append(conceptKeys);
		result.append(", articleItems: ");
		result.append(articleItems);
		result.append(", careNotes: ");
		result.append(careNotes);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(", caseIds: ");
		result.append(caseIds);
		result.append(", signOffs: ");
		result.append(signOffs);
		result.append(')');
		return result.toString();
	}

} //LessonImpl
