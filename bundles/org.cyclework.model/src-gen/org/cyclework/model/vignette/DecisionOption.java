/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing to do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.DecisionOption#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionOption#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionOption#isSound <em>Sound</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionOption#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionOption#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getDecisionOption()
 * @model
 * @generated
 */
public interface DecisionOption extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionOption_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionOption#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionOption_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionOption#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Sound</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a right way on; a wrong one comes back to the choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sound</em>' attribute.
	 * @see #setSound(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionOption_Sound()
	 * @model default="false"
	 * @generated
	 */
	boolean isSound();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionOption#isSound <em>Sound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sound</em>' attribute.
	 * @see #isSound()
	 * @generated
	 */
	void setSound(boolean value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it leads to, or could have cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' attribute.
	 * @see #setConsequence(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionOption_Consequence()
	 * @model required="true"
	 * @generated
	 */
	String getConsequence();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionOption#getConsequence <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' attribute.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(String value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next moment of a sound option; none where the case then closes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference.
	 * @see #setNext(DecisionPoint)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionOption_Next()
	 * @model
	 * @generated
	 */
	DecisionPoint getNext();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionOption#getNext <em>Next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' reference.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(DecisionPoint value);

} // DecisionOption
