/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Move</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something a partner or therapist does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Move#getPole <em>Pole</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Move#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Move#getCode <em>Code</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getMove()
 * @model
 * @generated
 */
public interface Move extends Concept {
	/**
	 * Returns the value of the '<em><b>Pole</b></em>' attribute.
	 * The default value is <code>"APPROACH"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.Pole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pole</em>' attribute.
	 * @see org.cyclework.model.concept.Pole
	 * @see #isSetPole()
	 * @see #unsetPole()
	 * @see #setPole(Pole)
	 * @see org.cyclework.model.concept.ConceptPackage#getMove_Pole()
	 * @model default="APPROACH" unsettable="true"
	 * @generated
	 */
	Pole getPole();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Move#getPole <em>Pole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pole</em>' attribute.
	 * @see org.cyclework.model.concept.Pole
	 * @see #isSetPole()
	 * @see #unsetPole()
	 * @see #getPole()
	 * @generated
	 */
	void setPole(Pole value);

	/**
	 * Unsets the value of the '{@link org.cyclework.model.concept.Move#getPole <em>Pole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPole()
	 * @see #getPole()
	 * @see #setPole(Pole)
	 * @generated
	 */
	void unsetPole();

	/**
	 * Returns whether the value of the '{@link org.cyclework.model.concept.Move#getPole <em>Pole</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Pole</em>' attribute is set.
	 * @see #unsetPole()
	 * @see #getPole()
	 * @see #setPole(Pole)
	 * @generated
	 */
	boolean isSetPole();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The default value is <code>"PARTNER"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.MoveOwner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see org.cyclework.model.concept.MoveOwner
	 * @see #setOwner(MoveOwner)
	 * @see org.cyclework.model.concept.ConceptPackage#getMove_Owner()
	 * @model default="PARTNER"
	 * @generated
	 */
	MoveOwner getOwner();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Move#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see org.cyclework.model.concept.MoveOwner
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(MoveOwner value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the move taxonomy, such as SOFTBID; empty where the move has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getMove_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Move#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

} // Move
