/**
 */
package org.cyclework.model.vignette;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person of the couple.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.vignette.Partner#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getName <em>Name</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getAge <em>Age</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getAbout <em>About</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getSeat <em>Seat</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getHistory <em>History</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getFear <em>Fear</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getNeed <em>Need</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getVoice <em>Voice</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getAnxiety <em>Anxiety</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getAvoidance <em>Avoidance</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getReactivity <em>Reactivity</em>}</li>
 *   <li>{@link org.cyclework.model.vignette.Partner#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.vignette.VignettePackage#getPartner()
 * @model
 * @generated
 */
public interface Partner extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "v1-tomas".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pronouns</em>' attribute.
	 * @see #setPronouns(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Pronouns()
	 * @model required="true"
	 * @generated
	 */
	String getPronouns();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getPronouns <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pronouns</em>' attribute.
	 * @see #getPronouns()
	 * @generated
	 */
	void setPronouns(String value);

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(int)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Age()
	 * @model default="0"
	 * @generated
	 */
	int getAge();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	void setAge(int value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who they are, in a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_About()
	 * @model
	 * @generated
	 */
	String getAbout();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(String value);

	/**
	 * Returns the value of the '<em><b>Seat</b></em>' attribute.
	 * The default value is <code>"PURSUER"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.vignette.Seat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #setSeat(Seat)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Seat()
	 * @model default="PURSUER"
	 * @generated
	 */
	Seat getSeat();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getSeat <em>Seat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seat</em>' attribute.
	 * @see org.cyclework.model.vignette.Seat
	 * @see #getSeat()
	 * @generated
	 */
	void setSeat(Seat value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>History</em>' attribute.
	 * @see #setHistory(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_History()
	 * @model required="true"
	 * @generated
	 */
	String getHistory();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getHistory <em>History</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History</em>' attribute.
	 * @see #getHistory()
	 * @generated
	 */
	void setHistory(String value);

	/**
	 * Returns the value of the '<em><b>Fear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fear</em>' attribute.
	 * @see #setFear(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Fear()
	 * @model required="true"
	 * @generated
	 */
	String getFear();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getFear <em>Fear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fear</em>' attribute.
	 * @see #getFear()
	 * @generated
	 */
	void setFear(String value);

	/**
	 * Returns the value of the '<em><b>Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Need</em>' attribute.
	 * @see #setNeed(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Need()
	 * @model required="true"
	 * @generated
	 */
	String getNeed();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getNeed <em>Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need</em>' attribute.
	 * @see #getNeed()
	 * @generated
	 */
	void setNeed(String value);

	/**
	 * Returns the value of the '<em><b>Voice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voice</em>' attribute.
	 * @see #setVoice(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Voice()
	 * @model required="true"
	 * @generated
	 */
	String getVoice();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getVoice <em>Voice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voice</em>' attribute.
	 * @see #getVoice()
	 * @generated
	 */
	void setVoice(String value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strategy</em>' attribute.
	 * @see #setStrategy(String)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Strategy()
	 * @model
	 * @generated
	 */
	String getStrategy();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getStrategy <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' attribute.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Anxiety</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anxiety</em>' attribute.
	 * @see #setAnxiety(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Anxiety()
	 * @model default="0.5"
	 * @generated
	 */
	double getAnxiety();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getAnxiety <em>Anxiety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anxiety</em>' attribute.
	 * @see #getAnxiety()
	 * @generated
	 */
	void setAnxiety(double value);

	/**
	 * Returns the value of the '<em><b>Avoidance</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avoidance</em>' attribute.
	 * @see #setAvoidance(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Avoidance()
	 * @model default="0.5"
	 * @generated
	 */
	double getAvoidance();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getAvoidance <em>Avoidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avoidance</em>' attribute.
	 * @see #getAvoidance()
	 * @generated
	 */
	void setAvoidance(double value);

	/**
	 * Returns the value of the '<em><b>Reactivity</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0.4 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reactivity</em>' attribute.
	 * @see #setReactivity(double)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Reactivity()
	 * @model default="1.0"
	 * @generated
	 */
	double getReactivity();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getReactivity <em>Reactivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reactivity</em>' attribute.
	 * @see #getReactivity()
	 * @generated
	 */
	void setReactivity(double value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' containment reference.
	 * @see #setStart(StartState)
	 * @see org.cyclework.model.vignette.VignettePackage#getPartner_Start()
	 * @model containment="true"
	 * @generated
	 */
	StartState getStart();

	/**
	 * Sets the value of the '{@link org.cyclework.model.vignette.Partner#getStart <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' containment reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(StartState value);

} // Partner
