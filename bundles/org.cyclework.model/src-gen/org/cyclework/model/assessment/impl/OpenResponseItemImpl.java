/**
 */
package org.cyclework.model.assessment.impl;

import java.util.Collection;

import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.RubricCriterion;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Open Response Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.OpenResponseItemImpl#getModelAnswer <em>Model Answer</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.OpenResponseItemImpl#getCriteria <em>Criteria</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpenResponseItemImpl extends ItemImpl implements OpenResponseItem {
	/**
	 * The default value of the '{@link #getModelAnswer() <em>Model Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelAnswer() <em>Model Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelAnswer()
	 * @generated
	 * @ordered
	 */
	protected String modelAnswer = MODEL_ANSWER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<RubricCriterion> criteria;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpenResponseItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.OPEN_RESPONSE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelAnswer() {
		return modelAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelAnswer(String newModelAnswer) {
		String oldModelAnswer = modelAnswer;
		modelAnswer = newModelAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.OPEN_RESPONSE_ITEM__MODEL_ANSWER, oldModelAnswer, modelAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RubricCriterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<RubricCriterion>(RubricCriterion.class, this, AssessmentPackage.OPEN_RESPONSE_ITEM__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.OPEN_RESPONSE_ITEM__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
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
			case AssessmentPackage.OPEN_RESPONSE_ITEM__MODEL_ANSWER:
				return getModelAnswer();
			case AssessmentPackage.OPEN_RESPONSE_ITEM__CRITERIA:
				return getCriteria();
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
			case AssessmentPackage.OPEN_RESPONSE_ITEM__MODEL_ANSWER:
				setModelAnswer((String)newValue);
				return;
			case AssessmentPackage.OPEN_RESPONSE_ITEM__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends RubricCriterion>)newValue);
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
			case AssessmentPackage.OPEN_RESPONSE_ITEM__MODEL_ANSWER:
				setModelAnswer(MODEL_ANSWER_EDEFAULT);
				return;
			case AssessmentPackage.OPEN_RESPONSE_ITEM__CRITERIA:
				getCriteria().clear();
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
			case AssessmentPackage.OPEN_RESPONSE_ITEM__MODEL_ANSWER:
				return MODEL_ANSWER_EDEFAULT == null ? modelAnswer != null : !MODEL_ANSWER_EDEFAULT.equals(modelAnswer);
			case AssessmentPackage.OPEN_RESPONSE_ITEM__CRITERIA:
				return criteria != null && !criteria.isEmpty();
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
		result.append(" (modelAnswer: ");
		result.append(modelAnswer);
		result.append(')');
		return result.toString();
	}

} //OpenResponseItemImpl
