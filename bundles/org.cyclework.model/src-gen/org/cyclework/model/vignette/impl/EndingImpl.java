/**
 */
package org.cyclework.model.vignette.impl;

import java.util.Collection;

import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignettePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ending</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getNextTry <em>Next Try</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.impl.EndingImpl#getLessonIds <em>Lesson Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EndingImpl extends MinimalEObjectImpl.Container implements Ending {
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
	 * The default value of the '{@link #getSeat() <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeat()
	 * @generated
	 * @ordered
	 */
	protected static final Seat SEAT_EDEFAULT = Seat.PURSUER;

	/**
	 * The cached value of the '{@link #getSeat() <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeat()
	 * @generated
	 * @ordered
	 */
	protected Seat seat = SEAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final OutcomeClass OUTCOME_EDEFAULT = OutcomeClass.CYCLE;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected OutcomeClass outcome = OUTCOME_EDEFAULT;

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
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final String STRENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected String strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextTry() <em>Next Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextTry()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_TRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextTry() <em>Next Try</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextTry()
	 * @generated
	 * @ordered
	 */
	protected String nextTry = NEXT_TRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EndingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return VignettePackage.Literals.ENDING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Seat getSeat() {
		return seat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeat(Seat newSeat) {
		Seat oldSeat = seat;
		seat = newSeat == null ? SEAT_EDEFAULT : newSeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__SEAT, oldSeat, seat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeClass getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(OutcomeClass newOutcome) {
		OutcomeClass oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__OUTCOME, oldOutcome, outcome));
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
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(String newStrength) {
		String oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNextTry() {
		return nextTry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextTry(String newNextTry) {
		String oldNextTry = nextTry;
		nextTry = newNextTry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__NEXT_TRY, oldNextTry, nextTry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, VignettePackage.ENDING__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLessonIds() {
		if (lessonIds == null) {
			lessonIds = new EDataTypeUniqueEList<String>(String.class, this, VignettePackage.ENDING__LESSON_IDS);
		}
		return lessonIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case VignettePackage.ENDING__ID:
				return getId();
			case VignettePackage.ENDING__SEAT:
				return getSeat();
			case VignettePackage.ENDING__OUTCOME:
				return getOutcome();
			case VignettePackage.ENDING__TEXT:
				return getText();
			case VignettePackage.ENDING__STRENGTH:
				return getStrength();
			case VignettePackage.ENDING__NEXT_TRY:
				return getNextTry();
			case VignettePackage.ENDING__QUESTION:
				return getQuestion();
			case VignettePackage.ENDING__LESSON_IDS:
				return getLessonIds();
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
			case VignettePackage.ENDING__ID:
				setId((String)newValue);
				return;
			case VignettePackage.ENDING__SEAT:
				setSeat((Seat)newValue);
				return;
			case VignettePackage.ENDING__OUTCOME:
				setOutcome((OutcomeClass)newValue);
				return;
			case VignettePackage.ENDING__TEXT:
				setText((String)newValue);
				return;
			case VignettePackage.ENDING__STRENGTH:
				setStrength((String)newValue);
				return;
			case VignettePackage.ENDING__NEXT_TRY:
				setNextTry((String)newValue);
				return;
			case VignettePackage.ENDING__QUESTION:
				setQuestion((String)newValue);
				return;
			case VignettePackage.ENDING__LESSON_IDS:
				getLessonIds().clear();
				getLessonIds().addAll((Collection<? extends String>)newValue);
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
			case VignettePackage.ENDING__ID:
				setId(ID_EDEFAULT);
				return;
			case VignettePackage.ENDING__SEAT:
				setSeat(SEAT_EDEFAULT);
				return;
			case VignettePackage.ENDING__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case VignettePackage.ENDING__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case VignettePackage.ENDING__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case VignettePackage.ENDING__NEXT_TRY:
				setNextTry(NEXT_TRY_EDEFAULT);
				return;
			case VignettePackage.ENDING__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case VignettePackage.ENDING__LESSON_IDS:
				getLessonIds().clear();
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
			case VignettePackage.ENDING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case VignettePackage.ENDING__SEAT:
				return seat != SEAT_EDEFAULT;
			case VignettePackage.ENDING__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case VignettePackage.ENDING__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case VignettePackage.ENDING__STRENGTH:
				return STRENGTH_EDEFAULT == null ? strength != null : !STRENGTH_EDEFAULT.equals(strength);
			case VignettePackage.ENDING__NEXT_TRY:
				return NEXT_TRY_EDEFAULT == null ? nextTry != null : !NEXT_TRY_EDEFAULT.equals(nextTry);
			case VignettePackage.ENDING__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case VignettePackage.ENDING__LESSON_IDS:
				return lessonIds != null && !lessonIds.isEmpty();
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
		result.append(", seat: ");
		result.append(seat);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", text: ");
		result.append(text);
		result.append(", strength: ");
		result.append(strength);
		result.append(", nextTry: ");
		result.append(nextTry);
		result.append(", question: ");
		result.append(question);
		result.append(", lessonIds: ");
		result.append(lessonIds);
		result.append(')');
		return result.toString();
	}

} //EndingImpl
