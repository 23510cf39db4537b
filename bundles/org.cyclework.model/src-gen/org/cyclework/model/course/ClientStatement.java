/**
 */
package org.cyclework.model.course;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a client says, to be answered in one's own words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getLevel <em>Level</em>}</li>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getModelAnswer <em>Model Answer</em>}</li>
 *   <li>{@link org.cyclework.model.course.ClientStatement#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.course.CoursePackage#getClientStatement()
 * @model
 * @generated
 */
public interface ClientStatement extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "L2.1-say-1"; never names a level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.cyclework.model.course.StatementLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How hard it is to answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.cyclework.model.course.StatementLevel
	 * @see #setLevel(StatementLevel)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_Level()
	 * @model
	 * @generated
	 */
	StatementLevel getLevel();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.cyclework.model.course.StatementLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(StatementLevel value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who speaks, such as "Ana, to you, with Rui beside her".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_Speaker()
	 * @model required="true"
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the trainee has to know before, a sentence or two; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Situation</em>' attribute.
	 * @see #setSituation(String)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_Situation()
	 * @model
	 * @generated
	 */
	String getSituation();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getSituation <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Situation</em>' attribute.
	 * @see #getSituation()
	 * @generated
	 */
	void setSituation(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Model Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One answer that meets the criteria; not the only one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Answer</em>' attribute.
	 * @see #setModelAnswer(String)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_ModelAnswer()
	 * @model required="true"
	 * @generated
	 */
	String getModelAnswer();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getModelAnswer <em>Model Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Answer</em>' attribute.
	 * @see #getModelAnswer()
	 * @generated
	 */
	void setModelAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the answer does and what it leaves, a sentence or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.cyclework.model.course.CoursePackage#getClientStatement_Comment()
	 * @model required="true"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.cyclework.model.course.ClientStatement#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // ClientStatement
