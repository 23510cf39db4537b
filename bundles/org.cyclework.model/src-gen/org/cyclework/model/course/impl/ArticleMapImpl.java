/**
 */
package org.cyclework.model.course.impl;

import java.util.Collection;

import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.CoursePackage;

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
 * An implementation of the model object '<em><b>Article Map</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.ArticleMapImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleMapImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleMapImpl#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleMapImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ArticleMapImpl#getCareNotes <em>Care Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleMapImpl extends MinimalEObjectImpl.Container implements ArticleMap {
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
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected String locator = LOCATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ArticleItem> items;

	/**
	 * The cached value of the '{@link #getCareNotes() <em>Care Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCareNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<CareNote> careNotes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleMapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.ARTICLE_MAP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.ARTICLE_MAP__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.ARTICLE_MAP__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocator() {
		return locator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocator(String newLocator) {
		String oldLocator = locator;
		locator = newLocator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.ARTICLE_MAP__LOCATOR, oldLocator, locator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ArticleItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<ArticleItem>(ArticleItem.class, this, CoursePackage.ARTICLE_MAP__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CareNote> getCareNotes() {
		if (careNotes == null) {
			careNotes = new EObjectContainmentEList<CareNote>(CareNote.class, this, CoursePackage.ARTICLE_MAP__CARE_NOTES);
		}
		return careNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoursePackage.ARTICLE_MAP__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case CoursePackage.ARTICLE_MAP__CARE_NOTES:
				return ((InternalEList<?>)getCareNotes()).basicRemove(otherEnd, msgs);
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
			case CoursePackage.ARTICLE_MAP__TITLE:
				return getTitle();
			case CoursePackage.ARTICLE_MAP__AUTHOR:
				return getAuthor();
			case CoursePackage.ARTICLE_MAP__LOCATOR:
				return getLocator();
			case CoursePackage.ARTICLE_MAP__ITEMS:
				return getItems();
			case CoursePackage.ARTICLE_MAP__CARE_NOTES:
				return getCareNotes();
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
			case CoursePackage.ARTICLE_MAP__TITLE:
				setTitle((String)newValue);
				return;
			case CoursePackage.ARTICLE_MAP__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CoursePackage.ARTICLE_MAP__LOCATOR:
				setLocator((String)newValue);
				return;
			case CoursePackage.ARTICLE_MAP__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ArticleItem>)newValue);
				return;
			case CoursePackage.ARTICLE_MAP__CARE_NOTES:
				getCareNotes().clear();
				getCareNotes().addAll((Collection<? extends CareNote>)newValue);
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
			case CoursePackage.ARTICLE_MAP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CoursePackage.ARTICLE_MAP__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CoursePackage.ARTICLE_MAP__LOCATOR:
				setLocator(LOCATOR_EDEFAULT);
				return;
			case CoursePackage.ARTICLE_MAP__ITEMS:
				getItems().clear();
				return;
			case CoursePackage.ARTICLE_MAP__CARE_NOTES:
				getCareNotes().clear();
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
			case CoursePackage.ARTICLE_MAP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CoursePackage.ARTICLE_MAP__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CoursePackage.ARTICLE_MAP__LOCATOR:
				return LOCATOR_EDEFAULT == null ? locator != null : !LOCATOR_EDEFAULT.equals(locator);
			case CoursePackage.ARTICLE_MAP__ITEMS:
				return items != null && !items.isEmpty();
			case CoursePackage.ARTICLE_MAP__CARE_NOTES:
				return careNotes != null && !careNotes.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", author: ");
		result.append(author);
		result.append(", locator: ");
		result.append(locator);
		result.append(')');
		return result.toString();
	}

} //ArticleMapImpl
