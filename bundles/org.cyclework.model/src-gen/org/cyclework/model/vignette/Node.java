/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A moment at which the trainee chooses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Node#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getNarration <em>Narration</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getCue <em>Cue</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getBeat <em>Beat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getOptions <em>Options</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getPinnedReply <em>Pinned Reply</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getAllowedReplies <em>Allowed Replies</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getWhatIf <em>What If</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getOtherwise <em>Otherwise</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getEffects <em>Effects</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Node#getHint <em>Hint</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getNode()
 * @model
 * @generated
 */
public interface Node extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Narration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens, seen from the trainee's seat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Narration</em>' attribute.
	 * @see #setNarration(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Narration()
	 * @model required="true"
	 * @generated
	 */
	String getNarration();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getNarration <em>Narration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Narration</em>' attribute.
	 * @see #getNarration()
	 * @generated
	 */
	void setNarration(String value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be seen or heard of the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Cue()
	 * @model
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

	/**
	 * Returns the value of the '<em><b>Beat</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Beat</em>' containment reference.
	 * @see #setBeat(Beat)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Beat()
	 * @model containment="true"
	 * @generated
	 */
	Beat getBeat();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getBeat <em>Beat</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beat</em>' containment reference.
	 * @see #getBeat()
	 * @generated
	 */
	void setBeat(Beat value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Pinned Reply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pinned Reply</em>' containment reference.
	 * @see #setPinnedReply(PinnedReply)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_PinnedReply()
	 * @model containment="true"
	 * @generated
	 */
	PinnedReply getPinnedReply();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getPinnedReply <em>Pinned Reply</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned Reply</em>' containment reference.
	 * @see #getPinnedReply()
	 * @generated
	 */
	void setPinnedReply(PinnedReply value);

	/**
	 * Returns the value of the '<em><b>Allowed Replies</b></em>' attribute list.
	 * The list contents are of type {@link org.cyclework.model.vignette.MoveCode}.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moves the simulated partner may answer with; empty for its own choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Replies</em>' attribute list.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_AllowedReplies()
	 * @model
	 * @generated
	 */
	EList<MoveCode> getAllowedReplies();

	/**
	 * Returns the value of the '<em><b>What If</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note for the debrief.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What If</em>' attribute.
	 * @see #setWhatIf(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_WhatIf()
	 * @model
	 * @generated
	 */
	String getWhatIf();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getWhatIf <em>What If</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What If</em>' attribute.
	 * @see #getWhatIf()
	 * @generated
	 */
	void setWhatIf(String value);

	/**
	 * Returns the value of the '<em><b>Concept Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept Keys</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_ConceptKeys()
	 * @model
	 * @generated
	 */
	EList<String> getConceptKeys();

	/**
	 * Returns the value of the '<em><b>Guards</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Guard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold to enter here; a start node has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guards</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Guards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guard> getGuards();

	/**
	 * Returns the value of the '<em><b>Otherwise</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the story goes when they do not hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise</em>' reference.
	 * @see #setOtherwise(Node)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Otherwise()
	 * @model
	 * @generated
	 */
	Node getOtherwise();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getOtherwise <em>Otherwise</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Otherwise</em>' reference.
	 * @see #getOtherwise()
	 * @generated
	 */
	void setOtherwise(Node value);

	/**
	 * Returns the value of the '<em><b>Effects</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Effect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What arriving here does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effects</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Effects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Effect> getEffects();

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.SignatureShift}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moves that carry something else at this moment, by either partner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatures</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Signatures()
	 * @model containment="true"
	 * @generated
	 */
	EList<SignatureShift> getSignatures();

	/**
	 * Returns the value of the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A thought that helps to choose, given when asked for; never which option to take.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hint</em>' attribute.
	 * @see #setHint(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getNode_Hint()
	 * @model
	 * @generated
	 */
	String getHint();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Node#getHint <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hint</em>' attribute.
	 * @see #getHint()
	 * @generated
	 */
	void setHint(String value);

} // Node
