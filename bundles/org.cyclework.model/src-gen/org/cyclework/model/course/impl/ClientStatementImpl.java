/**
 */
package org.cyclework.model.course.impl;

import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.CoursePackage;
import org.cyclework.model.course.StatementLevel;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Client Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getModelAnswer <em>Model Answer</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.ClientStatementImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClientStatementImpl extends MinimalEObjectImpl.Container implements ClientStatement {
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
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final StatementLevel LEVEL_EDEFAULT = StatementLevel.EASY;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected StatementLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected static final String SITUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected String situation = SITUATION_EDEFAULT;

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
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClientStatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.CLIENT_STATEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatementLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(StatementLevel newLevel) {
		StatementLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSituation() {
		return situation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSituation(String newSituation) {
		String oldSituation = situation;
		situation = newSituation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__SITUATION, oldSituation, situation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__MODEL_ANSWER, oldModelAnswer, modelAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.CLIENT_STATEMENT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoursePackage.CLIENT_STATEMENT__ID:
				return getId();
			case CoursePackage.CLIENT_STATEMENT__LEVEL:
				return getLevel();
			case CoursePackage.CLIENT_STATEMENT__SPEAKER:
				return getSpeaker();
			case CoursePackage.CLIENT_STATEMENT__SITUATION:
				return getSituation();
			case CoursePackage.CLIENT_STATEMENT__TEXT:
				return getText();
			case CoursePackage.CLIENT_STATEMENT__MODEL_ANSWER:
				return getModelAnswer();
			case CoursePackage.CLIENT_STATEMENT__COMMENT:
				return getComment();
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
			case CoursePackage.CLIENT_STATEMENT__ID:
				setId((String)newValue);
				return;
			case CoursePackage.CLIENT_STATEMENT__LEVEL:
				setLevel((StatementLevel)newValue);
				return;
			case CoursePackage.CLIENT_STATEMENT__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case CoursePackage.CLIENT_STATEMENT__SITUATION:
				setSituation((String)newValue);
				return;
			case CoursePackage.CLIENT_STATEMENT__TEXT:
				setText((String)newValue);
				return;
			case CoursePackage.CLIENT_STATEMENT__MODEL_ANSWER:
				setModelAnswer((String)newValue);
				return;
			case CoursePackage.CLIENT_STATEMENT__COMMENT:
				setComment((String)newValue);
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
			case CoursePackage.CLIENT_STATEMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case CoursePackage.CLIENT_STATEMENT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case CoursePackage.CLIENT_STATEMENT__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case CoursePackage.CLIENT_STATEMENT__SITUATION:
				setSituation(SITUATION_EDEFAULT);
				return;
			case CoursePackage.CLIENT_STATEMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CoursePackage.CLIENT_STATEMENT__MODEL_ANSWER:
				setModelAnswer(MODEL_ANSWER_EDEFAULT);
				return;
			case CoursePackage.CLIENT_STATEMENT__COMMENT:
				setComment(COMMENT_EDEFAULT);
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
			case CoursePackage.CLIENT_STATEMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoursePackage.CLIENT_STATEMENT__LEVEL:
				return level != LEVEL_EDEFAULT;
			case CoursePackage.CLIENT_STATEMENT__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case CoursePackage.CLIENT_STATEMENT__SITUATION:
				return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
			case CoursePackage.CLIENT_STATEMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CoursePackage.CLIENT_STATEMENT__MODEL_ANSWER:
				return MODEL_ANSWER_EDEFAULT == null ? modelAnswer != null : !MODEL_ANSWER_EDEFAULT.equals(modelAnswer);
			case CoursePackage.CLIENT_STATEMENT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
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
		result.append(", level: ");
		result.append(level);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(", situation: ");
		result.append(situation);
		result.append(", text: ");
		result.append(text);
		result.append(", modelAnswer: ");
		result.append(modelAnswer);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //ClientStatementImpl
