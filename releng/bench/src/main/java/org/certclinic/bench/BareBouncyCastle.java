package org.certclinic.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.util.ASN1Dump;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/** What a plain BouncyCastle loop does: parse each certificate of a bundle, print its fields and all its extensions. */
public final class BareBouncyCastle {
	private BareBouncyCastle() {
	}

	/** Argument: the bundle. */
	public static void main(String[] arguments) throws IOException {
		try (Reader text = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.US_ASCII);
				var parser = new PEMParser(text);
				var out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8)) {
			for (Object read = parser.readObject(); read != null; read = parser.readObject()) {
				if (read instanceof X509CertificateHolder certificate) {
					print(certificate, out);
				}
			}
		}
	}

	private static void print(X509CertificateHolder certificate, PrintStream out) {
		out.println(certificate.getSubject() + " " + certificate.getIssuer() + " " + certificate.getSerialNumber().toString(16) + " "
				+ certificate.getNotBefore() + " " + certificate.getNotAfter() + " " + certificate.getSignatureAlgorithm().getAlgorithm());
		for (ASN1ObjectIdentifier oid : certificate.getExtensions().getExtensionOIDs()) {
			out.println(oid + " " + ASN1Dump.dumpAsString(certificate.getExtension(oid).getParsedValue()));
		}
	}
}
