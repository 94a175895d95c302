package org.certclinic.core.evidence.token;

/** What a key may be used for, by its attributes {@code CKA_ENCRYPT} and so on. */
public enum KeyUse {
	ENCRYPT, DECRYPT, SIGN, SIGN_RECOVER, VERIFY, VERIFY_RECOVER, WRAP, UNWRAP, DERIVE
}
