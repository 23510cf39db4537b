/**
 */
package org.cyclework.model.concept;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Emotion Layer</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Primary emotions are the first response; secondary ones cover another; instrumental ones are shown to steer the other.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.concept.ConceptPackage#getEmotionLayer()
 * @model
 * @generated
 */
public enum EmotionLayer implements Enumerator {
	/**
	 * The '<em><b>PRIMARY ADAPTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIMARY_ADAPTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	PRIMARY_ADAPTIVE(0, "PRIMARY_ADAPTIVE", "PRIMARY_ADAPTIVE"),

	/**
	 * The '<em><b>PRIMARY MALADAPTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIMARY_MALADAPTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	PRIMARY_MALADAPTIVE(1, "PRIMARY_MALADAPTIVE", "PRIMARY_MALADAPTIVE"),

	/**
	 * The '<em><b>SECONDARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECONDARY_VALUE
	 * @generated
	 * @ordered
	 */
	SECONDARY(2, "SECONDARY", "SECONDARY"),

	/**
	 * The '<em><b>INSTRUMENTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTRUMENTAL_VALUE
	 * @generated
	 * @ordered
	 */
	INSTRUMENTAL(3, "INSTRUMENTAL", "INSTRUMENTAL");

	/**
	 * The '<em><b>PRIMARY ADAPTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIMARY_ADAPTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRIMARY_ADAPTIVE_VALUE = 0;

	/**
	 * The '<em><b>PRIMARY MALADAPTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIMARY_MALADAPTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRIMARY_MALADAPTIVE_VALUE = 1;

	/**
	 * The '<em><b>SECONDARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECONDARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECONDARY_VALUE = 2;

	/**
	 * The '<em><b>INSTRUMENTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTRUMENTAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSTRUMENTAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Emotion Layer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EmotionLayer[] VALUES_ARRAY =
		new EmotionLayer[] {
			PRIMARY_ADAPTIVE,
			PRIMARY_MALADAPTIVE,
			SECONDARY,
			INSTRUMENTAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Emotion Layer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EmotionLayer> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Emotion Layer</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionLayer get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmotionLayer result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emotion Layer</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionLayer getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmotionLayer result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emotion Layer</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionLayer get(int value) {
		switch (value) {
			case PRIMARY_ADAPTIVE_VALUE: return PRIMARY_ADAPTIVE;
			case PRIMARY_MALADAPTIVE_VALUE: return PRIMARY_MALADAPTIVE;
			case SECONDARY_VALUE: return SECONDARY;
			case INSTRUMENTAL_VALUE: return INSTRUMENTAL;
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
	private EmotionLayer(int value, String name, String literal) {
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
	
} //EmotionLayer
