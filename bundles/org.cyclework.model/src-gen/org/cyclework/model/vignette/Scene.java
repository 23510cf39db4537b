/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scene</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scene from one chair.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Scene#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getBriefing <em>Briefing</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getStart <em>Start</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getAfter <em>After</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getInterlude <em>Interlude</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Scene#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getScene()
 * @model
 * @generated
 */
public interface Scene extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "v1-evening-pursuer".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getId <em>Id</em>}' attribute.
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
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Seat</b></em>' attribute.
	 * The default value is <code>"PURSUER"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Seat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seat the trainee takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #setSeat(Seat)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Seat()
	 * @model default="PURSUER"
	 * @generated
	 */
	Seat getSeat();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getSeat <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #getSeat()
	 * @generated
	 */
	void setSeat(Seat value);

	/**
	 * Returns the value of the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setting</em>' attribute.
	 * @see #setSetting(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Setting()
	 * @model required="true"
	 * @generated
	 */
	String getSetting();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getSetting <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting</em>' attribute.
	 * @see #getSetting()
	 * @generated
	 */
	void setSetting(String value);

	/**
	 * Returns the value of the '<em><b>Briefing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the trainee should know before the first choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Briefing</em>' attribute.
	 * @see #setBriefing(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Briefing()
	 * @model required="true"
	 * @generated
	 */
	String getBriefing();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getBriefing <em>Briefing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Briefing</em>' attribute.
	 * @see #getBriefing()
	 * @generated
	 */
	void setBriefing(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goals</em>' attribute list.
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Goals()
	 * @model
	 * @generated
	 */
	EList<String> getGoals();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' reference.
	 * @see #setStart(Node)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Start()
	 * @model required="true"
	 * @generated
	 */
	Node getStart();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getStart <em>Start</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Node value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scene of the same seat that this one follows; none for the first. Felt security and trust are carried over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' reference.
	 * @see #setAfter(Scene)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_After()
	 * @model
	 * @generated
	 */
	Scene getAfter();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getAfter <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Scene value);

	/**
	 * Returns the value of the '<em><b>Guards</b></em>' containment reference list.
	 * The list contents are of type {@link org.cyclework.model.vignette.Guard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold at the end of that scene for this one to follow; the first scene in file order whose guards hold is played.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guards</em>' containment reference list.
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Guards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guard> getGuards();

	/**
	 * Returns the value of the '<em><b>Interlude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What lies between the two scenes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interlude</em>' attribute.
	 * @see #setInterlude(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Interlude()
	 * @model
	 * @generated
	 */
	String getInterlude();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getInterlude <em>Interlude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interlude</em>' attribute.
	 * @see #getInterlude()
	 * @generated
	 */
	void setInterlude(String value);

	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rounds of this scene at most; 0 for those of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' attribute.
	 * @see #setRounds(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Rounds()
	 * @model default="0"
	 * @generated
	 */
	int getRounds();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getRounds <em>Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounds</em>' attribute.
	 * @see #getRounds()
	 * @generated
	 */
	void setRounds(int value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The default value is <code>"IN_PERSON"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.cyclework.model.vignette.Channel
	 * @see #setChannel(Channel)
	 * @see org.cyclework.model.vignette.VignettePackage#getScene_Channel()
	 * @model default="IN_PERSON"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Scene#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.cyclework.model.vignette.Channel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

} // Scene
