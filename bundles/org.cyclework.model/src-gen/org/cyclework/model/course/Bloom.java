/**
 */
package org.cyclework.model.course;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bloom</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Level of an objective or item.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.course.CoursePackage#getBloom()
 * @model
 * @generated
 */
public enum Bloom implements Enumerator {
	/**
	 * The '<em><b>REMEMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REMEMBER_VALUE
	 * @generated
	 * @ordered
	 */
	REMEMBER(0, "REMEMBER", "REMEMBER"),

	/**
	 * The '<em><b>UNDERSTAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDERSTAND_VALUE
	 * @generated
	 * @ordered
	 */
	UNDERSTAND(1, "UNDERSTAND", "UNDERSTAND"),

	/**
	 * The '<em><b>APPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLY_VALUE
	 * @generated
	 * @ordered
	 */
	APPLY(2, "APPLY", "APPLY"),

	/**
	 * The '<em><b>ANALYSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALYSE_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSE(3, "ANALYSE", "ANALYSE"),

	/**
	 * The '<em><b>EVALUATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATE_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATE(4, "EVALUATE", "EVALUATE"),

	/**
	 * The '<em><b>CREATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREATE_VALUE
	 * @generated
	 * @ordered
	 */
	CREATE(5, "CREATE", "CREATE");

	/**
	 * The '<em><b>REMEMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REMEMBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REMEMBER_VALUE = 0;

	/**
	 * The '<em><b>UNDERSTAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDERSTAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDERSTAND_VALUE = 1;

	/**
	 * The '<em><b>APPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPLY_VALUE = 2;

	/**
	 * The '<em><b>ANALYSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALYSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSE_VALUE = 3;

	/**
	 * The '<em><b>EVALUATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATE_VALUE = 4;

	/**
	 * The '<em><b>CREATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CREATE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Bloom</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Bloom[] VALUES_ARRAY =
		new Bloom[] {
			REMEMBER,
			UNDERSTAND,
			APPLY,
			ANALYSE,
			EVALUATE,
			CREATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Bloom</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Bloom> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Bloom</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Bloom get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Bloom result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bloom</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Bloom getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Bloom result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bloom</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Bloom get(int value) {
		switch (value) {
			case REMEMBER_VALUE: return REMEMBER;
			case UNDERSTAND_VALUE: return UNDERSTAND;
			case APPLY_VALUE: return APPLY;
			case ANALYSE_VALUE: return ANALYSE;
			case EVALUATE_VALUE: return EVALUATE;
			case CREATE_VALUE: return CREATE;
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
	private Bloom(int value, String name, String literal) {
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
	
} //Bloom
