/**
 */
package org.cyclework.model.concept;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Evidence Grade</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How well a statement is supported. ARTICLE_ONLY: the source article says so and nothing else was found; OWN_DESIGN: a decision of this course.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.concept.ConceptPackage#getEvidenceGrade()
 * @model
 * @generated
 */
public enum EvidenceGrade implements Enumerator {
	/**
	 * The '<em><b>META</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #META_VALUE
	 * @generated
	 * @ordered
	 */
	META(0, "META", "META"),

	/**
	 * The '<em><b>TRIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIAL_VALUE
	 * @generated
	 * @ordered
	 */
	TRIAL(1, "TRIAL", "TRIAL"),

	/**
	 * The '<em><b>OBSERVATIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATIONAL(2, "OBSERVATIONAL", "OBSERVATIONAL"),

	/**
	 * The '<em><b>SMALL OR MIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SMALL_OR_MIXED_VALUE
	 * @generated
	 * @ordered
	 */
	SMALL_OR_MIXED(3, "SMALL_OR_MIXED", "SMALL_OR_MIXED"),

	/**
	 * The '<em><b>CLINICAL CONSENSUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLINICAL_CONSENSUS_VALUE
	 * @generated
	 * @ordered
	 */
	CLINICAL_CONSENSUS(4, "CLINICAL_CONSENSUS", "CLINICAL_CONSENSUS"),

	/**
	 * The '<em><b>ARTICLE ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	ARTICLE_ONLY(5, "ARTICLE_ONLY", "ARTICLE_ONLY"),

	/**
	 * The '<em><b>OWN DESIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWN_DESIGN_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_DESIGN(6, "OWN_DESIGN", "OWN_DESIGN");

	/**
	 * The '<em><b>META</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #META
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int META_VALUE = 0;

	/**
	 * The '<em><b>TRIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRIAL_VALUE = 1;

	/**
	 * The '<em><b>OBSERVATIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVATIONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATIONAL_VALUE = 2;

	/**
	 * The '<em><b>SMALL OR MIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SMALL_OR_MIXED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SMALL_OR_MIXED_VALUE = 3;

	/**
	 * The '<em><b>CLINICAL CONSENSUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLINICAL_CONSENSUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLINICAL_CONSENSUS_VALUE = 4;

	/**
	 * The '<em><b>ARTICLE ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARTICLE_ONLY_VALUE = 5;

	/**
	 * The '<em><b>OWN DESIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWN_DESIGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_DESIGN_VALUE = 6;

	/**
	 * An array of all the '<em><b>Evidence Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EvidenceGrade[] VALUES_ARRAY =
		new EvidenceGrade[] {
			META,
			TRIAL,
			OBSERVATIONAL,
			SMALL_OR_MIXED,
			CLINICAL_CONSENSUS,
			ARTICLE_ONLY,
			OWN_DESIGN,
		};

	/**
	 * A public read-only list of all the '<em><b>Evidence Grade</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EvidenceGrade> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evidence Grade</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceGrade get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceGrade result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Grade</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceGrade getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceGrade result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Grade</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceGrade get(int value) {
		switch (value) {
			case META_VALUE: return META;
			case TRIAL_VALUE: return TRIAL;
			case OBSERVATIONAL_VALUE: return OBSERVATIONAL;
			case SMALL_OR_MIXED_VALUE: return SMALL_OR_MIXED;
			case CLINICAL_CONSENSUS_VALUE: return CLINICAL_CONSENSUS;
			case ARTICLE_ONLY_VALUE: return ARTICLE_ONLY;
			case OWN_DESIGN_VALUE: return OWN_DESIGN;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EvidenceGrade(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //EvidenceGrade
