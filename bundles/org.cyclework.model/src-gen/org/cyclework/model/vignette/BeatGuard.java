/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beat Guard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holds where a beat was answered in one of these ways.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.BeatGuard#getBeat <em>Beat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.BeatGuard#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.BeatGuard#isFitting <em>Fitting</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getBeatGuard()
 * @model
 * @generated
 */
public interface BeatGuard extends Guard {
	/**
	 * Returns the value of the '<em><b>Beat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Beat</em>' reference.
	 * @see #setBeat(Beat)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatGuard_Beat()
	 * @model required="true"
	 * @generated
	 */
	Beat getBeat();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatGuard#getBeat <em>Beat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beat</em>' reference.
	 * @see #getBeat()
	 * @generated
	 */
	void setBeat(Beat value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.BeatChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None for any answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatGuard_Choices()
	 * @model
	 * @generated
	 */
	EList<BeatChoice> getChoices();

	/**
	 * Returns the value of the '<em><b>Fitting</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a fitting answer is meant instead of named ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fitting</em>' attribute.
	 * @see #setFitting(boolean)
	 * @see org.cyclework.model.vignette.VignettePackage#getBeatGuard_Fitting()
	 * @model default="false"
	 * @generated
	 */
	boolean isFitting();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.BeatGuard#isFitting <em>Fitting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fitting</em>' attribute.
	 * @see #isFitting()
	 * @generated
	 */
	void setFitting(boolean value);

} // BeatGuard
