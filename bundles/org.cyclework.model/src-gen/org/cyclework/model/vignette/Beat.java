/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beat</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question to the trainee before the scene goes on; answered before anything is revealed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Beat#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Beat#getKind <em>Kind</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Beat#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Beat#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Beat#getFeedback <em>Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getBeat()
 * @model
 * @generated
 */
public interface Beat extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeat_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Beat#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"PREDICT_AROUSAL"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.BeatKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.cyclework.model.vignette.BeatKind
	 * @see #setKind(BeatKind)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeat_Kind()
	 * @model default="PREDICT_AROUSAL"
	 * @generated
	 */
	BeatKind getKind();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Beat#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.cyclework.model.vignette.BeatKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BeatKind value);

	/**
	 * Returns the value of the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prompt</em>' attribute.
	 * @see #setPrompt(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeat_Prompt()
	 * @model required="true"
	 * @generated
	 */
	String getPrompt();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Beat#getPrompt <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prompt</em>' attribute.
	 * @see #getPrompt()
	 * @generated
	 */
	void setPrompt(String value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.BeatChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getBeat_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<BeatChoice> getChoices();

	/**
	 * Returns the value of the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feedback</em>' attribute.
	 * @see #setFeedback(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeat_Feedback()
	 * @model
	 * @generated
	 */
	String getFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Beat#getFeedback <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback</em>' attribute.
	 * @see #getFeedback()
	 * @generated
	 */
	void setFeedback(String value);

} // Beat
