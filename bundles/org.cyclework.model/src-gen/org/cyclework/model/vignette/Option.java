/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing the trainee may say or do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Option#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getLine <em>Line</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getNext <em>Next</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#isSelfSilencing <em>Self Silencing</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#isSafetyExit <em>Safety Exit</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getNote <em>Note</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getEffects <em>Effects</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Option#getModelReason <em>Model Reason</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getOption()
 * @model
 * @generated
 */
public interface Option extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Move</b></em>' attribute.
	 * The default value is <code>"NEUTRAL"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Move</em>' attribute.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see #isSetMove()
	 * @see #unsetMove()
	 * @see #setMove(MoveCode)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Move()
	 * @model default="NEUTRAL" unsettable="true"
	 * @generated
	 */
	MoveCode getMove();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Move</em>' attribute.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see #isSetMove()
	 * @see #unsetMove()
	 * @see #getMove()
	 * @generated
	 */
	void setMove(MoveCode value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.vignette.Option#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	void unsetMove();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.Option#getMove <em>Move</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Move</em>' attribute is set.
	 * @see #unsetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	boolean isSetMove();

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 low, 2 clear, 3 strong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Intensity()
	 * @model default="2"
	 * @generated
	 */
	int getIntensity();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(int value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Line()
	 * @model required="true"
	 * @generated
	 */
	String getLine();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(String value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next moment; none where the scene then ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference.
	 * @see #setNext(Node)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Next()
	 * @model
	 * @generated
	 */
	Node getNext();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getNext <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' reference.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(Node value);

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signature</em>' containment reference.
	 * @see #setSignature(Signature)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Signature()
	 * @model containment="true"
	 * @generated
	 */
	Signature getSignature();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getSignature <em>Signature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature</em>' containment reference.
	 * @see #getSignature()
	 * @generated
	 */
	void setSignature(Signature value);

	/**
	 * Returns the value of the '<em><b>Self Silencing</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The flag for shrinking one's need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Silencing</em>' attribute.
	 * @see #setSelfSilencing(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_SelfSilencing()
	 * @model default="false"
	 * @generated
	 */
	boolean isSelfSilencing();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#isSelfSilencing <em>Self Silencing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Silencing</em>' attribute.
	 * @see #isSelfSilencing()
	 * @generated
	 */
	void setSelfSilencing(boolean value);

	/**
	 * Returns the value of the '<em><b>Safety Exit</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leaving while frightened, shouted at or blocked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safety Exit</em>' attribute.
	 * @see #setSafetyExit(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_SafetyExit()
	 * @model default="false"
	 * @generated
	 */
	boolean isSafetyExit();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#isSafetyExit <em>Safety Exit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety Exit</em>' attribute.
	 * @see #isSafetyExit()
	 * @generated
	 */
	void setSafetyExit(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the debrief asks about this choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Guards</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Guard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold for it to be offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guards</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Guards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guard> getGuards();

	/**
	 * Returns the value of the '<em><b>Effects</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Effect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does besides its move, after the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effects</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_Effects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Effect> getEffects();

	/**
	 * Returns the value of the '<em><b>Model Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this is a line to learn from: why it fits here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Reason</em>' attribute.
	 * @see #setModelReason(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getOption_ModelReason()
	 * @model
	 * @generated
	 */
	String getModelReason();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Option#getModelReason <em>Model Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Reason</em>' attribute.
	 * @see #getModelReason()
	 * @generated
	 */
	void setModelReason(String value);

} // Option
