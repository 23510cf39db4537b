/**
 */
package org.cyclework.model.concept;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A publication that statements rest on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.Source#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getShort <em>Short</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getYear <em>Year</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getSample <em>Sample</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#getCaution <em>Caution</em>}</li>
 *   <li>{@link org.cyclework.model.concept.Source#isForTrainees <em>For Trainees</em>}</li>
 * </ul>
 *
 * @see org.cyclework.model.concept.ConceptPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as "S1".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Short</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the text cites it, such as "Holley et al. 2010".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short</em>' attribute.
	 * @see #setShort(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Short()
	 * @model required="true"
	 * @generated
	 */
	String getShort();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getShort <em>Short</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short</em>' attribute.
	 * @see #getShort()
	 * @generated
	 */
	void setShort(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Authors</em>' attribute.
	 * @see #setAuthors(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Authors()
	 * @model
	 * @generated
	 */
	String getAuthors();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getAuthors <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authors</em>' attribute.
	 * @see #getAuthors()
	 * @generated
	 */
	void setAuthors(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Year()
	 * @model
	 * @generated
	 */
	String getYear();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOI, PMC page or other address, shown as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Locator()
	 * @model
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"STUDY"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.cyclework.model.concept.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Kind()
	 * @model default="STUDY"
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.cyclework.model.concept.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>"OBSERVATIONAL"</code>.
	 * The literals are from the enumeration {@link org.cyclework.model.concept.EvidenceGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see #setEvidence(EvidenceGrade)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Evidence()
	 * @model default="OBSERVATIONAL"
	 * @generated
	 */
	EvidenceGrade getEvidence();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see org.cyclework.model.concept.EvidenceGrade
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(EvidenceGrade value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was studied and how many.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' attribute.
	 * @see #setSample(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Sample()
	 * @model
	 * @generated
	 */
	String getSample();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getSample <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' attribute.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(String value);

	/**
	 * Returns the value of the '<em><b>Caution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be checked or said when it is quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caution</em>' attribute.
	 * @see #setCaution(String)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_Caution()
	 * @model
	 * @generated
	 */
	String getCaution();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#getCaution <em>Caution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caution</em>' attribute.
	 * @see #getCaution()
	 * @generated
	 */
	void setCaution(String value);

	/**
	 * Returns the value of the '<em><b>For Trainees</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False for weak pages that must not be cited in lessons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For Trainees</em>' attribute.
	 * @see #setForTrainees(boolean)
	 * @see org.cyclework.model.concept.ConceptPackage#getSource_ForTrainees()
	 * @model default="true"
	 * @generated
	 */
	boolean isForTrainees();

	/**
	 * Sets the value of the '{@link org.cyclework.model.concept.Source#isForTrainees <em>For Trainees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>For Trainees</em>' attribute.
	 * @see #isForTrainees()
	 * @generated
	 */
	void setForTrainees(boolean value);

} // Source
