package org.certclinic.x509.key;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.pbe.Fields;

/** Keys in the formats of OpenSSH and PuTTY: said what they are, the public half read. RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709. */
final class SshKeys {
	private static final String MAGIC = "openssh-key-v1\0";
	private static final int MAX_PUTTY_LINES = 400;
	/** Contents of the curves' object identifiers. */
	private static final Map<String, String> CURVES = Map.of("nistp256", "06082a8648ce3d030107", "nistp384", "06052b81040022", "nistp521",
			"06052b81040023");

	private final Source source;

	SshKeys(Source source) {
		this.source = source;
	}

	static boolean isOpenSsh(Octets content) {
		return KeyReader.startsWith(content, MAGIC);
	}

	Inspected openSsh(Octets content) {
		var fields = new Fields(content, MAGIC.length());
		String cipher = text(fields);
		String kdf = text(fields);
		fields.string();
		fields.number(4);
		Octets publicKey = fields.string();
		fields.string();
		Optional<String> protection = cipher.equals("none") || cipher.isEmpty() ? Optional.empty() : Optional.of(cipher + ", " + kdf);
		KeyEvidence key = evidence("OpenSSH", publicKey, protection);
		return KeyReader.inspected(key,
				Optional.of(fields.isCut() ? KeyReader.PROBLEMS.cutOff(content.size()) : KeyReader.problem("openssh", 0)));
	}

	/** @param content the text of a {@code .ppk} file */
	Inspected putty(Octets content) {
		List<String> lines = new String(content.toArray(), StandardCharsets.UTF_8).lines().limit(MAX_PUTTY_LINES).map(String::strip).toList();
		Optional<String> protection = value(lines, "Encryption").filter(cipher -> !cipher.equals("none"))
				.map(cipher -> value(lines, "Key-Derivation").map(kdf -> cipher + ", " + kdf).orElse(cipher));
		int at = lines.indexOf(lines.stream().filter(line -> line.startsWith("Public-Lines:")).findFirst().orElse(""));
		int count = value(lines, "Public-Lines").filter(number -> number.matches("\\d{1,3}")).map(Integer::valueOf).orElse(0);
		List<String> base64 = lines.subList(Math.min(at + 1, lines.size()), Math.min(at + 1 + count, lines.size()));
		return KeyReader.inspected(evidence("PuTTY", decoded(String.join("", base64)), protection), Optional.of(KeyReader.problem("putty", 0)));
	}

	private static Optional<String> value(List<String> lines, String name) {
		return lines.stream().filter(line -> line.startsWith(name + ":")).map(line -> line.substring(name.length() + 1).strip()).findFirst();
	}

	private static Octets decoded(String base64) {
		try {
			return Octets.of(Base64.getDecoder().decode(base64));
		} catch (IllegalArgumentException _) {
			return Octets.EMPTY; // no public half then
		}
	}

	private KeyEvidence evidence(String format, Octets publicKey, Optional<String> protection) {
		PlainKey key = publicHalf(publicKey).in(format);
		return new PlainKey(true, format, key.family(), key.publicKey()).evidence(source, protection);
	}

	private static PlainKey publicHalf(Octets blob) {
		var fields = new Fields(blob, 0);
		String type = text(fields);
		PlainKey key = switch (type) {
			case "ssh-rsa" -> {
				BigInteger exponent = integer(fields);
				yield PlainKeyReader.rsa(false, integer(fields), exponent);
			}
			case "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521" -> ec(text(fields), fields.string());
			case "ssh-ed25519" -> new PlainKey(false, "", Optional.of("Ed25519"),
					Optional.of(Octets.of(PublicKeyWriter.publicKey(PublicKeyWriter.algorithm("2b6570", new byte[0]), fields.string().toArray()))));
			case "ssh-dss" -> new PlainKey(false, "", Optional.of("DSA"), Optional.empty());
			default -> new PlainKey(false, "", type.isEmpty() ? Optional.empty() : Optional.of(type), Optional.empty());
		};
		return fields.isCut() ? new PlainKey(false, "", key.family(), Optional.empty()) : key;
	}

	private static String text(Fields fields) {
		return new String(fields.string().toArray(), StandardCharsets.US_ASCII);
	}

	private static BigInteger integer(Fields fields) {
		return new BigInteger(1, fields.string().toArray());
	}

	private static PlainKey ec(String curve, Octets point) {
		Optional<Octets> spki = Optional.ofNullable(CURVES.get(curve)).map(oid -> Octets.of(PublicKeyWriter.publicKey(
				PublicKeyWriter.algorithm("2a8648ce3d0201", HexFormat.of().parseHex(oid)), point.toArray())));
		return new PlainKey(false, "", Optional.of("EC"), spki);
	}
}
