/**
 */
package org.cyclework.model.concept.impl;

import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.concept.EvidenceGrade;
import org.cyclework.model.concept.Source;
import org.cyclework.model.concept.SourceKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getShort <em>Short</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#getCaution <em>Caution</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.SourceImpl#isForTrainees <em>For Trainees</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends MinimalEObjectImpl.Container implements Source {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getShort() <em>Short</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShort()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShort() <em>Short</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShort()
	 * @generated
	 * @ordered
	 */
	protected String short_ = SHORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthors() <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected String authors = AUTHORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final String YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected String year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected String locator = LOCATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.STUDY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceGrade EVIDENCE_EDEFAULT = EvidenceGrade.OBSERVATIONAL;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EvidenceGrade evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected String sample = SAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaution() <em>Caution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaution()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaution() <em>Caution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaution()
	 * @generated
	 * @ordered
	 */
	protected String caution = CAUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isForTrainees() <em>For Trainees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForTrainees()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOR_TRAINEES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isForTrainees() <em>For Trainees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForTrainees()
	 * @generated
	 * @ordered
	 */
	protected boolean forTrainees = FOR_TRAINEES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShort() {
		return short_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShort(String newShort) {
		String oldShort = short_;
		short_ = newShort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__SHORT, oldShort, short_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthors() {
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthors(String newAuthors) {
		String oldAuthors = authors;
		authors = newAuthors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__AUTHORS, oldAuthors, authors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(String newYear) {
		String oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocator() {
		return locator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocator(String newLocator) {
		String oldLocator = locator;
		locator = newLocator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__LOCATOR, oldLocator, locator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceGrade getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(EvidenceGrade newEvidence) {
		EvidenceGrade oldEvidence = evidence;
		evidence = newEvidence == null ? EVIDENCE_EDEFAULT : newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(String newSample) {
		String oldSample = sample;
		sample = newSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaution() {
		return caution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaution(String newCaution) {
		String oldCaution = caution;
		caution = newCaution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__CAUTION, oldCaution, caution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForTrainees() {
		return forTrainees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForTrainees(boolean newForTrainees) {
		boolean oldForTrainees = forTrainees;
		forTrainees = newForTrainees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.SOURCE__FOR_TRAINEES, oldForTrainees, forTrainees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConceptPackage.SOURCE__ID:
				return getId();
			case ConceptPackage.SOURCE__SHORT:
				return getShort();
			case ConceptPackage.SOURCE__AUTHORS:
				return getAuthors();
			case ConceptPackage.SOURCE__YEAR:
				return getYear();
			case ConceptPackage.SOURCE__TITLE:
				return getTitle();
			case ConceptPackage.SOURCE__LOCATOR:
				return getLocator();
			case ConceptPackage.SOURCE__KIND:
				return getKind();
			case ConceptPackage.SOURCE__EVIDENCE:
				return getEvidence();
			case ConceptPackage.SOURCE__SAMPLE:
				return getSample();
			case ConceptPackage.SOURCE__CAUTION:
				return getCaution();
			case ConceptPackage.SOURCE__FOR_TRAINEES:
				return isForTrainees();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ConceptPackage.SOURCE__ID:
				setId((String)newValue);
				return;
			case ConceptPackage.SOURCE__SHORT:
				setShort((String)newValue);
				return;
			case ConceptPackage.SOURCE__AUTHORS:
				setAuthors((String)newValue);
				return;
			case ConceptPackage.SOURCE__YEAR:
				setYear((String)newValue);
				return;
			case ConceptPackage.SOURCE__TITLE:
				setTitle((String)newValue);
				return;
			case ConceptPackage.SOURCE__LOCATOR:
				setLocator((String)newValue);
				return;
			case ConceptPackage.SOURCE__KIND:
				setKind((SourceKind)newValue);
				return;
			case ConceptPackage.SOURCE__EVIDENCE:
				setEvidence((EvidenceGrade)newValue);
				return;
			case ConceptPackage.SOURCE__SAMPLE:
				setSample((String)newValue);
				return;
			case ConceptPackage.SOURCE__CAUTION:
				setCaution((String)newValue);
				return;
			case ConceptPackage.SOURCE__FOR_TRAINEES:
				setForTrainees((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ConceptPackage.SOURCE__ID:
				setId(ID_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__SHORT:
				setShort(SHORT_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__AUTHORS:
				setAuthors(AUTHORS_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__LOCATOR:
				setLocator(LOCATOR_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__SAMPLE:
				setSample(SAMPLE_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__CAUTION:
				setCaution(CAUTION_EDEFAULT);
				return;
			case ConceptPackage.SOURCE__FOR_TRAINEES:
				setForTrainees(FOR_TRAINEES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ConceptPackage.SOURCE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConceptPackage.SOURCE__SHORT:
				return SHORT_EDEFAULT == null ? short_ != null : !SHORT_EDEFAULT.equals(short_);
			case ConceptPackage.SOURCE__AUTHORS:
				return AUTHORS_EDEFAULT == null ? authors != null : !AUTHORS_EDEFAULT.equals(authors);
			case ConceptPackage.SOURCE__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case ConceptPackage.SOURCE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ConceptPackage.SOURCE__LOCATOR:
				return LOCATOR_EDEFAULT == null ? locator != null : !LOCATOR_EDEFAULT.equals(locator);
			case ConceptPackage.SOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case ConceptPackage.SOURCE__EVIDENCE:
				return evidence != EVIDENCE_EDEFAULT;
			case ConceptPackage.SOURCE__SAMPLE:
				return SAMPLE_EDEFAULT == null ? sample != null : !SAMPLE_EDEFAULT.equals(sample);
			case ConceptPackage.SOURCE__CAUTION:
				return CAUTION_EDEFAULT == null ? caution != null : !CAUTION_EDEFAULT.equals(caution);
			case ConceptPackage.SOURCE__FOR_TRAINEES:
				return forTrainees != FOR_TRAINEES_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", short: ");
		result.append(short_);
		result.append(", authors: ");
		result.append(authors);
		result.append(", year: ");
		result.append(year);
		result.append(", title: ");
		result.append(title);
		result.append(", locator: ");
		result.append(locator);
		result.append(", kind: ");
		result.append(kind);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", sample: ");
		result.append(sample);
		result.append(", caution: ");
		result.append(caution);
		result.append(", forTrainees: ");
		result.append(forTrainees);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
