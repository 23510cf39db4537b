/**
 */
package org.cyclework.model.vignette;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Visit Guard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Holds where the story has been at a node.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.VisitGuard#getNode <em>Node</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VisitGuard#getTimes <em>Times</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getVisitGuard()
 * @model
 * @generated
 */
public interface VisitGuard extends Guard {
	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(Node)
	 * @see org.cyclework.model.vignette.VignettePackage#getVisitGuard_Node()
	 * @model required="true"
	 * @generated
	 */
	Node getNode();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VisitGuard#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Node value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute.
	 * @see #setTimes(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getVisitGuard_Times()
	 * @model default="1"
	 * @generated
	 */
	int getTimes();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VisitGuard#getTimes <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times</em>' attribute.
	 * @see #getTimes()
	 * @generated
	 */
	void setTimes(int value);

} // VisitGuard
