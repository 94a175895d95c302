package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.words.NameFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of certificates of all sorts we say what OpenSSL says. */
final class OpensslComparisonTest {
	private static final int CERTIFICATES = 200;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d HH:mm:ss yyyy 'GMT'", Locale.ENGLISH);
	private static final List<String> USAGES = List.of("Digital Signature", "Non Repudiation", "Key Encipherment", "Data Encipherment", "Key Agreement",
			"Certificate Sign", "CRL Sign", "Encipher Only", "Decipher Only");

	@TempDir
	private Path folder;

	private static String run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor() == 0 ? output : "";
		} catch (IOException e) {
			return "";
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void saysWhatOpensslSays() throws IOException {
		assumeTrue(run("openssl", "version").startsWith("OpenSSL 3"));
		var many = new ManyCertificates(3);
		Path file = folder.resolve("certificate.der");
		for (int i = 0; i < CERTIFICATES; i++) {
			byte[] encoded = many.next();
			Files.write(file, encoded);

			String printed = run("openssl", "x509", "-inform", "DER", "-in", file.toString(), "-noout", "-text", "-serial", "-fingerprint", "-sha256",
					"-nameopt", "RFC2253,-esc_msb,utf8");
			String oneLine = i % 4 == 0 ? run("openssl", "x509", "-inform", "DER", "-in", file.toString(), "-noout", "-subject", "-issuer",
					"-nameopt", "oneline,-esc_msb,utf8") : "";

			compare(Made.evidence(encoded), printed);
			if (!oneLine.isEmpty()) {
				compareNames(Made.evidence(encoded), oneLine);
			}
		}
	}

	private static String find(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
		assertTrue(matcher.find(), pattern + "\n" + text);
		return matcher.group(1);
	}

	private static void compareNames(CertificateEvidence certificate, String printed) {
		assertEquals(find(printed, "^subject=(.*)$"), NameFormat.OPENSSL.format(certificate.subject()));
		assertEquals(find(printed, "^issuer=(.*)$"), NameFormat.OPENSSL.format(certificate.issuer()));
	}

	private static void compare(CertificateEvidence certificate, String printed) {
		assertEquals(List.of(), certificate.deviations().stream().filter(deviation -> !deviation.code().equals(DeviationCodes.SET_NOT_SORTED)
				&& !deviation.code().equals(DeviationCodes.STRING_CHARACTERS)).toList());
		assertEquals(new BigInteger(find(printed, "^serial=([0-9A-F]+)$"), 16), certificate.serial());
		assertEquals(find(printed, "Version: (\\d)"), String.valueOf(certificate.version()));
		assertEquals(find(printed, "^ *Signature Algorithm: (.*?) *$"), certificate.signatureAlgorithm().name());
		assertEquals(find(printed, "Issuer: (.*)$"), NameFormat.RFC4514.format(certificate.issuer()));
		assertEquals(find(printed, "Subject: (.*)$"), NameFormat.RFC4514.format(certificate.subject()));
		assertEquals(Optional.of(time(find(printed, "Not Before: *(.*)$"))), certificate.validity().notBefore());
		assertEquals(Optional.of(time(find(printed, "Not After *: *(.*)$"))), certificate.validity().notAfter());
		assertEquals(find(printed, "(?i)^sha256 Fingerprint=(.*)$").replace(":", "").toLowerCase(Locale.ROOT),
				certificate.encoded().digest("SHA-256").hex());
		compareKey(certificate.key().orElseThrow(), printed);
		certificate.extensions().forEach(extension -> compareExtension(extension, printed));
		assertEquals(printed.contains("X509v3 extensions:") ? count(printed, "^ {12}\\S.*: ?(?:critical)?$") : 0, certificate.extensions().size());
	}

	private static long count(String text, String pattern) {
		String extensions = text.substring(text.indexOf("X509v3 extensions:"), text.lastIndexOf("Signature Algorithm"));
		return Pattern.compile(pattern, Pattern.MULTILINE).matcher(extensions).results().count();
	}

	private static Instant time(String text) {
		return LocalDateTime.parse(text.replaceAll(" +", " "), DATE).toInstant(ZoneOffset.UTC);
	}

	private static void compareKey(PublicKeyInfo key, String printed) {
		assertEquals(find(printed, "Public Key Algorithm: (.*?) *$"), key.algorithm().name());
		if (printed.contains("Public-Key: (")) {
			assertEquals(find(printed, "Public-Key: \\((\\d+) bit\\)"), String.valueOf(key.size()));
		}
		assertEquals(printed.contains("ASN1 OID: ") ? Optional.of(find(printed, "ASN1 OID: (.*)$")) : Optional.empty(), key.curve());
		if (printed.contains("Modulus:")) {
			String modulus = find(printed, "Modulus:\\s*([0-9a-f:\\s]+?)\\s*Exponent").replaceAll("[:\\s]", "");
			assertEquals(Optional.of(new BigInteger(modulus, 16)), key.modulus());
			assertEquals(Optional.of(new BigInteger(find(printed, "Exponent: (\\d+)"))), key.exponent());
		}
	}

	private static void compareExtension(Extension extension, String printed) {
		String title = Oids.longName(extension.oid()) + ": " + (extension.critical() ? "critical" : "");
		List<String> lines = linesBelow(title, printed);
		String all = String.join("", lines);
		switch (extension.content()) {
		case ExtensionContent.BasicConstraints basic -> assertEquals(all, "CA:" + (basic.authority() ? "TRUE" : "FALSE")
				+ (basic.pathLength().isPresent() ? ", pathlen:" + basic.pathLength().getAsInt() : ""));
		case ExtensionContent.KeyUsage usage -> assertEquals(all,
				Arrays.stream(Bit.values()).filter(usage.bits()::contains).map(bit -> USAGES.get(bit.ordinal())).collect(Collectors.joining(", ")));
		case ExtensionContent.ExtendedKeyUsage usage -> assertEquals(all,
				usage.purposes().stream().map(Oids::longName).collect(Collectors.joining(", ")));
		case ExtensionContent.SubjectKeyIdentifier key -> assertEquals(all.replace(":", "").toLowerCase(Locale.ROOT), key.id().hex());
		case ExtensionContent.AuthorityKeyIdentifier key -> assertEquals(all.replace("keyid:", "").replace(":", "").toLowerCase(Locale.ROOT),
				key.id().orElseThrow().hex());
		case ExtensionContent.AlternativeNames names -> assertEquals(shortened(all),
				names.names().stream().map(OpensslComparisonTest::text).collect(Collectors.joining(", ")));
		case ExtensionContent.DistributionPoints points -> points.points().getFirst().fullName()
				.forEach(name -> assertTrue(lines.contains(GeneralNameText.of(name)), all));
		case ExtensionContent.InformationAccess access -> assertEquals(lines,
				access.accesses().stream().map(one -> Oids.longName(one.method()).replace("1.3.6.1.5.5.7.48.1", "OCSP") + " - "
						+ GeneralNameText.of(one.location())).toList());
		case ExtensionContent.CertificatePolicies policies -> assertEquals(lines.stream().filter(line -> line.startsWith("Policy: ")).toList(),
				policies.policies().stream().map(policy -> "Policy: " + policy.oid()).toList());
		default -> throw new AssertionError(extension.toString());
		}
	}

	private static String text(GeneralName name) {
		return name.kind() == GeneralName.Kind.DIRECTORY ? "DirName:" + NameFormat.OPENSSL.format(name.directory().orElseThrow())
				: GeneralNameText.of(name);
	}

	/** OpenSSL writes out the zeros of IPv6 addresses, and some of its versions names with slashes. */
	private static String shortened(String names) {
		String spaced = names.replace("DirName:/C=CN/CN=", "DirName:C = CN, CN = ");
		return Pattern.compile("IP Address:([0-9A-F]+(?::[0-9A-F]+){7})").matcher(spaced).replaceAll(found -> {
			String[] groups = found.group(1).split(":");
			byte[] address = new byte[2 * groups.length];
			for (int i = 0; i < groups.length; i++) {
				int value = Integer.parseInt(groups[i], 16);
				address[2 * i] = (byte) (value >> Byte.SIZE);
				address[2 * i + 1] = (byte) value;
			}
			return "IP Address:" + IpText.address(Octets.of(address)).orElseThrow();
		});
	}

	/** The lines that are indented deeper, without their indent. */
	private static List<String> linesBelow(String title, String printed) {
		List<String> lines = printed.lines().toList();
		int at = lines.indexOf(" ".repeat(12) + title);
		assertTrue(at >= 0, title + "\n" + printed);
		return lines.subList(at + 1, lines.size()).stream().takeWhile(line -> line.isBlank() || line.startsWith(" ".repeat(16))).map(String::strip)
				.filter(line -> !line.isEmpty()).toList();
	}
}
