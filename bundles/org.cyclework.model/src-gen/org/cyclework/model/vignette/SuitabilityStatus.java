/**
 */
package org.cyclework.model.vignette;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Suitability Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a case may open its partner chairs; only SUITABLE does.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.vignette.VignettePackage#getSuitabilityStatus()
 * @model
 * @generated
 */
public enum SuitabilityStatus implements Enumerator {
	/**
	 * The '<em><b>SUITABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUITABLE_VALUE
	 * @generated
	 * @ordered
	 */
	SUITABLE(0, "SUITABLE", "SUITABLE"),

	/**
	 * The '<em><b>CONDITIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONDITIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	CONDITIONAL(1, "CONDITIONAL", "CONDITIONAL"),

	/**
	 * The '<em><b>OBSERVER ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVER_ONLY(2, "OBSERVER_ONLY", "OBSERVER_ONLY"),

	/**
	 * The '<em><b>DECISION ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECISION_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	DECISION_ONLY(3, "DECISION_ONLY", "DECISION_ONLY");

	/**
	 * The '<em><b>SUITABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUITABLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUITABLE_VALUE = 0;

	/**
	 * The '<em><b>CONDITIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONDITIONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONDITIONAL_VALUE = 1;

	/**
	 * The '<em><b>OBSERVER ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVER_ONLY_VALUE = 2;

	/**
	 * The '<em><b>DECISION ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECISION_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DECISION_ONLY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Suitability Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SuitabilityStatus[] VALUES_ARRAY =
		new SuitabilityStatus[] {
			SUITABLE,
			CONDITIONAL,
			OBSERVER_ONLY,
			DECISION_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Suitability Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SuitabilityStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Suitability Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuitabilityStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SuitabilityStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Suitability Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuitabilityStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SuitabilityStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Suitability Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuitabilityStatus get(int value) {
		switch (value) {
			case SUITABLE_VALUE: return SUITABLE;
			case CONDITIONAL_VALUE: return CONDITIONAL;
			case OBSERVER_ONLY_VALUE: return OBSERVER_ONLY;
			case DECISION_ONLY_VALUE: return DECISION_ONLY;
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
	private SuitabilityStatus(int value, String name, String literal) {
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
	
} //SuitabilityStatus
