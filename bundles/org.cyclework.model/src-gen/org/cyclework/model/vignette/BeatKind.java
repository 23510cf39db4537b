/**
 */
package org.cyclework.model.vignette;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Beat Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a teaching beat asks.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.vignette.VignettePackage#getBeatKind()
 * @model
 * @generated
 */
public enum BeatKind implements Enumerator {
	/**
	 * The '<em><b>PREDICT AROUSAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREDICT_AROUSAL_VALUE
	 * @generated
	 * @ordered
	 */
	PREDICT_AROUSAL(0, "PREDICT_AROUSAL", "PREDICT_AROUSAL"),

	/**
	 * The '<em><b>PREDICT MOVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREDICT_MOVE_VALUE
	 * @generated
	 * @ordered
	 */
	PREDICT_MOVE(1, "PREDICT_MOVE", "PREDICT_MOVE"),

	/**
	 * The '<em><b>PREDICT NEED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREDICT_NEED_VALUE
	 * @generated
	 * @ordered
	 */
	PREDICT_NEED(2, "PREDICT_NEED", "PREDICT_NEED"),

	/**
	 * The '<em><b>THINK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THINK_VALUE
	 * @generated
	 * @ordered
	 */
	THINK(3, "THINK", "THINK");

	/**
	 * The '<em><b>PREDICT AROUSAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREDICT_AROUSAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREDICT_AROUSAL_VALUE = 0;

	/**
	 * The '<em><b>PREDICT MOVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREDICT_MOVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREDICT_MOVE_VALUE = 1;

	/**
	 * The '<em><b>PREDICT NEED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREDICT_NEED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREDICT_NEED_VALUE = 2;

	/**
	 * The '<em><b>THINK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THINK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THINK_VALUE = 3;

	/**
	 * An array of all the '<em><b>Beat Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BeatKind[] VALUES_ARRAY =
		new BeatKind[] {
			PREDICT_AROUSAL,
			PREDICT_MOVE,
			PREDICT_NEED,
			THINK,
		};

	/**
	 * A public read-only list of all the '<em><b>Beat Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BeatKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Beat Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BeatKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BeatKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Beat Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BeatKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BeatKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Beat Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BeatKind get(int value) {
		switch (value) {
			case PREDICT_AROUSAL_VALUE: return PREDICT_AROUSAL;
			case PREDICT_MOVE_VALUE: return PREDICT_MOVE;
			case PREDICT_NEED_VALUE: return PREDICT_NEED;
			case THINK_VALUE: return THINK;
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
	private BeatKind(int value, String name, String literal) {
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
	
} //BeatKind
