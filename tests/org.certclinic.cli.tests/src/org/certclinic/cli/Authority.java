package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A root, an authority below it and a certificate of a site, made with OpenSSL, and a server on this computer where the authority's
 * certificate, both lists and OpenSSL's OCSP responder are.
 */
final class Authority implements AutoCloseable {
	private final Path folder;
	private final HttpServer server;
	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	Authority(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
		issue("root", "root", "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n");
		issue("issuing", "root", "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n");
		issue("site", "issuing", "subjectAltName=DNS:www.bank.example\nextendedKeyUsage=serverAuth\n");
		state("root", "issuing", "V\t991231235959Z\t");
		state("issuing", "site", "V\t991231235959Z\t");
	}

	/** Writes the file by which an issuer's responder and lists go. */
	private void state(String issuer, String subject, String state) throws IOException, InterruptedException {
		Files.writeString(folder.resolve(issuer + ".txt"), state + "\t" + (subject.equals("site") ? "03" : "02") + "\tunknown\t/CN=" + subject + "\n");
		Files.writeString(folder.resolve(issuer + ".number"), "01\n");
		Files.writeString(folder.resolve(issuer + ".cnf"), "[ca]\ndefault_ca=d\n[d]\ndatabase=" + issuer + ".txt\ncrlnumber=" + issuer + ".number\ndefault_md=sha256\n");
		run("openssl", "ca", "-config", issuer + ".cnf", "-gencrl", "-cert", issuer + ".pem", "-keyfile", issuer + ".key", "-crldays", "2", "-out",
				issuer + ".crl");
	}

	/** From now on the site's certificate is revoked. */
	void revoke() throws IOException, InterruptedException {
		state("issuing", "site", "R\t991231235959Z\t200101000000Z,keyCompromise");
	}

	private void issue(String name, String issuer, String extensions) throws IOException, InterruptedException {
		String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + issuer;
		String places = name.equals(issuer) ? ""
				: "authorityKeyIdentifier=keyid\nauthorityInfoAccess=caIssuers;URI:" + base + ".cer,OCSP;URI:" + base + ".ocsp\ncrlDistributionPoints=URI:" + base + ".crl\n";
		Files.writeString(folder.resolve(name + ".ext"), extensions + places);
		run("openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", name + ".key", "-subj", "/CN=" + name, "-out",
				name + ".csr");
		List<String> sign = new ArrayList<>(List.of("openssl", "x509", "-req", "-in", name + ".csr", "-days", "30", "-extfile", name + ".ext", "-set_serial",
				name.equals("root") ? "1" : name.equals("issuing") ? "2" : "3", "-out", name + ".pem"));
		sign.addAll(name.equals(issuer) ? List.of("-key", name + ".key") : List.of("-CA", issuer + ".pem", "-CAkey", issuer + ".key"));
		run(sign.toArray(String[]::new));
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String name = exchange.getRequestURI().getPath().substring(1);
			asked.add(name);
			byte[] body = exchange.getRequestBody().readAllBytes();
			byte[] answer = name.endsWith(".ocsp") ? response(name.replace(".ocsp", ""), body) : Files.readAllBytes(folder.resolve(name.replace(".cer", ".pem")));
			exchange.sendResponseHeaders(200, answer.length);
			exchange.getResponseBody().write(answer);
		}
	}

	private byte[] response(String issuer, byte[] request) throws IOException {
		Files.write(folder.resolve(issuer + ".req"), request);
		try {
			run("openssl", "ocsp", "-index", issuer + ".txt", "-CA", issuer + ".pem", "-rsigner", issuer + ".pem", "-rkey", issuer + ".key", "-ndays", "1", "-reqin",
					issuer + ".req", "-respout", issuer + ".resp");
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		return Files.readAllBytes(folder.resolve(issuer + ".resp"));
	}

	private void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());

		assertEquals(0, process.waitFor(), said);
	}

	/** A file that was made, for example {@code site.pem}. */
	String file(String name) {
		return folder.resolve(name).toString();
	}

	/** What the server was asked for, in any order. */
	List<String> asked() {
		return asked.stream().sorted().toList();
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
