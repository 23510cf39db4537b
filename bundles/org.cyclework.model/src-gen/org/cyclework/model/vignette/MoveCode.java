/**
 */
package org.cyclework.model.vignette;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Move Code</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The 24 partner moves in catalogue order, which the selection of the simulated partner depends on.
 * <!-- end-model-doc -->
 * @see org.cyclework.model.vignette.VignettePackage#getMoveCode()
 * @model
 * @generated
 */
public enum MoveCode implements Enumerator {
	/**
	 * The '<em><b>PRESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESS_VALUE
	 * @generated
	 * @ordered
	 */
	PRESS(0, "PRESS", "PRESS"),

	/**
	 * The '<em><b>BLAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLAME_VALUE
	 * @generated
	 * @ordered
	 */
	BLAME(1, "BLAME", "BLAME"),

	/**
	 * The '<em><b>PROBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROBE_VALUE
	 * @generated
	 * @ordered
	 */
	PROBE(2, "PROBE", "PROBE"),

	/**
	 * The '<em><b>PROVOKE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROVOKE_VALUE
	 * @generated
	 * @ordered
	 */
	PROVOKE(3, "PROVOKE", "PROVOKE"),

	/**
	 * The '<em><b>CONTEMPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTEMPT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTEMPT(4, "CONTEMPT", "CONTEMPT"),

	/**
	 * The '<em><b>DEFLECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFLECT_VALUE
	 * @generated
	 * @ordered
	 */
	DEFLECT(5, "DEFLECT", "DEFLECT"),

	/**
	 * The '<em><b>MINIMISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINIMISE_VALUE
	 * @generated
	 * @ordered
	 */
	MINIMISE(6, "MINIMISE", "MINIMISE"),

	/**
	 * The '<em><b>DEFEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFEND_VALUE
	 * @generated
	 * @ordered
	 */
	DEFEND(7, "DEFEND", "DEFEND"),

	/**
	 * The '<em><b>PLACATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLACATE_VALUE
	 * @generated
	 * @ordered
	 */
	PLACATE(8, "PLACATE", "PLACATE"),

	/**
	 * The '<em><b>STONEWALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STONEWALL_VALUE
	 * @generated
	 * @ordered
	 */
	STONEWALL(9, "STONEWALL", "STONEWALL"),

	/**
	 * The '<em><b>EXIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXIT_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT(10, "EXIT", "EXIT"),

	/**
	 * The '<em><b>SNAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SNAP_VALUE
	 * @generated
	 * @ordered
	 */
	SNAP(11, "SNAP", "SNAP"),

	/**
	 * The '<em><b>SOFTBID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOFTBID_VALUE
	 * @generated
	 * @ordered
	 */
	SOFTBID(12, "SOFTBID", "SOFTBID"),

	/**
	 * The '<em><b>DISCLOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	DISCLOSE(13, "DISCLOSE", "DISCLOSE"),

	/**
	 * The '<em><b>SPACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPACE_VALUE
	 * @generated
	 * @ordered
	 */
	SPACE(14, "SPACE", "SPACE"),

	/**
	 * The '<em><b>AVAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVAIL_VALUE
	 * @generated
	 * @ordered
	 */
	AVAIL(15, "AVAIL", "AVAIL"),

	/**
	 * The '<em><b>PAUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAUSE_VALUE
	 * @generated
	 * @ordered
	 */
	PAUSE(16, "PAUSE", "PAUSE"),

	/**
	 * The '<em><b>VALIDATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALIDATE_VALUE
	 * @generated
	 * @ordered
	 */
	VALIDATE(17, "VALIDATE", "VALIDATE"),

	/**
	 * The '<em><b>REPAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR_VALUE
	 * @generated
	 * @ordered
	 */
	REPAIR(18, "REPAIR", "REPAIR"),

	/**
	 * The '<em><b>NAMECYCLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAMECYCLE_VALUE
	 * @generated
	 * @ordered
	 */
	NAMECYCLE(19, "NAMECYCLE", "NAMECYCLE"),

	/**
	 * The '<em><b>NEUTRAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEUTRAL_VALUE
	 * @generated
	 * @ordered
	 */
	NEUTRAL(20, "NEUTRAL", "NEUTRAL"),

	/**
	 * The '<em><b>LIMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIMIT_VALUE
	 * @generated
	 * @ordered
	 */
	LIMIT(21, "LIMIT", "LIMIT"),

	/**
	 * The '<em><b>ASSERT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASSERT_VALUE
	 * @generated
	 * @ordered
	 */
	ASSERT(22, "ASSERT", "ASSERT"),

	/**
	 * The '<em><b>ACCEPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCEPT_VALUE
	 * @generated
	 * @ordered
	 */
	ACCEPT(23, "ACCEPT", "ACCEPT");

	/**
	 * The '<em><b>PRESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRESS_VALUE = 0;

	/**
	 * The '<em><b>BLAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLAME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BLAME_VALUE = 1;

	/**
	 * The '<em><b>PROBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROBE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROBE_VALUE = 2;

	/**
	 * The '<em><b>PROVOKE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROVOKE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROVOKE_VALUE = 3;

	/**
	 * The '<em><b>CONTEMPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTEMPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTEMPT_VALUE = 4;

	/**
	 * The '<em><b>DEFLECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFLECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEFLECT_VALUE = 5;

	/**
	 * The '<em><b>MINIMISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MINIMISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MINIMISE_VALUE = 6;

	/**
	 * The '<em><b>DEFEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEFEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEFEND_VALUE = 7;

	/**
	 * The '<em><b>PLACATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLACATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLACATE_VALUE = 8;

	/**
	 * The '<em><b>STONEWALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STONEWALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STONEWALL_VALUE = 9;

	/**
	 * The '<em><b>EXIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_VALUE = 10;

	/**
	 * The '<em><b>SNAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SNAP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SNAP_VALUE = 11;

	/**
	 * The '<em><b>SOFTBID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOFTBID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOFTBID_VALUE = 12;

	/**
	 * The '<em><b>DISCLOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCLOSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCLOSE_VALUE = 13;

	/**
	 * The '<em><b>SPACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPACE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPACE_VALUE = 14;

	/**
	 * The '<em><b>AVAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVAIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVAIL_VALUE = 15;

	/**
	 * The '<em><b>PAUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAUSE_VALUE = 16;

	/**
	 * The '<em><b>VALIDATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALIDATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VALIDATE_VALUE = 17;

	/**
	 * The '<em><b>REPAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPAIR_VALUE = 18;

	/**
	 * The '<em><b>NAMECYCLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAMECYCLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NAMECYCLE_VALUE = 19;

	/**
	 * The '<em><b>NEUTRAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEUTRAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEUTRAL_VALUE = 20;

	/**
	 * The '<em><b>LIMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIMIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIMIT_VALUE = 21;

	/**
	 * The '<em><b>ASSERT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASSERT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASSERT_VALUE = 22;

	/**
	 * The '<em><b>ACCEPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCEPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACCEPT_VALUE = 23;

	/**
	 * An array of all the '<em><b>Move Code</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MoveCode[] VALUES_ARRAY =
		new MoveCode[] {
			PRESS,
			BLAME,
			PROBE,
			PROVOKE,
			CONTEMPT,
			DEFLECT,
			MINIMISE,
			DEFEND,
			PLACATE,
			STONEWALL,
			EXIT,
			SNAP,
			SOFTBID,
			DISCLOSE,
			SPACE,
			AVAIL,
			PAUSE,
			VALIDATE,
			REPAIR,
			NAMECYCLE,
			NEUTRAL,
			LIMIT,
			ASSERT,
			ACCEPT,
		};

	/**
	 * A public read-only list of all the '<em><b>Move Code</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MoveCode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Move Code</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoveCode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MoveCode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Move Code</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoveCode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MoveCode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Move Code</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MoveCode get(int value) {
		switch (value) {
			case PRESS_VALUE: return PRESS;
			case BLAME_VALUE: return BLAME;
			case PROBE_VALUE: return PROBE;
			case PROVOKE_VALUE: return PROVOKE;
			case CONTEMPT_VALUE: return CONTEMPT;
			case DEFLECT_VALUE: return DEFLECT;
			case MINIMISE_VALUE: return MINIMISE;
			case DEFEND_VALUE: return DEFEND;
			case PLACATE_VALUE: return PLACATE;
			case STONEWALL_VALUE: return STONEWALL;
			case EXIT_VALUE: return EXIT;
			case SNAP_VALUE: return SNAP;
			case SOFTBID_VALUE: return SOFTBID;
			case DISCLOSE_VALUE: return DISCLOSE;
			case SPACE_VALUE: return SPACE;
			case AVAIL_VALUE: return AVAIL;
			case PAUSE_VALUE: return PAUSE;
			case VALIDATE_VALUE: return VALIDATE;
			case REPAIR_VALUE: return REPAIR;
			case NAMECYCLE_VALUE: return NAMECYCLE;
			case NEUTRAL_VALUE: return NEUTRAL;
			case LIMIT_VALUE: return LIMIT;
			case ASSERT_VALUE: return ASSERT;
			case ACCEPT_VALUE: return ACCEPT;
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
	private MoveCode(int value, String name, String literal) {
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
	
} //MoveCode
