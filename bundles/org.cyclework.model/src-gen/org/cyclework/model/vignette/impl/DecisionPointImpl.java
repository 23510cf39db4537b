/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.model.vignette.DecisionPoint;
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
 * An implementation of the model object '<em><b>Decision Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.DecisionPointImpl#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionPointImpl extends MinimalEObjectImpl.Container implements DecisionPoint {
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<DecisionOption> options;

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
	protected DecisionPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.DECISION_POINT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.DECISION_POINT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.DECISION_POINT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.DECISION_POINT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecisionOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<DecisionOption>(DecisionOption.class, this, VignettePackage.DECISION_POINT__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConceptKeys() {
		if (conceptKeys == null) {
			conceptKeys = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.DECISION_POINT__CONCEPT_KEYS);
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
			articleItems = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.DECISION_POINT__ARTICLE_ITEMS);
		}
		return articleItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.DECISION_POINT__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case VignettePackage.DECISION_POINT__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case VignettePackage.DECISION_POINT__ID:
				return getId();
			case VignettePackage.DECISION_POINT__TITLE:
				return getTitle();
			case VignettePackage.DECISION_POINT__TEXT:
				return getText();
			case VignettePackage.DECISION_POINT__OPTIONS:
				return getOptions();
			case VignettePackage.DECISION_POINT__CONCEPT_KEYS:
				return getConceptKeys();
			case VignettePackage.DECISION_POINT__ARTICLE_ITEMS:
				return getArticleItems();
			case VignettePackage.DECISION_POINT__SOURCE_IDS:
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
			case VignettePackage.DECISION_POINT__ID:
				setId((String)newValue);
				return;
			case VignettePackage.DECISION_POINT__TITLE:
				setTitle((String)newValue);
				return;
			case VignettePackage.DECISION_POINT__TEXT:
				setText((String)newValue);
				return;
			case VignettePackage.DECISION_POINT__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends DecisionOption>)newValue);
				return;
			case VignettePackage.DECISION_POINT__CONCEPT_KEYS:
				getConceptKeys().clear();
				getConceptKeys().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.DECISION_POINT__ARTICLE_ITEMS:
				getArticleItems().clear();
				getArticleItems().addAll((Collection<? extends String>)newValue);
				return;
			case VignettePackage.DECISION_POINT__SOURCE_IDS:
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
			case VignettePackage.DECISION_POINT__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.DECISION_POINT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case VignettePackage.DECISION_POINT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case VignettePackage.DECISION_POINT__OPTIONS:
				getOptions().clear();
				return;
			case VignettePackage.DECISION_POINT__CONCEPT_KEYS:
				getConceptKeys().clear();
				return;
			case VignettePackage.DECISION_POINT__ARTICLE_ITEMS:
				getArticleItems().clear();
				return;
			case VignettePackage.DECISION_POINT__SOURCE_IDS:
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
			case VignettePackage.DECISION_POINT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.DECISION_POINT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case VignettePackage.DECISION_POINT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case VignettePackage.DECISION_POINT__OPTIONS:
				return options != null && !options.isEmpty();
			case VignettePackage.DECISION_POINT__CONCEPT_KEYS:
				return conceptKeys != null && !conceptKeys.isEmpty();
			case VignettePackage.DECISION_POINT__ARTICLE_ITEMS:
				return articleItems != null && !articleItems.isEmpty();
			case VignettePackage.DECISION_POINT__SOURCE_IDS:
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
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", text: ");
		result.append(text);
		result.append(", conceptKeys: ");
		result.append(conceptKeys);
		result.append(", articleItems: ");
		result.append(articleItems);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(')');
		return result.toString();
	}

} //DecisionPointImpl
