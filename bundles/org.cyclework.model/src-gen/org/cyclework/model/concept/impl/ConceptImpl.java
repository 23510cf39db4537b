/**
 */
package org.cyclework.model.concept.impl;

import java.util.Collection;

import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.concept.Contrast;
import org.cyclework.model.concept.EvidenceGrade;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getNonExamples <em>Non Examples</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getContrasts <em>Contrasts</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getCareNotes <em>Care Notes</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getArticleItems <em>Article Items</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.cyclework.model.concept.impl.ConceptImpl#isFromLiterature <em>From Literature</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ConceptImpl extends MinimalEObjectImpl.Container implements Concept {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<String> examples;

	/**
	 * The cached value of the '{@link #getNonExamples() <em>Non Examples</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<String> nonExamples;

	/**
	 * The cached value of the '{@link #getContrasts() <em>Contrasts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContrasts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contrast> contrasts;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceGrade EVIDENCE_EDEFAULT = EvidenceGrade.CLINICAL_CONSENSUS;

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
	 * The cached value of the '{@link #getCareNotes() <em>Care Notes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCareNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> careNotes;

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
	 * The cached value of the '{@link #getArticleItems() <em>Article Items</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticleItems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> articleItems;

	/**
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

	/**
	 * The default value of the '{@link #isFromLiterature() <em>From Literature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFromLiterature()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FROM_LITERATURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFromLiterature() <em>From Literature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFromLiterature()
	 * @generated
	 * @ordered
	 */
	protected boolean fromLiterature = FROM_LITERATURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConceptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ConceptPackage.Literals.CONCEPT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.CONCEPT__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.CONCEPT__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.CONCEPT__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.CONCEPT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExamples() {
		if (examples == null) {
			examples = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.CONCEPT__EXAMPLES);
		}
		return examples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNonExamples() {
		if (nonExamples == null) {
			nonExamples = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.CONCEPT__NON_EXAMPLES);
		}
		return nonExamples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contrast> getContrasts() {
		if (contrasts == null) {
			contrasts = new EObjectContainmentEList<Contrast>(Contrast.class, this, ConceptPackage.CONCEPT__CONTRASTS);
		}
		return contrasts;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.CONCEPT__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCareNotes() {
		if (careNotes == null) {
			careNotes = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.CONCEPT__CARE_NOTES);
		}
		return careNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSynonyms() {
		if (synonyms == null) {
			synonyms = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.CONCEPT__SYNONYMS);
		}
		return synonyms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArticleItems() {
		if (articleItems == null) {
			articleItems = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.CONCEPT__ARTICLE_ITEMS);
		}
		return articleItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeUniqueEList<String>(String.class, this, ConceptPackage.CONCEPT__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFromLiterature() {
		return fromLiterature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromLiterature(boolean newFromLiterature) {
		boolean oldFromLiterature = fromLiterature;
		fromLiterature = newFromLiterature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConceptPackage.CONCEPT__FROM_LITERATURE, oldFromLiterature, fromLiterature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ConceptPackage.CONCEPT__CONTRASTS:
				return ((InternalEList<?>)getContrasts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ConceptPackage.CONCEPT__KEY:
				return getKey();
			case ConceptPackage.CONCEPT__LABEL:
				return getLabel();
			case ConceptPackage.CONCEPT__DEFINITION:
				return getDefinition();
			case ConceptPackage.CONCEPT__TEXT:
				return getText();
			case ConceptPackage.CONCEPT__EXAMPLES:
				return getExamples();
			case ConceptPackage.CONCEPT__NON_EXAMPLES:
				return getNonExamples();
			case ConceptPackage.CONCEPT__CONTRASTS:
				return getContrasts();
			case ConceptPackage.CONCEPT__EVIDENCE:
				return getEvidence();
			case ConceptPackage.CONCEPT__CARE_NOTES:
				return getCareNotes();
			case ConceptPackage.CONCEPT__SYNONYMS:
				return getSynonyms();
			case ConceptPackage.CONCEPT__ARTICLE_ITEMS:
				return getArticleItems();
			case ConceptPackage.CONCEPT__SOURCE_IDS:
				return getSourceIds();
			case ConceptPackage.CONCEPT__FROM_LITERATURE:
				return isFromLiterature();
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
			case ConceptPackage.CONCEPT__KEY:
				setKey((String)newValue);
				return;
			case ConceptPackage.CONCEPT__LABEL:
				setLabel((String)newValue);
				return;
			case ConceptPackage.CONCEPT__DEFINITION:
				setDefinition((String)newValue);
				return;
			case ConceptPackage.CONCEPT__TEXT:
				setText((String)newValue);
				return;
			case ConceptPackage.CONCEPT__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends String>)newValue);
				return;
			case ConceptPackage.CONCEPT__NON_EXAMPLES:
				getNonExamples().clear();
				getNonExamples().addAll((Collection<? extends String>)newValue);
				return;
			case ConceptPackage.CONCEPT__CONTRASTS:
				getContrasts().clear();
				getContrasts().addAll((Collection<? extends Contrast>)newValue);
				return;
			case ConceptPackage.CONCEPT__EVIDENCE:
				setEvidence((EvidenceGrade)newValue);
				return;
			case ConceptPackage.CONCEPT__CARE_NOTES:
				getCareNotes().clear();
				getCareNotes().addAll((Collection<? extends String>)newValue);
				return;
			case ConceptPackage.CONCEPT__SYNONYMS:
				getSynonyms().clear();
				getSynonyms().addAll((Collection<? extends String>)newValue);
				return;
			case ConceptPackage.CONCEPT__ARTICLE_ITEMS:
				getArticleItems().clear();
				getArticleItems().addAll((Collection<? extends String>)newValue);
				return;
			case ConceptPackage.CONCEPT__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case ConceptPackage.CONCEPT__FROM_LITERATURE:
				setFromLiterature((Boolean)newValue);
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
			case ConceptPackage.CONCEPT__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ConceptPackage.CONCEPT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ConceptPackage.CONCEPT__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case ConceptPackage.CONCEPT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ConceptPackage.CONCEPT__EXAMPLES:
				getExamples().clear();
				return;
			case ConceptPackage.CONCEPT__NON_EXAMPLES:
				getNonExamples().clear();
				return;
			case ConceptPackage.CONCEPT__CONTRASTS:
				getContrasts().clear();
				return;
			case ConceptPackage.CONCEPT__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case ConceptPackage.CONCEPT__CARE_NOTES:
				getCareNotes().clear();
				return;
			case ConceptPackage.CONCEPT__SYNONYMS:
				getSynonyms().clear();
				return;
			case ConceptPackage.CONCEPT__ARTICLE_ITEMS:
				getArticleItems().clear();
				return;
			case ConceptPackage.CONCEPT__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case ConceptPackage.CONCEPT__FROM_LITERATURE:
				setFromLiterature(FROM_LITERATURE_EDEFAULT);
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
			case ConceptPackage.CONCEPT__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ConceptPackage.CONCEPT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ConceptPackage.CONCEPT__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case ConceptPackage.CONCEPT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ConceptPackage.CONCEPT__EXAMPLES:
				return examples != null && !examples.isEmpty();
			case ConceptPackage.CONCEPT__NON_EXAMPLES:
				return nonExamples != null && !nonExamples.isEmpty();
			case ConceptPackage.CONCEPT__CONTRASTS:
				return contrasts != null && !contrasts.isEmpty();
			case ConceptPackage.CONCEPT__EVIDENCE:
				return evidence != EVIDENCE_EDEFAULT;
			case ConceptPackage.CONCEPT__CARE_NOTES:
				return careNotes != null && !careNotes.isEmpty();
			case ConceptPackage.CONCEPT__SYNONYMS:
				return synonyms != null && !synonyms.isEmpty();
			case ConceptPackage.CONCEPT__ARTICLE_ITEMS:
				return articleItems != null && !articleItems.isEmpty();
			case ConceptPackage.CONCEPT__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case ConceptPackage.CONCEPT__FROM_LITERATURE:
				return fromLiterature != FROM_LITERATURE_EDEFAULT;
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
		result.append(" (key: ");
		result.append(key);
		result.append(", label: ");
		result.append(label);
		result.append(", definition: ");
		result.append(definition);
		result.append(", text: ");
		result.append(text);
		result.append(", examples: ");
		result.append(examples);
		result.append(", nonExamples: ");
		result.append(nonExamples);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", careNotes: ");
		result.append(careNotes);
		result.append(", synonyms: ");
		result.append(synonyms);
		result.append(", articleItems: ");
		result.append(articleItems);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(", fromLiterature: ");
		result.append(fromLiterature);
		result.append(')');
		return result.toString();
	}

} //ConceptImpl
