/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cycle Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stage of the cycle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.CycleStage#getOrder <em>Order</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getCycleStage()
 * @model
 * @generated
 */
public interface CycleStage extends Concept {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.cyclework.model.concept.ConceptPackage#getCycleStage_Order()
	 * @model default="0"
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.CycleStage#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

} // CycleStage
