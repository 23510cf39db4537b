/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the story does to one of the two: added, then kept within 0 and 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Effect#getWho <em>Who</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Effect#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Effect#getAdd <em>Add</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getEffect()
 * @model
 * @generated
 */
public interface Effect extends EObject {
	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * The default value is <code>"OWN"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Who}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see org.cyclework.model.vignette.Who
	 * @see #setWho(Who)
	 * @see org.cyclework.model.vignette.VignettePackage#getEffect_Who()
	 * @model default="OWN"
	 * @generated
	 */
	Who getWho();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Effect#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see org.cyclework.model.vignette.Who
	 * @see #getWho()
	 * @generated
	 */
	void setWho(Who value);

	/**
	 * Returns the value of the '<em><b>Variable</b></em>' attribute.
	 * The default value is <code>"AROUSAL"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.StateVariable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variable</em>' attribute.
	 * @see org.cyclework.model.vignette.StateVariable
	 * @see #setVariable(StateVariable)
	 * @see org.cyclework.model.vignette.VignettePackage#getEffect_Variable()
	 * @model default="AROUSAL"
	 * @generated
	 */
	StateVariable getVariable();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Effect#getVariable <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' attribute.
	 * @see org.cyclework.model.vignette.StateVariable
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(StateVariable value);

	/**
	 * Returns the value of the '<em><b>Add</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Add</em>' attribute.
	 * @see #setAdd(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getEffect_Add()
	 * @model default="0.0"
	 * @generated
	 */
	double getAdd();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Effect#getAdd <em>Add</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Add</em>' attribute.
	 * @see #getAdd()
	 * @generated
	 */
	void setAdd(double value);

} // Effect
