package org.certclinic.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.Octets;
import org.certclinic.knowledge.export.Json;
import org.certclinic.token.process.NativeFailure;

/** Does a little of everything without any output, so that the JVM can learn which classes the commands need. */
public final class Training {
	private static final List<String> BATCH = List.of("chain", "--json", "--batch", "-");
	/** A library that is there wherever Java is, and is read to find that it is no driver. */
	private static final Path NO_DRIVER = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("java"));
	/** The commands that need what is known. */
	private static final List<List<String>> KNOWLEDGE = List.of(
			List.of("search", "--json", "--", "-1666"),
			List.of("search", "--json", "改过windows密码以后下载不了证书"),
			List.of("search", "SCARD_E_NO_SERVICE 8010001D certifcate downlod"),
			List.of("code", "--json", "32"),
			List.of("code", "8010001D"),
			List.of("case", "--json", "cfca-d04"),
			List.of("case", "cfca-d04"));
	/** Those that examine something; they name cases, but read none. */
	private static final List<List<String>> EVIDENCE = List.of(
			List.of("inspect", "--json", "-"),
			List.of("inspect", "--deep", "-"),
			List.of("chain", "--json", "--purpose", "server", "--host", "www.example.com", "-"),
			List.of("chain", "-"));
	/** Those that ask drivers. */
	private static final List<List<String>> TOKEN = List.of(
			List.of("token", "--json", "--no-pcsc", "--module", NO_DRIVER.toString()),
			List.of("token", "--no-pcsc", "--module", "looked-for-and-not-found"));
	/** Made with {@code openssl req -x509 -newkey ec}; its key was thrown away. */
	private static final String CERTIFICATE = """
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
	/** Two times, the second with dashes that need repair. */
	private static final byte[] PEM = (CERTIFICATE + CERTIFICATE.replace("-----BEGIN", "——BEGIN")).getBytes(StandardCharsets.UTF_8);

	private Training() {
	}

	/** @param arguments {@code knowledge}, {@code evidence} or {@code token} for the commands that need it; all without any */
	public static void main(String[] arguments) throws NativeFailure {
		List<String> groups = List.of(arguments);
		if (groups.isEmpty() || groups.contains("knowledge")) {
			KNOWLEDGE.forEach(run -> run(run, new byte[0]));
		}
		if (groups.isEmpty() || groups.contains("evidence")) {
			EVIDENCE.forEach(run -> run(run, PEM));
			String line = Json.line(Map.of("id", 1, "leaf", CERTIFICATE, "trust", List.of(CERTIFICATE))) + "\n";
			run(BATCH, line.repeat(2).getBytes(StandardCharsets.UTF_8));
		}
		if (groups.isEmpty() || groups.contains("token")) {
			TOKEN.forEach(run -> run(run, new byte[0]));
			TokenTraining.call(NO_DRIVER);
			TokenTraining.play(console(new byte[0]), installation(), der(), NO_DRIVER);
		}
	}

	private static Octets der() {
		String base64 = CERTIFICATE.lines().filter(line -> !line.startsWith("-")).collect(Collectors.joining());
		return Octets.of(Base64.getDecoder().decode(base64));
	}

	private static void run(List<String> arguments, byte[] input) {
		CommandLineProgram.run(console(input), installation(), Locale.CHINESE, arguments.toArray(String[]::new));
	}

	private static Console console(byte[] input) {
		var nowhere = new PrintStream(OutputStream.nullOutputStream());
		return new Console(new ByteArrayInputStream(input), nowhere, nowhere, false);
	}

	private static Installation installation() {
		return new Installation(System.getProperties());
	}
}
