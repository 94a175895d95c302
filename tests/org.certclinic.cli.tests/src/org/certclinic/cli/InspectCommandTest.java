package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

final class InspectCommandTest {
	/** Made with {@code openssl req -x509 -newkey ec}, for a hundred years; its key was thrown away. */
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
	private static final byte[] DER = Base64.getMimeDecoder().decode(PEM.replaceAll("-----.*-----", ""));

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void writeCertificate() throws IOException {
		file = Files.writeString(folder.resolve("one.pem"), PEM);
	}

	@Test
	void tellsTheFieldsOfACertificate() {
		CommandRun run = CommandRun.of("inspect", "--json", file.toString());

		JsonObject object = run.json().getFirst();
		JsonObject certificate = object.getAsJsonObject("certificate");
		assertEquals(file.toString(), object.get("source").getAsString());
		assertEquals("certificate", object.get("kind").getAsString());
		assertEquals("CN=www.example.com,O=Example,C=CN", certificate.get("subject").getAsString());
		assertEquals("35e689c3707e41cee63e86d22a68a719bd509f7f", certificate.get("serial").getAsString());
		assertEquals("2026-11-23T00:33:59Z", certificate.get("notBefore").getAsString());
		assertEquals("EC 256 prime256v1 ecdsa-with-SHA256", String.join(" ", certificate.get("keyAlgorithm").getAsString(),
				certificate.get("keySize").getAsString(), certificate.get("curve").getAsString(), certificate.get("signatureAlgorithm").getAsString()));
		assertEquals(64, certificate.get("sha256").getAsString().length());
		assertEquals(40, certificate.get("sha1").getAsString().length());
		assertEquals(6, certificate.getAsJsonArray("extensions").size());
		assertFalse(object.has("problem"));
	}

	@Test
	void tellsWhatAnExtensionSays() {
		List<JsonObject> extensions = CommandRun.of("inspect", "--json", file.toString()).json().getFirst().getAsJsonObject("certificate")
				.getAsJsonArray("extensions").asList().stream().map(one -> one.getAsJsonObject()).toList();

		JsonObject names = extensions.stream().filter(one -> one.get("name").getAsString().equals("subjectAltName")).findFirst().orElseThrow();
		assertEquals("[\"DNS:www.example.com\",\"IP:192.0.2.1\"]", names.get("value").toString());
	}

	@Test
	void endsWithOneForAnExpiredCertificateAndNamesTheCases() throws IOException {
		String times = new String(DER, StandardCharsets.ISO_8859_1).replace("261123003359Z", "200101003359Z").replace("21261030003359Z", "20220101003359Z");
		Files.write(file, times.getBytes(StandardCharsets.ISO_8859_1));

		CommandRun run = CommandRun.of("inspect", "--json", file.toString());

		JsonObject finding = run.json().getFirst().getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals("x509.validity.expired", finding.get("rule").getAsString());
		assertEquals("error", finding.get("severity").getAsString());
		assertTrue(finding.getAsJsonObject("message").has("zh") && finding.getAsJsonObject("message").has("en"));
		assertTrue(finding.getAsJsonArray("cases").size() > 0);
	}

	@Test
	void goesOnBehindAnInputThatCannotBeReadAndEndsWithThree() {
		CommandRun run = CommandRun.of("inspect", "--json", folder.resolve("missing").toString(), file.toString());

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertEquals("file.missing", run.json().getFirst().getAsJsonObject("problem").get("code").getAsString());
		assertTrue(run.json().getLast().has("certificate"));
	}

	@Test
	void locatesDamage() throws IOException {
		Files.write(file, Arrays.copyOf(DER, 300));

		CommandRun run = CommandRun.of("inspect", "--json", file.toString());

		JsonObject problem = run.json().getFirst().getAsJsonObject("problem");
		assertEquals("der.truncated", problem.get("code").getAsString());
		assertTrue(problem.get("offset").getAsInt() > 0);
	}

	@Test
	void saysNothingOfFieldsBehindTheDamage() throws IOException {
		Files.write(file, Arrays.copyOf(DER, 300));

		CommandRun json = CommandRun.of("inspect", "--json", file.toString());
		CommandRun text = CommandRun.of("inspect", "--lang", "en", file.toString());

		assertFalse(json.json().getFirst().getAsJsonObject("certificate").has("signatureAlgorithm"));
		assertFalse(text.out().contains("Signature:"), text::out);
	}

	@Test
	void tellsRepairsWithTheirPlaces() throws IOException {
		Files.writeString(file, "Dear Sir,\n" + PEM.replace("-----BEGIN CERTIFICATE-----", "——BEGIN CERTIFICATE——"));

		JsonObject object = CommandRun.of("inspect", "--json", file.toString()).json().getFirst();

		JsonObject repair = object.getAsJsonArray("repairs").get(0).getAsJsonObject();
		assertEquals(2, repair.get("line").getAsInt());
		assertTrue(repair.getAsJsonObject("message").has("zh"));
	}

	@Test
	void readsStandardInput() {
		CommandRun run = CommandRun.withInput(PEM, "inspect", "--json", "-");

		assertEquals("-", run.json().getFirst().get("source").getAsString());
		assertTrue(run.json().getFirst().has("certificate"));
	}

	@Test
	void tellsPeopleInTheirLanguage() {
		CommandRun zh = CommandRun.of("inspect", "--lang", "zh", file.toString());
		CommandRun en = CommandRun.of("inspect", "--lang", "en", file.toString());

		assertTrue(zh.out().contains("颁发者：CN=www.example.com") && zh.out().contains("有效期："), zh.out());
		assertTrue(en.out().contains("Issuer: CN=www.example.com") && en.out().contains("Valid: "), en.out());
	}

	@Test
	void tellsAllFieldsWhenAskedTo() {
		JsonObject certificate = CommandRun.of("inspect", "--deep", "--json", file.toString()).json().getFirst().getAsJsonObject("certificate");

		assertEquals(64, certificate.get("keySha256").getAsString().length());
		assertTrue(certificate.getAsJsonArray("fields").size() > 5);
		assertTrue(certificate.getAsJsonArray("extensions").get(0).getAsJsonObject().has("lines"));
	}

	@Test
	void opensStoresWithThePasswordOfAFileAndNeverPrintsIt() throws Exception {
		Path store = store("s3cret-Pässwort");
		Path password = Files.writeString(folder.resolve("password"), "s3cret-Pässwort\r\nsecond line\n");

		CommandRun closed = CommandRun.of("inspect", "--json", store.toString());
		CommandRun opened = CommandRun.of("inspect", "--json", "--password-file", password.toString(), store.toString());

		assertEquals(ExitCode.UNREADABLE, closed.exit());
		assertFalse(closed.json().getFirst().getAsJsonObject("store").get("opened").getAsBoolean());
		assertTrue(opened.json().getFirst().getAsJsonObject("store").get("opened").getAsBoolean(), opened.out());
		assertTrue(opened.json().getLast().has("certificate"));
		assertFalse((opened.out() + opened.err()).contains("s3cret"));
	}

	@Test
	void refusesAPasswordFileThatCannotBeRead() {
		assertEquals(ExitCode.UNREADABLE, CommandRun.of("inspect", "--password-file", folder.resolve("none").toString(), file.toString()).exit());
	}

	@Test
	void asksForAPathWhereNoneIsGiven() {
		assertEquals(ExitCode.USAGE, CommandRun.of("inspect").exit());
	}

	@Test
	void printsNothingThatSteersTheTerminal() throws IOException {
		String name = new String(DER, StandardCharsets.ISO_8859_1).replace("www.example.com", "www\u001b[2Jple.com");
		Files.write(file, name.getBytes(StandardCharsets.ISO_8859_1));

		assertFalse(CommandRun.of("inspect", file.toString()).out().contains("\u001b"));
	}

	private Path store(String password) throws Exception {
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		store.setCertificateEntry("one", CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(DER)));
		Path path = folder.resolve("store.p12");
		try (OutputStream out = Files.newOutputStream(path)) {
			store.store(out, password.toCharArray());
		}
		return path;
	}
}
