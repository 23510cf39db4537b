/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a case file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getContentNote <em>Content Note</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getChairs <em>Chairs</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getSuitability <em>Suitability</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getStuckTurns <em>Stuck Turns</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getBondingOpenings <em>Bonding Openings</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getBondingReplies <em>Bonding Replies</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getOutcomeNames <em>Outcome Names</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getSilenceThresholdSeconds <em>Silence Threshold Seconds</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getScenes <em>Scenes</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getLines <em>Lines</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getEndings <em>Endings</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getObjectiveIds <em>Objective Ids</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getConceptKeys <em>Concept Keys</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getLessonIds <em>Lesson Ids</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getSignOffs <em>Sign Offs</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getRecastings <em>Recastings</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getLoop <em>Loop</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.VignetteCase#getDecisionPoints <em>Decision Points</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase()
 * @model
 * @generated
 */
public interface VignetteCase extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "V1".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getId <em>Id</em>}' attribute.
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
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Summary()
	 * @model required="true"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Content Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short, specific, neutral; empty where nothing needs to be said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Note</em>' attribute.
	 * @see #setContentNote(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_ContentNote()
	 * @model
	 * @generated
	 */
	String getContentNote();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getContentNote <em>Content Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Note</em>' attribute.
	 * @see #getContentNote()
	 * @generated
	 */
	void setContentNote(String value);

	/**
	 * Returns the value of the '<em><b>Chairs</b></em>' attribute list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Chair}.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Chair}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chairs</em>' attribute list.
	 * @see org.cyclework.model.vignette.Chair
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Chairs()
	 * @model
	 * @generated
	 */
	EList<Chair> getChairs();

	/**
	 * Returns the value of the '<em><b>Suitability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suitability</em>' containment reference.
	 * @see #setSuitability(Suitability)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Suitability()
	 * @model containment="true"
	 * @generated
	 */
	Suitability getSuitability();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getSuitability <em>Suitability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suitability</em>' containment reference.
	 * @see #getSuitability()
	 * @generated
	 */
	void setSuitability(Suitability value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partners</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Partners()
	 * @model containment="true"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Stuck Turns</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turns of self-play before the scene opens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stuck Turns</em>' attribute.
	 * @see #setStuckTurns(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_StuckTurns()
	 * @model default="0"
	 * @generated
	 */
	int getStuckTurns();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getStuckTurns <em>Stuck Turns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stuck Turns</em>' attribute.
	 * @see #getStuckTurns()
	 * @generated
	 */
	void setStuckTurns(int value);

	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rounds of a scene at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' attribute.
	 * @see #setRounds(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Rounds()
	 * @model default="12"
	 * @generated
	 */
	int getRounds();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getRounds <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounds</em>' attribute.
	 * @see #getRounds()
	 * @generated
	 */
	void setRounds(int value);

	/**
	 * Returns the value of the '<em><b>Bonding Openings</b></em>' attribute list.
	 * The list contents are of type {@link org.cyclework.model.vignette.MoveCode}.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bonding Openings</em>' attribute list.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_BondingOpenings()
	 * @model
	 * @generated
	 */
	EList<MoveCode> getBondingOpenings();

	/**
	 * Returns the value of the '<em><b>Bonding Replies</b></em>' attribute list.
	 * The list contents are of type {@link org.cyclework.model.vignette.MoveCode}.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.MoveCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bonding Replies</em>' attribute list.
	 * @see org.cyclework.model.vignette.MoveCode
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_BondingReplies()
	 * @model
	 * @generated
	 */
	EList<MoveCode> getBondingReplies();

	/**
	 * Returns the value of the '<em><b>Outcome Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.OutcomeName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome Names</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_OutcomeNames()
	 * @model containment="true"
	 * @generated
	 */
	EList<OutcomeName> getOutcomeNames();

	/**
	 * Returns the value of the '<em><b>Silence Threshold Seconds</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Silence Threshold Seconds</em>' attribute.
	 * @see #setSilenceThresholdSeconds(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_SilenceThresholdSeconds()
	 * @model default="8"
	 * @generated
	 */
	int getSilenceThresholdSeconds();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getSilenceThresholdSeconds <em>Silence Threshold Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Silence Threshold Seconds</em>' attribute.
	 * @see #getSilenceThresholdSeconds()
	 * @generated
	 */
	void setSilenceThresholdSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Scenes</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Scene}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scenes</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Scenes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scene> getScenes();

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Line}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Line> getLines();

	/**
	 * Returns the value of the '<em><b>Endings</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Ending}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Endings</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Endings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ending> getEndings();

	/**
	 * Returns the value of the '<em><b>Objective Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective Ids</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_ObjectiveIds()
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
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_ArticleItems()
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
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_ConceptKeys()
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
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_SourceIds()
	 * @model
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Lesson Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lesson Ids</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_LessonIds()
	 * @model
	 * @generated
	 */
	EList<String> getLessonIds();

	/**
	 * Returns the value of the '<em><b>Sign Offs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readers whose agreement is on record; empty until given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign Offs</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_SignOffs()
	 * @model
	 * @generated
	 */
	EList<String> getSignOffs();

	/**
	 * Returns the value of the '<em><b>Recastings</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Recasting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names and pronouns that the case can be played with; empty where identity is its topic. Where there are any, all texts are templates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recastings</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Recastings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Recasting> getRecastings();

	/**
	 * Returns the value of the '<em><b>Loop</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The loop of this couple as the author sees it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loop</em>' containment reference.
	 * @see #setLoop(AuthoredLoop)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Loop()
	 * @model containment="true"
	 * @generated
	 */
	AuthoredLoop getLoop();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getLoop <em>Loop</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loop</em>' containment reference.
	 * @see #getLoop()
	 * @generated
	 */
	void setLoop(AuthoredLoop value);

	/**
	 * Returns the value of the '<em><b>Opening</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a decision-only case begins; none for every other case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opening</em>' reference.
	 * @see #setOpening(DecisionPoint)
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_Opening()
	 * @model
	 * @generated
	 */
	DecisionPoint getOpening();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.VignetteCase#getOpening <em>Opening</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening</em>' reference.
	 * @see #getOpening()
	 * @generated
	 */
	void setOpening(DecisionPoint value);

	/**
	 * Returns the value of the '<em><b>Decision Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.DecisionPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The choices of a decision-only case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Points</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getVignetteCase_DecisionPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionPoint> getDecisionPoints();

} // VignetteCase
