package org.certclinic.x509.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import org.certclinic.x509.pbe.Hash;
import org.certclinic.x509.pbe.Spelling;

/** The seal at the end of Java's own key stores: SHA-1 over password, a saying, and the content. */
public final class JavaStoreSeal {
	public static final int BYTES = 20;
	private static final byte[] WHITENER = "Mighty Aphrodite".getBytes(StandardCharsets.UTF_8);

	private JavaStoreSeal() {
	}

	public static byte[] of(byte[] content, Spelling password) {
		MessageDigest digest = Hash.SHA1.digest();
		byte[] characters = JavaKeyProtection.twoBytes(password);
		digest.update(characters);
		Arrays.fill(characters, (byte) 0);
		digest.update(WHITENER);
		return digest.digest(content);
	}
}
