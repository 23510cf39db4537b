/**
 */
package org.cyclework.model.concept;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emotion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feeling and the layer it belongs to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Emotion#getLayer <em>Layer</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getEmotion()
 * @model
 * @generated
 */
public interface Emotion extends Concept {
	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * The default value is <code>"PRIMARY_ADAPTIVE"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.EmotionLayer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see org.cyclework.model.concept.EmotionLayer
	 * @see #setLayer(EmotionLayer)
	 * @see org.cyclework.model.concept.ConceptPackage#getEmotion_Layer()
	 * @model default="PRIMARY_ADAPTIVE"
	 * @generated
	 */
	EmotionLayer getLayer();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Emotion#getLayer <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' attribute.
	 * @see org.cyclework.model.concept.EmotionLayer
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(EmotionLayer value);

} // Emotion
