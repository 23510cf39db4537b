/**
 */
package org.cyclework.model.assessment.impl;

import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.TrueFalseItem;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>True False Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.impl.TrueFalseItemImpl#isAnswer <em>Answer</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.TrueFalseItemImpl#getTrueFeedback <em>True Feedback</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.impl.TrueFalseItemImpl#getFalseFeedback <em>False Feedback</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrueFalseItemImpl extends ItemImpl implements TrueFalseItem {
	/**
	 * The default value of the '{@link #isAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANSWER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnswer()
	 * @generated
	 * @ordered
	 */
	protected boolean answer = ANSWER_EDEFAULT;

	/**
	 * This is true if the Answer attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean answerESet;

	/**
	 * The default value of the '{@link #getTrueFeedback() <em>True Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrueFeedback()
	 * @generated
	 * @ordered
	 */
	protected static final String TRUE_FEEDBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrueFeedback() <em>True Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrueFeedback()
	 * @generated
	 * @ordered
	 */
	protected String trueFeedback = TRUE_FEEDBACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getFalseFeedback() <em>False Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFalseFeedback()
	 * @generated
	 * @ordered
	 */
	protected static final String FALSE_FEEDBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFalseFeedback() <em>False Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFalseFeedback()
	 * @generated
	 * @ordered
	 */
	protected String falseFeedback = FALSE_FEEDBACK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrueFalseItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.TRUE_FALSE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(boolean newAnswer) {
		boolean oldAnswer = answer;
		answer = newAnswer;
		boolean oldAnswerESet = answerESet;
		answerESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TRUE_FALSE_ITEM__ANSWER, oldAnswer, answer, !oldAnswerESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAnswer() {
		boolean oldAnswer = answer;
		boolean oldAnswerESet = answerESet;
		answer = ANSWER_EDEFAULT;
		answerESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AssessmentPackage.TRUE_FALSE_ITEM__ANSWER, oldAnswer, ANSWER_EDEFAULT, oldAnswerESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAnswer() {
		return answerESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrueFeedback() {
		return trueFeedback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrueFeedback(String newTrueFeedback) {
		String oldTrueFeedback = trueFeedback;
		trueFeedback = newTrueFeedback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TRUE_FALSE_ITEM__TRUE_FEEDBACK, oldTrueFeedback, trueFeedback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFalseFeedback() {
		return falseFeedback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFalseFeedback(String newFalseFeedback) {
		String oldFalseFeedback = falseFeedback;
		falseFeedback = newFalseFeedback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.TRUE_FALSE_ITEM__FALSE_FEEDBACK, oldFalseFeedback, falseFeedback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.TRUE_FALSE_ITEM__ANSWER:
				return isAnswer();
			case AssessmentPackage.TRUE_FALSE_ITEM__TRUE_FEEDBACK:
				return getTrueFeedback();
			case AssessmentPackage.TRUE_FALSE_ITEM__FALSE_FEEDBACK:
				return getFalseFeedback();
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
			case AssessmentPackage.TRUE_FALSE_ITEM__ANSWER:
				setAnswer((Boolean)newValue);
				return;
			case AssessmentPackage.TRUE_FALSE_ITEM__TRUE_FEEDBACK:
				setTrueFeedback((String)newValue);
				return;
			case AssessmentPackage.TRUE_FALSE_ITEM__FALSE_FEEDBACK:
				setFalseFeedback((String)newValue);
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
			case AssessmentPackage.TRUE_FALSE_ITEM__ANSWER:
				unsetAnswer();
				return;
			case AssessmentPackage.TRUE_FALSE_ITEM__TRUE_FEEDBACK:
				setTrueFeedback(TRUE_FEEDBACK_EDEFAULT);
				return;
			case AssessmentPackage.TRUE_FALSE_ITEM__FALSE_FEEDBACK:
				setFalseFeedback(FALSE_FEEDBACK_EDEFAULT);
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
			case AssessmentPackage.TRUE_FALSE_ITEM__ANSWER:
				return isSetAnswer();
			case AssessmentPackage.TRUE_FALSE_ITEM__TRUE_FEEDBACK:
				return TRUE_FEEDBACK_EDEFAULT == null ? trueFeedback != null : !TRUE_FEEDBACK_EDEFAULT.equals(trueFeedback);
			case AssessmentPackage.TRUE_FALSE_ITEM__FALSE_FEEDBACK:
				return FALSE_FEEDBACK_EDEFAULT == null ? falseFeedback != null : !FALSE_FEEDBACK_EDEFAULT.equals(falseFeedback);
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
		result.append(" (answer: ");
		if (answerESet) result.append(answer); else result.append("<unset>");
		result.append(", trueFeedback: ");
		result.append(trueFeedback);
		result.append(", falseFeedback: ");
		result.append(falseFeedback);
		result.append(')');
		return result.toString();
	}

} //TrueFalseItemImpl
