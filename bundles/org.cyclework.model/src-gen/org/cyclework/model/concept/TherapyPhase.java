/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Therapy Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phase of couple therapy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.TherapyPhase#getOrder <em>Order</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getTherapyPhase()
 * @model
 * @generated
 */
public interface TherapyPhase extends Concept {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.cyclework.model.concept.ConceptPackage#getTherapyPhase_Order()
	 * @model default="0"
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.TherapyPhase#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

} // TherapyPhase
