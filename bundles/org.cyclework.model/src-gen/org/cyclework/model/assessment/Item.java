/**
 */
package org.cyclework.model.assessment;

import org.cyclework.model.course.Bloom;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.assessment.Item#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getStem <em>Stem</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getContext <em>Context</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getBloom <em>Bloom</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getDifficulty <em>Difficulty</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getConfusablePair <em>Confusable Pair</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#isSafety <em>Safety</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getContentNote <em>Content Note</em>}</li>
 *   <li>{@link org.cyclework.model.assessment.Item#getFeedback <em>Feedback</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.assessment.AssessmentPackage#getItem()
 * @model abstract="true"
 * @generated
 */
public interface Item extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "Q1-loop-order".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question, in Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stem</em>' attribute.
	 * @see #setStem(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Stem()
	 * @model required="true"
	 * @generated
	 */
	String getStem();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getStem <em>Stem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stem</em>' attribute.
	 * @see #getStem()
	 * @generated
	 */
	void setStem(String value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A scene or transcript to read first, in Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Context()
	 * @model
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>"APPLICATION"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.assessment.ItemPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.cyclework.model.assessment.ItemPurpose
	 * @see #setPurpose(ItemPurpose)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Purpose()
	 * @model default="APPLICATION"
	 * @generated
	 */
	ItemPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.cyclework.model.assessment.ItemPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(ItemPurpose value);

	/**
	 * Returns the value of the '<em><b>Bloom</b></em>' attribute.
	 * The default value is <code>"APPLY"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.course.Bloom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bloom</em>' attribute.
	 * @see org.cyclework.model.course.Bloom
	 * @see #setBloom(Bloom)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Bloom()
	 * @model default="APPLY"
	 * @generated
	 */
	Bloom getBloom();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getBloom <em>Bloom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bloom</em>' attribute.
	 * @see org.cyclework.model.course.Bloom
	 * @see #getBloom()
	 * @generated
	 */
	void setBloom(Bloom value);

	/**
	 * Returns the value of the '<em><b>Difficulty</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The author's guess of the share of trainees who get it, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difficulty</em>' attribute.
	 * @see #setDifficulty(double)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Difficulty()
	 * @model default="0.5"
	 * @generated
	 */
	double getDifficulty();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getDifficulty <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difficulty</em>' attribute.
	 * @see #getDifficulty()
	 * @generated
	 */
	void setDifficulty(double value);

	/**
	 * Returns the value of the '<em><b>Objective Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective Ids</em>' attribute list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_ObjectiveIds()
	 * @model
	 * @generated
	 */
	EList<String> getObjectiveIds();

	/**
	 * Returns the value of the '<em><b>Article Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article Items</em>' attribute list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_ArticleItems()
	 * @model
	 * @generated
	 */
	EList<String> getArticleItems();

	/**
	 * Returns the value of the '<em><b>Concept Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept Keys</em>' attribute list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_ConceptKeys()
	 * @model
	 * @generated
	 */
	EList<String> getConceptKeys();

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Confusable Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two keys joined by a slash that are easily taken for each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confusable Pair</em>' attribute.
	 * @see #setConfusablePair(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_ConfusablePair()
	 * @model
	 * @generated
	 */
	String getConfusablePair();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getConfusablePair <em>Confusable Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confusable Pair</em>' attribute.
	 * @see #getConfusablePair()
	 * @generated
	 */
	void setConfusablePair(String value);

	/**
	 * Returns the value of the '<em><b>Safety</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Safety</em>' attribute.
	 * @see #setSafety(boolean)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Safety()
	 * @model default="false"
	 * @generated
	 */
	boolean isSafety();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#isSafety <em>Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety</em>' attribute.
	 * @see #isSafety()
	 * @generated
	 */
	void setSafety(boolean value);

	/**
	 * Returns the value of the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content Note</em>' attribute.
	 * @see #setContentNote(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_ContentNote()
	 * @model
	 * @generated
	 */
	String getContentNote();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getContentNote <em>Content Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Note</em>' attribute.
	 * @see #getContentNote()
	 * @generated
	 */
	void setContentNote(String value);

	/**
	 * Returns the value of the '<em><b>Feedback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General feedback, shown after every answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedback</em>' attribute.
	 * @see #setFeedback(String)
	 * @see org.cyclework.model.assessment.AssessmentPackage#getItem_Feedback()
	 * @model required="true"
	 * @generated
	 */
	String getFeedback();

	/**
	 * Sets the value of the '{@link org.cyclework.model.assessment.Item#getFeedback <em>Feedback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback</em>' attribute.
	 * @see #getFeedback()
	 * @generated
	 */
	void setFeedback(String value);

} // Item
