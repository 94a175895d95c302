package org.certclinic.core.evidence.token;

/** What else attributes say of an object, by their names without {@code CKA_}. */
public enum KeyTrait {
	PRIVATE, TRUSTED, MODIFIABLE, SENSITIVE, ALWAYS_SENSITIVE, EXTRACTABLE, NEVER_EXTRACTABLE, LOCAL, ALWAYS_AUTHENTICATE
}
