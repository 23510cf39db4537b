/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Authored Loop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Both halves of a loop; the half that begins stands first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.AuthoredLoop#getHalves <em>Halves</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getAuthoredLoop()
 * @model
 * @generated
 */
public interface AuthoredLoop extends EObject {
	/**
	 * Returns the value of the '<em><b>Halves</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.LoopHalf}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Halves</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getAuthoredLoop_Halves()
	 * @model containment="true"
	 * @generated
	 */
	EList<LoopHalf> getHalves();

} // AuthoredLoop
