/**
 */
package org.cyclework.model.course.impl;

import java.util.Collection;

import org.cyclework.model.course.CoursePackage;
import org.cyclework.model.course.GlossaryEntry;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Glossary Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.course.impl.GlossaryEntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.GlossaryEntryImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.GlossaryEntryImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.GlossaryEntryImpl#getShortForm <em>Short Form</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.GlossaryEntryImpl#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.cyclework.model.course.impl.GlossaryEntryImpl#getConceptKey <em>Concept Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GlossaryEntryImpl extends MinimalEObjectImpl.Container implements GlossaryEntry {
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
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final String TERM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected String term = TERM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortForm() <em>Short Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortForm()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortForm() <em>Short Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortForm()
	 * @generated
	 * @ordered
	 */
	protected String shortForm = SHORT_FORM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> synonyms;

	/**
	 * The default value of the '{@link #getConceptKey() <em>Concept Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConceptKey()
	 * @generated
	 * @ordered
	 */
	protected static final String CONCEPT_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConceptKey() <em>Concept Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConceptKey()
	 * @generated
	 * @ordered
	 */
	protected String conceptKey = CONCEPT_KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GlossaryEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoursePackage.Literals.GLOSSARY_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.GLOSSARY_ENTRY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(String newTerm) {
		String oldTerm = term;
		term = newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.GLOSSARY_ENTRY__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.GLOSSARY_ENTRY__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortForm() {
		return shortForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortForm(String newShortForm) {
		String oldShortForm = shortForm;
		shortForm = newShortForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.GLOSSARY_ENTRY__SHORT_FORM, oldShortForm, shortForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSynonyms() {
		if (synonyms == null) {
			synonyms = new EDataTypeUniqueEList<String>(String.class, this, CoursePackage.GLOSSARY_ENTRY__SYNONYMS);
		}
		return synonyms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConceptKey() {
		return conceptKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConceptKey(String newConceptKey) {
		String oldConceptKey = conceptKey;
		conceptKey = newConceptKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoursePackage.GLOSSARY_ENTRY__CONCEPT_KEY, oldConceptKey, conceptKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoursePackage.GLOSSARY_ENTRY__ID:
				return getId();
			case CoursePackage.GLOSSARY_ENTRY__TERM:
				return getTerm();
			case CoursePackage.GLOSSARY_ENTRY__DEFINITION:
				return getDefinition();
			case CoursePackage.GLOSSARY_ENTRY__SHORT_FORM:
				return getShortForm();
			case CoursePackage.GLOSSARY_ENTRY__SYNONYMS:
				return getSynonyms();
			case CoursePackage.GLOSSARY_ENTRY__CONCEPT_KEY:
				return getConceptKey();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoursePackage.GLOSSARY_ENTRY__ID:
				setId((String)newValue);
				return;
			case CoursePackage.GLOSSARY_ENTRY__TERM:
				setTerm((String)newValue);
				return;
			case CoursePackage.GLOSSARY_ENTRY__DEFINITION:
				setDefinition((String)newValue);
				return;
			case CoursePackage.GLOSSARY_ENTRY__SHORT_FORM:
				setShortForm((String)newValue);
				return;
			case CoursePackage.GLOSSARY_ENTRY__SYNONYMS:
				getSynonyms().clear();
				getSynonyms().addAll((Collection<? extends String>)newValue);
				return;
			case CoursePackage.GLOSSARY_ENTRY__CONCEPT_KEY:
				setConceptKey((String)newValue);
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
			case CoursePackage.GLOSSARY_ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case CoursePackage.GLOSSARY_ENTRY__TERM:
				setTerm(TERM_EDEFAULT);
				return;
			case CoursePackage.GLOSSARY_ENTRY__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case CoursePackage.GLOSSARY_ENTRY__SHORT_FORM:
				setShortForm(SHORT_FORM_EDEFAULT);
				return;
			case CoursePackage.GLOSSARY_ENTRY__SYNONYMS:
				getSynonyms().clear();
				return;
			case CoursePackage.GLOSSARY_ENTRY__CONCEPT_KEY:
				setConceptKey(CONCEPT_KEY_EDEFAULT);
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
			case CoursePackage.GLOSSARY_ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoursePackage.GLOSSARY_ENTRY__TERM:
				return TERM_EDEFAULT == null ? term != null : !TERM_EDEFAULT.equals(term);
			case CoursePackage.GLOSSARY_ENTRY__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case CoursePackage.GLOSSARY_ENTRY__SHORT_FORM:
				return SHORT_FORM_EDEFAULT == null ? shortForm != null : !SHORT_FORM_EDEFAULT.equals(shortForm);
			case CoursePackage.GLOSSARY_ENTRY__SYNONYMS:
				return synonyms != null && !synonyms.isEmpty();
			case CoursePackage.GLOSSARY_ENTRY__CONCEPT_KEY:
				return CONCEPT_KEY_EDEFAULT == null ? conceptKey != null : !CONCEPT_KEY_EDEFAULT.equals(conceptKey);
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
		result.append(", term: ");
		result.append(term);
		result.append(", definition: ");
		result.append(definition);
		result.append(", shortForm: ");
		result.append(shortForm);
		result.append(", synonyms: ");
		result.append(synonyms);
		result.append(", conceptKey: ");
		result.append(conceptKey);
		result.append(')');
		return result.toString();
	}

} //GlossaryEntryImpl
