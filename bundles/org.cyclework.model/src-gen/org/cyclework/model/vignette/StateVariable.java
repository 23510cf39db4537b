/**
 */
package org.cyclework.model.vignette;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>State Variable</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the dynamics keep of a partner, each 0 to 1.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.vignette.VignettePackage#getStateVariable()
 * @model
 * @generated
 */
public enum StateVariable implements Enumerator {
	/**
	 * The '<em><b>AROUSAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AROUSAL_VALUE
	 * @generated
	 * @ordered
	 */
	AROUSAL(0, "AROUSAL", "AROUSAL"),

	/**
	 * The '<em><b>SECURITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY(1, "SECURITY", "SECURITY"),

	/**
	 * The '<em><b>PURSUIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURSUIT_VALUE
	 * @generated
	 * @ordered
	 */
	PURSUIT(2, "PURSUIT", "PURSUIT"),

	/**
	 * The '<em><b>WITHDRAWAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WITHDRAWAL_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAWAL(3, "WITHDRAWAL", "WITHDRAWAL"),

	/**
	 * The '<em><b>TRUST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUST_VALUE
	 * @generated
	 * @ordered
	 */
	TRUST(4, "TRUST", "TRUST");

	/**
	 * The '<em><b>AROUSAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AROUSAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AROUSAL_VALUE = 0;

	/**
	 * The '<em><b>SECURITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_VALUE = 1;

	/**
	 * The '<em><b>PURSUIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURSUIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PURSUIT_VALUE = 2;

	/**
	 * The '<em><b>WITHDRAWAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WITHDRAWAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAWAL_VALUE = 3;

	/**
	 * The '<em><b>TRUST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRUST_VALUE = 4;

	/**
	 * An array of all the '<em><b>State Variable</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StateVariable[] VALUES_ARRAY =
		new StateVariable[] {
			AROUSAL,
			SECURITY,
			PURSUIT,
			WITHDRAWAL,
			TRUST,
		};

	/**
	 * A public read-only list of all the '<em><b>State Variable</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StateVariable> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>State Variable</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StateVariable get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StateVariable result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>State Variable</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StateVariable getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StateVariable result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>State Variable</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StateVariable get(int value) {
		switch (value) {
			case AROUSAL_VALUE: return AROUSAL;
			case SECURITY_VALUE: return SECURITY;
			case PURSUIT_VALUE: return PURSUIT;
			case WITHDRAWAL_VALUE: return WITHDRAWAL;
			case TRUST_VALUE: return TRUST;
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
	private StateVariable(int value, String name, String literal) {
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
	
} //StateVariable
