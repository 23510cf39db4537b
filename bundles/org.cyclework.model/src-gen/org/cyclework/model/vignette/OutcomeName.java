/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What this case calls an outcome class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.OutcomeName#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.OutcomeName#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getOutcomeName()
 * @model
 * @generated
 */
public interface OutcomeName extends EObject {
	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"CYCLE"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.OutcomeClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.cyclework.model.vignette.OutcomeClass
	 * @see #setOutcome(OutcomeClass)
	 * @see org.cyclework.model.vignette.VignettePackage#getOutcomeName_Outcome()
	 * @model default="CYCLE"
	 * @generated
	 */
	OutcomeClass getOutcome();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.OutcomeName#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.cyclework.model.vignette.OutcomeClass
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(OutcomeClass value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getOutcomeName_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.OutcomeName#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

} // OutcomeName
