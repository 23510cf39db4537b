/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A moment of a decision-only case: a therapist decides what to do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getOptions <em>Options</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.DecisionPoint#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint()
 * @model
 * @generated
 */
public interface DecisionPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionPoint#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionPoint#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has happened and what lies on the table, in Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.DecisionPoint#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.DecisionOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Concept Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept Keys</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_ConceptKeys()
	 * @model
	 * @generated
	 */
	EList<String> getConceptKeys();

	/**
	 * Returns the value of the '<em><b>Article Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article Items</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_ArticleItems()
	 * @model
	 * @generated
	 */
	EList<String> getArticleItems();

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getDecisionPoint_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

} // DecisionPoint
