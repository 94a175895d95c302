/**
 */
package org.certclinic.knowledge.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Risk</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a remedy may cost the customer.
 * <!-- end-model-doc -->
 * @see org.certclinic.knowledge.model.KnowledgePackage#getRisk()
 * @model
 * @generated
 */
public enum Risk implements Enumerator {
	/**
	 * The '<em><b>Erases Keys</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ERASES_KEYS_VALUE
	 * @generated
	 * @ordered
	 */
	ERASES_KEYS(0, "erasesKeys", "erasesKeys"),

	/**
	 * The '<em><b>Weakens Protection</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEAKENS_PROTECTION_VALUE
	 * @generated
	 * @ordered
	 */
	WEAKENS_PROTECTION(1, "weakensProtection", "weakensProtection"),

	/**
	 * The '<em><b>Needs Administrator</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDS_ADMINISTRATOR_VALUE
	 * @generated
	 * @ordered
	 */
	NEEDS_ADMINISTRATOR(2, "needsAdministrator", "needsAdministrator");

	/**
	 * The '<em><b>Erases Keys</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ERASES_KEYS
	 * @model name="erasesKeys"
	 * @generated
	 * @ordered
	 */
	public static final int ERASES_KEYS_VALUE = 0;

	/**
	 * The '<em><b>Weakens Protection</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEAKENS_PROTECTION
	 * @model name="weakensProtection"
	 * @generated
	 * @ordered
	 */
	public static final int WEAKENS_PROTECTION_VALUE = 1;

	/**
	 * The '<em><b>Needs Administrator</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDS_ADMINISTRATOR
	 * @model name="needsAdministrator"
	 * @generated
	 * @ordered
	 */
	public static final int NEEDS_ADMINISTRATOR_VALUE = 2;

	/**
	 * An array of all the '<em><b>Risk</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Risk[] VALUES_ARRAY =
		new Risk[] {
			ERASES_KEYS,
			WEAKENS_PROTECTION,
			NEEDS_ADMINISTRATOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Risk</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Risk> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Risk</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Risk get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Risk result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Risk getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Risk result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Risk get(int value) {
		switch (value) {
			case ERASES_KEYS_VALUE: return ERASES_KEYS;
			case WEAKENS_PROTECTION_VALUE: return WEAKENS_PROTECTION;
			case NEEDS_ADMINISTRATOR_VALUE: return NEEDS_ADMINISTRATOR;
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
	private Risk(int value, String name, String literal) {
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
	
} //Risk
