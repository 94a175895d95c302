package org.certclinic.token.pkcs11;

import java.nio.charset.StandardCharsets;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.TokenObject;

/** Names of tokens and objects for other programs, RFC 7512: {@code pkcs11:model=...;manufacturer=...;serial=...;token=...}. */
final class TokenUri {
	private static final String PLAIN = "-._~";
	private final StringBuilder uri = new StringBuilder("pkcs11:");

	/** The fields of {@code CK_TOKEN_INFO}, with their padding. */
	static String of(byte[] label, byte[] manufacturer, byte[] model, byte[] serial) {
		return new TokenUri().attribute("model", TokenText.content(model)).attribute("manufacturer", TokenText.content(manufacturer))
				.attribute("serial", TokenText.content(serial)).attribute("token", TokenText.content(label)).uri.toString();
	}

	/** An object on the token that has this URI. */
	static String of(String token, Octets id, byte[] label, TokenObject.Kind kind) {
		TokenUri uri = new TokenUri();
		uri.uri.setLength(0);
		uri.uri.append(token);
		if (!id.isEmpty()) {
			uri.name("id");
			for (byte b : id.toArray()) {
				uri.escape(b);
			}
		}
		uri.attribute("object", label);
		return kind.uriType().isEmpty() ? uri.uri.toString() : uri.attribute("type", kind.uriType().getBytes(StandardCharsets.US_ASCII)).uri.toString();
	}

	private TokenUri attribute(String name, byte[] value) {
		if (value.length > 0) {
			name(name);
			for (byte b : value) {
				if (b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || PLAIN.indexOf(b) >= 0) {
					uri.append((char) b);
				} else {
					escape(b);
				}
			}
		}
		return this;
	}

	private void name(String name) {
		if (uri.charAt(uri.length() - 1) != ':') {
			uri.append(';');
		}
		uri.append(name).append('=');
	}

	private void escape(byte b) {
		uri.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16))).append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
	}
}
