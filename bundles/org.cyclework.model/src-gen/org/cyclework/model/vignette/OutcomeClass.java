/**
 */
package org.cyclework.model.vignette;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Outcome Class</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a scene ended.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.vignette.VignettePackage#getOutcomeClass()
 * @model
 * @generated
 */
public enum OutcomeClass implements Enumerator {
	/**
	 * The '<em><b>STOPPED SAFELY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOPPED_SAFELY_VALUE
	 * @generated
	 * @ordered
	 */
	STOPPED_SAFELY(0, "STOPPED_SAFELY", "STOPPED_SAFELY"),

	/**
	 * The '<em><b>CYCLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CYCLE_VALUE
	 * @generated
	 * @ordered
	 */
	CYCLE(1, "CYCLE", "CYCLE"),

	/**
	 * The '<em><b>HUSHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HUSHED_VALUE
	 * @generated
	 * @ordered
	 */
	HUSHED(2, "HUSHED", "HUSHED"),

	/**
	 * The '<em><b>CONNECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONNECTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONNECTED(3, "CONNECTED", "CONNECTED"),

	/**
	 * The '<em><b>TRUCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUCE_VALUE
	 * @generated
	 * @ordered
	 */
	TRUCE(4, "TRUCE", "TRUCE");

	/**
	 * The '<em><b>STOPPED SAFELY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOPPED_SAFELY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STOPPED_SAFELY_VALUE = 0;

	/**
	 * The '<em><b>CYCLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CYCLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CYCLE_VALUE = 1;

	/**
	 * The '<em><b>HUSHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HUSHED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HUSHED_VALUE = 2;

	/**
	 * The '<em><b>CONNECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONNECTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONNECTED_VALUE = 3;

	/**
	 * The '<em><b>TRUCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRUCE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Outcome Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OutcomeClass[] VALUES_ARRAY =
		new OutcomeClass[] {
			STOPPED_SAFELY,
			CYCLE,
			HUSHED,
			CONNECTED,
			TRUCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Outcome Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OutcomeClass> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Outcome Class</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutcomeClass get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutcomeClass result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Outcome Class</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutcomeClass getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutcomeClass result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Outcome Class</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutcomeClass get(int value) {
		switch (value) {
			case STOPPED_SAFELY_VALUE: return STOPPED_SAFELY;
			case CYCLE_VALUE: return CYCLE;
			case HUSHED_VALUE: return HUSHED;
			case CONNECTED_VALUE: return CONNECTED;
			case TRUCE_VALUE: return TRUCE;
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
	private OutcomeClass(int value, String name, String literal) {
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
	
} //OutcomeClass
