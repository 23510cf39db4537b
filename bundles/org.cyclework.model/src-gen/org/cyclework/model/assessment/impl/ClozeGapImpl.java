/**
 */
package org.cyclework.model.assessment.impl;

import java.util.Collection;

import org.cyclework.model.assessment.AcceptedAnswer;
import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.ClozeGap;

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
 * An implementation of the model object '<em><b>Cloze Gap</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.ClozeGapImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ClozeGapImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.ClozeGapImpl#getOtherFeedback <em>Other Feedback</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClozeGapImpl extends MinimalEObjectImpl.Container implements ClozeGap {
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
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<AcceptedAnswer> answers;

	/**
	 * The default value of the '{@link #getOtherFeedback() <em>Other Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherFeedback()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_FEEDBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherFeedback() <em>Other Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherFeedback()
	 * @generated
	 * @ordered
	 */
	protected String otherFeedback = OTHER_FEEDBACK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClozeGapImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.CLOZE_GAP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CLOZE_GAP__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AcceptedAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<AcceptedAnswer>(AcceptedAnswer.class, this, AssessmentPackage.CLOZE_GAP__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherFeedback() {
		return otherFeedback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherFeedback(String newOtherFeedback) {
		String oldOtherFeedback = otherFeedback;
		otherFeedback = newOtherFeedback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.CLOZE_GAP__OTHER_FEEDBACK, oldOtherFeedback, otherFeedback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.CLOZE_GAP__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case AssessmentPackage.CLOZE_GAP__ID:
				return getId();
			case AssessmentPackage.CLOZE_GAP__ANSWERS:
				return getAnswers();
			case AssessmentPackage.CLOZE_GAP__OTHER_FEEDBACK:
				return getOtherFeedback();
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
			case AssessmentPackage.CLOZE_GAP__ID:
				setId((String)newValue);
				return;
			case AssessmentPackage.CLOZE_GAP__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends AcceptedAnswer>)newValue);
				return;
			case AssessmentPackage.CLOZE_GAP__OTHER_FEEDBACK:
				setOtherFeedback((String)newValue);
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
			case AssessmentPackage.CLOZE_GAP__ID:
				setId(ID_EDEFAULT);
				return;
			case AssessmentPackage.CLOZE_GAP__ANSWERS:
				getAnswers().clear();
				return;
			case AssessmentPackage.CLOZE_GAP__OTHER_FEEDBACK:
				setOtherFeedback(OTHER_FEEDBACK_EDEFAULT);
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
			case AssessmentPackage.CLOZE_GAP__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case AssessmentPackage.CLOZE_GAP__ANSWERS:
				return answers != null && !answers.isEmpty();
			case AssessmentPackage.CLOZE_GAP__OTHER_FEEDBACK:
				return OTHER_FEEDBACK_EDEFAULT == null ? otherFeedback != null : !OTHER_FEEDBACK_EDEFAULT.equals(otherFeedback);
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
		result.append(", otherFeedback: ");
		result.append(otherFeedback);
		result.append(')');
		return result.toString();
	}

} //ClozeGapImpl
