/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recast Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One partner under another name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.RecastRole#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.RecastRole#getName <em>Name</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.RecastRole#getPronouns <em>Pronouns</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getRecastRole()
 * @model
 * @generated
 */
public interface RecastRole extends EObject {
	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.cyclework.model.vignette.VignettePackage#getRecastRole_Partner()
	 * @model required="true"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.RecastRole#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getRecastRole_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.RecastRole#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * she/her, he/him or they/them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pronouns</em>' attribute.
	 * @see #setPronouns(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getRecastRole_Pronouns()
	 * @model required="true"
	 * @generated
	 */
	String getPronouns();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.RecastRole#getPronouns <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pronouns</em>' attribute.
	 * @see #getPronouns()
	 * @generated
	 */
	void setPronouns(String value);

} // RecastRole
