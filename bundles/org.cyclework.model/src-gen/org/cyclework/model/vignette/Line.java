/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a partner says or does for a move.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Line#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Line#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Line#getMove <em>Move</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Line#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Line#getNodeId <em>Node Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Line#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Line#getCue <em>Cue</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getLine()
 * @model
 * @generated
 */
public interface Line extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_Partner()
	 * @model required="true"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

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
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_Move()
	 * @model default="NEUTRAL" unsettable="true"
	 * @generated
	 */
	MoveCode getMove();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getMove <em>Move</em>}' attribute.
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
	 * Unsets the value of the '{@link org.cyclework.model.vignette.Line#getMove <em>Move</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMove()
	 * @see #getMove()
	 * @see #setMove(MoveCode)
	 * @generated
	 */
	void unsetMove();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.vignette.Line#getMove <em>Move</em>}' attribute is set.
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
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intensity</em>' attribute.
	 * @see #setIntensity(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_Intensity()
	 * @model default="0"
	 * @generated
	 */
	int getIntensity();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getIntensity <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' attribute.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(int value);

	/**
	 * Returns the value of the '<em><b>Node Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only at this node; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node Id</em>' attribute.
	 * @see #setNodeId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_NodeId()
	 * @model
	 * @generated
	 */
	String getNodeId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getNodeId <em>Node Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node Id</em>' attribute.
	 * @see #getNodeId()
	 * @generated
	 */
	void setNodeId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows besides the words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getLine_Cue()
	 * @model
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Line#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

} // Line
