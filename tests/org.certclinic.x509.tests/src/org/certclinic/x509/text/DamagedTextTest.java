package org.certclinic.x509.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage made at random, but the same in every run. */
final class DamagedTextTest {
	/** Made with {@code openssl req -x509 -newkey ec}; its key was thrown away. */
	private static final String PEM = """
			-----BEGIN CERTIFICATE-----
			MIICHTCCAcKgAwIBAgIUNeaJw3B+Qc7mPobSKminGb1Qn38wCgYIKoZIzj0EAwIw
			OTELMAkGA1UEBhMCQ04xEDAOBgNVBAoMB0V4YW1wbGUxGDAWBgNVBAMMD3d3dy5l
			eGFtcGxlLmNvbTAgFw0yNjExMjMwMDMzNTlaGA8yMTI2MTAzMDAwMzM1OVowOTEL
			MAkGA1UEBhMCQ04xEDAOBgNVBAoMB0V4YW1wbGUxGDAWBgNVBAMMD3d3dy5leGFt
			cGxlLmNvbTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDIqnWPFU0Yq/yU04rRg
			vk2CpDS1zWL7WnHODm6XgNwy8OLuA18fTsiYAAvsXJACN2UhacafuwxqNADXcGAc
			hwejgaUwgaIwHQYDVR0OBBYEFPjB3AluAIuU+bC6ScI5hwsfu5YjMB8GA1UdIwQY
			MBaAFPjB3AluAIuU+bC6ScI5hwsfu5YjMA8GA1UdEwEB/wQFMAMBAf8wIAYDVR0R
			BBkwF4IPd3d3LmV4YW1wbGUuY29thwTAAAIBMA4GA1UdDwEB/wQEAwIHgDAdBgNV
			HSUEFjAUBggrBgEFBQcDAQYIKwYBBQUHAwIwCgYIKoZIzj0EAwIDSQAwRgIhAOz7
			P+zuje/i/mnNH6KAm15/d+CWv551l3UDYZNaBqyXAiEAi1ektqyKyZlj91X02pSE
			sApOUS6frhqsIBjAilZdWp4=
			-----END CERTIFICATE-----
			""";
	private static final byte[] CERTIFICATE = Base64.getMimeDecoder()
			.decode(PEM.replaceAll("-----.*-----", ""));

	/** Other base64 letters in the place of some are not among the damage: nothing tells them but the signature. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5 })
	void isMendedOrTold(int times) {
		var random = new Random(times);

		for (int i = 0; i < 150; i++) {
			String damaged = PEM;
			for (int j = 0; j < times; j++) {
				damaged = damage(damaged, random, times == 1 ? 9 : 8);
			}
			String text = damaged;
			assertTrue(isMendedOrTold(inspect(text.getBytes(StandardCharsets.UTF_8))), () -> text);
		}
	}

	@Test
	void makesNothingThrowOrHang() {
		var random = new Random(7);
		byte[] original = PEM.getBytes(StandardCharsets.UTF_8);

		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 1_000; i++) {
				byte[] mutated = Arrays.copyOf(original, 1 + random.nextInt(original.length));
				for (int j = random.nextInt(40); j >= 0; j--) {
					mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
				}
				inspect(mutated);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "<", "-", "- ", "MIIC", "MIIC\n", "-----BEGIN CERTIFICATE-----\n", "-BEGIN X\n", "\"\\\"%2B=2B&lt;", "30 82 04\n", "=", "\\n",
			"-----BEGIN CERTIFICATE-----\nMIIC*AAA,\n", "&#43;", "1: MII\n", "> > > ", "MEYA" })
	void takesTimeAndMemoryInProportionToTheText(String pattern) {
		byte[] text = pattern.repeat(2_000_000 / pattern.length()).getBytes(StandardCharsets.UTF_8);

		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(!inspect(text).isEmpty()));
	}

	/** @param kinds the last is a letter too many, which another damage can make up for */
	private static String damage(String text, Random random, int kinds) {
		int at = random.nextInt(text.length());
		List<String> lines = text.lines().toList();
		int line = random.nextInt(lines.size());
		return switch (random.nextInt(kinds)) {
		case 0 -> text.substring(0, at) + text.substring(at + 1);
		case 1 -> text.substring(0, at) + "*?  \n>，\u200b".charAt(random.nextInt(8)) + text.substring(at);
		case 2 -> text.substring(0, at) + "*? .：—".charAt(random.nextInt(6)) + text.substring(at + 1);
		case 3 -> text.replace(lines.get(line) + "\n", "");
		case 4 -> text.replace(lines.get(line) + "\n", lines.get(line) + "\n\nPage " + line + " of 12\n");
		case 5 -> text.substring(0, Math.max(Math.min(40, text.length()), at));
		case 6 -> text.replace("\n", "\r\n> ");
		case 7 -> "\ufeff" + text.replace("-----", "——");
		default -> text.substring(0, at) + "x" + text.substring(at);
		};
	}

	private static List<Inspected> inspect(byte[] text) {
		return new Inspector(Passwords.NONE).inspect(Octets.of(text), Source.of("pasted"));
	}

	private static boolean isMendedOrTold(List<Inspected> found) {
		return found.stream().anyMatch(object -> object.problem().isPresent()
				|| object.evidence().filter(CertificateEvidence.class::isInstance).map(CertificateEvidence.class::cast)
						.filter(one -> Arrays.equals(CERTIFICATE, one.encoded().toArray())).isPresent());
	}
}
