/**
 */
package org.cyclework.model.concept;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Relation Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a relation between two concepts states.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.concept.ConceptPackage#getRelationType()
 * @model
 * @generated
 */
public enum RelationType implements Enumerator {
	/**
	 * The '<em><b>IS A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_A_VALUE
	 * @generated
	 * @ordered
	 */
	IS_A(0, "IS_A", "IS_A"),

	/**
	 * The '<em><b>PART OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PART_OF_VALUE
	 * @generated
	 * @ordered
	 */
	PART_OF(1, "PART_OF", "PART_OF"),

	/**
	 * The '<em><b>PRECEDES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRECEDES_VALUE
	 * @generated
	 * @ordered
	 */
	PRECEDES(2, "PRECEDES", "PRECEDES"),

	/**
	 * The '<em><b>ACTIVATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIVATES_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVATES(3, "ACTIVATES", "ACTIVATES"),

	/**
	 * The '<em><b>SOOTHES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOOTHES_VALUE
	 * @generated
	 * @ordered
	 */
	SOOTHES(4, "SOOTHES", "SOOTHES"),

	/**
	 * The '<em><b>MASKS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MASKS_VALUE
	 * @generated
	 * @ordered
	 */
	MASKS(5, "MASKS", "MASKS"),

	/**
	 * The '<em><b>PROTECTS AGAINST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTECTS_AGAINST_VALUE
	 * @generated
	 * @ordered
	 */
	PROTECTS_AGAINST(6, "PROTECTS_AGAINST", "PROTECTS_AGAINST"),

	/**
	 * The '<em><b>EXPRESSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPRESSES_VALUE
	 * @generated
	 * @ordered
	 */
	EXPRESSES(7, "EXPRESSES", "EXPRESSES"),

	/**
	 * The '<em><b>INTERPRETS AS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERPRETS_AS_VALUE
	 * @generated
	 * @ordered
	 */
	INTERPRETS_AS(8, "INTERPRETS_AS", "INTERPRETS_AS"),

	/**
	 * The '<em><b>ESCALATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ESCALATES_VALUE
	 * @generated
	 * @ordered
	 */
	ESCALATES(9, "ESCALATES", "ESCALATES"),

	/**
	 * The '<em><b>REINFORCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REINFORCES_VALUE
	 * @generated
	 * @ordered
	 */
	REINFORCES(10, "REINFORCES", "REINFORCES"),

	/**
	 * The '<em><b>LEARNED FROM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEARNED_FROM_VALUE
	 * @generated
	 * @ordered
	 */
	LEARNED_FROM(11, "LEARNED_FROM", "LEARNED_FROM"),

	/**
	 * The '<em><b>ADDRESSED BY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDRESSED_BY_VALUE
	 * @generated
	 * @ordered
	 */
	ADDRESSED_BY(12, "ADDRESSED_BY", "ADDRESSED_BY"),

	/**
	 * The '<em><b>CONTRAINDICATED WITH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRAINDICATED_WITH_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRAINDICATED_WITH(13, "CONTRAINDICATED_WITH", "CONTRAINDICATED_WITH"),

	/**
	 * The '<em><b>REQUIRES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUIRES_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIRES(14, "REQUIRES", "REQUIRES"),

	/**
	 * The '<em><b>LAYERS ON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAYERS_ON_VALUE
	 * @generated
	 * @ordered
	 */
	LAYERS_ON(15, "LAYERS_ON", "LAYERS_ON"),

	/**
	 * The '<em><b>OBSCURES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSCURES_VALUE
	 * @generated
	 * @ordered
	 */
	OBSCURES(16, "OBSCURES", "OBSCURES"),

	/**
	 * The '<em><b>RISK FOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RISK_FOR_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_FOR(17, "RISK_FOR", "RISK_FOR"),

	/**
	 * The '<em><b>LEADS TO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEADS_TO_VALUE
	 * @generated
	 * @ordered
	 */
	LEADS_TO(18, "LEADS_TO", "LEADS_TO"),

	/**
	 * The '<em><b>OPPOSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPPOSES_VALUE
	 * @generated
	 * @ordered
	 */
	OPPOSES(19, "OPPOSES", "OPPOSES"),

	/**
	 * The '<em><b>EVIDENCE FROM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVIDENCE_FROM_VALUE
	 * @generated
	 * @ordered
	 */
	EVIDENCE_FROM(20, "EVIDENCE_FROM", "EVIDENCE_FROM");

	/**
	 * The '<em><b>IS A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_A
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IS_A_VALUE = 0;

	/**
	 * The '<em><b>PART OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PART_OF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PART_OF_VALUE = 1;

	/**
	 * The '<em><b>PRECEDES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRECEDES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRECEDES_VALUE = 2;

	/**
	 * The '<em><b>ACTIVATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIVATES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVATES_VALUE = 3;

	/**
	 * The '<em><b>SOOTHES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOOTHES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOOTHES_VALUE = 4;

	/**
	 * The '<em><b>MASKS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MASKS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MASKS_VALUE = 5;

	/**
	 * The '<em><b>PROTECTS AGAINST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTECTS_AGAINST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROTECTS_AGAINST_VALUE = 6;

	/**
	 * The '<em><b>EXPRESSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPRESSES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPRESSES_VALUE = 7;

	/**
	 * The '<em><b>INTERPRETS AS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERPRETS_AS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERPRETS_AS_VALUE = 8;

	/**
	 * The '<em><b>ESCALATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ESCALATES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ESCALATES_VALUE = 9;

	/**
	 * The '<em><b>REINFORCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REINFORCES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REINFORCES_VALUE = 10;

	/**
	 * The '<em><b>LEARNED FROM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEARNED_FROM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEARNED_FROM_VALUE = 11;

	/**
	 * The '<em><b>ADDRESSED BY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADDRESSED_BY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESSED_BY_VALUE = 12;

	/**
	 * The '<em><b>CONTRAINDICATED WITH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRAINDICATED_WITH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTRAINDICATED_WITH_VALUE = 13;

	/**
	 * The '<em><b>REQUIRES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUIRES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUIRES_VALUE = 14;

	/**
	 * The '<em><b>LAYERS ON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAYERS_ON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAYERS_ON_VALUE = 15;

	/**
	 * The '<em><b>OBSCURES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSCURES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSCURES_VALUE = 16;

	/**
	 * The '<em><b>RISK FOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RISK_FOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RISK_FOR_VALUE = 17;

	/**
	 * The '<em><b>LEADS TO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEADS_TO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEADS_TO_VALUE = 18;

	/**
	 * The '<em><b>OPPOSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPPOSES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPPOSES_VALUE = 19;

	/**
	 * The '<em><b>EVIDENCE FROM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVIDENCE_FROM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE_FROM_VALUE = 20;

	/**
	 * An array of all the '<em><b>Relation Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RelationType[] VALUES_ARRAY =
		new RelationType[] {
			IS_A,
			PART_OF,
			PRECEDES,
			ACTIVATES,
			SOOTHES,
			MASKS,
			PROTECTS_AGAINST,
			EXPRESSES,
			INTERPRETS_AS,
			ESCALATES,
			REINFORCES,
			LEARNED_FROM,
			ADDRESSED_BY,
			CONTRAINDICATED_WITH,
			REQUIRES,
			LAYERS_ON,
			OBSCURES,
			RISK_FOR,
			LEADS_TO,
			OPPOSES,
			EVIDENCE_FROM,
		};

	/**
	 * A public read-only list of all the '<em><b>Relation Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RelationType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relation Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationType get(int value) {
		switch (value) {
			case IS_A_VALUE: return IS_A;
			case PART_OF_VALUE: return PART_OF;
			case PRECEDES_VALUE: return PRECEDES;
			case ACTIVATES_VALUE: return ACTIVATES;
			case SOOTHES_VALUE: return SOOTHES;
			case MASKS_VALUE: return MASKS;
			case PROTECTS_AGAINST_VALUE: return PROTECTS_AGAINST;
			case EXPRESSES_VALUE: return EXPRESSES;
			case INTERPRETS_AS_VALUE: return INTERPRETS_AS;
			case ESCALATES_VALUE: return ESCALATES;
			case REINFORCES_VALUE: return REINFORCES;
			case LEARNED_FROM_VALUE: return LEARNED_FROM;
			case ADDRESSED_BY_VALUE: return ADDRESSED_BY;
			case CONTRAINDICATED_WITH_VALUE: return CONTRAINDICATED_WITH;
			case REQUIRES_VALUE: return REQUIRES;
			case LAYERS_ON_VALUE: return LAYERS_ON;
			case OBSCURES_VALUE: return OBSCURES;
			case RISK_FOR_VALUE: return RISK_FOR;
			case LEADS_TO_VALUE: return LEADS_TO;
			case OPPOSES_VALUE: return OPPOSES;
			case EVIDENCE_FROM_VALUE: return EVIDENCE_FROM;
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
	private RelationType(int value, String name, String literal) {
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
	
} //RelationType
