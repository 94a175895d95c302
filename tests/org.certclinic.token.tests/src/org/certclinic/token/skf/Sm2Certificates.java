package org.certclinic.token.skf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.certclinic.core.evidence.Octets;
import org.certclinic.token.pkcs11.CertificateKey;

/** A signing and an encryption certificate with SM2 keys, made by OpenSSL, and as constants for C. */
final class Sm2Certificates {
	private final Octets signing;
	private final Octets encryption;

	Sm2Certificates(Path folder) throws IOException, InterruptedException {
		signing = make(folder, "signing");
		encryption = make(folder, "encryption");
	}

	private static Octets make(Path folder, String name) throws IOException, InterruptedException {
		Path der = folder.resolve(name + ".der");
		String key = folder.resolve(name + ".key").toString();
		openssl("ecparam", "-name", "SM2", "-genkey", "-noout", "-out", key);
		openssl("req", "-x509", "-new", "-key", key, "-sm3", "-days", "3650", "-subj", "/CN=" + name, "-outform", "DER", "-out", der.toString());
		return Octets.of(Files.readAllBytes(der));
	}

	private static void openssl(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("openssl"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}

	Octets signing() {
		return signing;
	}

	Octets encryption() {
		return encryption;
	}

	/** Both and their {@code ECCPUBLICKEYBLOB}s as arrays of C. */
	String header() {
		return array("signing", signing) + array("encryption", encryption) + array("signing_key", blob(signing)) + array("encryption_key", blob(
				encryption));
	}

	private static Octets blob(Octets certificate) {
		Octets point = CertificateKey.of(certificate).orElseThrow().point();
		ByteBuffer blob = ByteBuffer.allocate(4 + 128).order(ByteOrder.nativeOrder()).putInt(256);
		blob.put(36, point.slice(1, 33).toArray()).put(100, point.slice(33, 65).toArray());
		return Octets.of(blob.array());
	}

	private static String array(String name, Octets bytes) {
		StringJoiner list = new StringJoiner(",", "static const unsigned char " + name + "[] = {", "};\n");
		for (byte octet : bytes.toArray()) {
			list.add(Integer.toString(octet & 0xff));
		}
		return list.toString();
	}
}
