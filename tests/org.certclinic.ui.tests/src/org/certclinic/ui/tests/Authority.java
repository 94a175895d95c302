package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An authority with one certificate below it, made with OpenSSL, whose responder and revocation list are on this computer. */
final class Authority implements AutoCloseable {
	private final Path folder;
	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	private final CountDownLatch answering = new CountDownLatch(1);

	private Authority(Path folder, HttpServer server) {
		this.folder = folder;
		this.server = server;
	}

	/** What it says of the certificate. */
	enum Says {
		GOOD, REVOKED,
		/** It takes connections and does not answer. */
		NOTHING
	}

	static Authority in(Path folder, Says says) throws IOException {
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		var authority = new Authority(folder, server);
		server.setExecutor(authority.threads);
		if (says != Says.NOTHING) {
			authority.answering.countDown();
		}
		server.createContext("/", authority::answer);
		authority.make(says == Says.REVOKED);
		server.start();
		return authority;
	}

	/** For example {@code 127.0.0.1:40123}. */
	String host() {
		return "127.0.0.1:" + server.getAddress().getPort();
	}

	/** A document with the chain, whose root counts as trusted. */
	Path chain() throws IOException {
		return Files.writeString(folder.resolve("bank.chain"), "CertClinic-Chain: 1\nTrust: document\n\n" + Files.readString(folder.resolve("leaf.pem"))
				+ Files.readString(folder.resolve("root.pem")));
	}

	/** The paths that were asked for, in order of their names. */
	List<String> asked() {
		return asked.stream().sorted().toList();
	}

	private void make(boolean revoked) throws IOException {
		Files.writeString(folder.resolve("leaf.txt"), """
				basicConstraints=critical,CA:FALSE
				keyUsage=critical,digitalSignature
				extendedKeyUsage=serverAuth
				subjectAltName=DNS:www.example.com
				authorityKeyIdentifier=keyid
				subjectKeyIdentifier=hash
				crlDistributionPoints=URI:http://%1$s/root.crl
				authorityInfoAccess=OCSP;URI:http://%1$s/ocsp
				""".formatted(host()));
		Files.writeString(folder.resolve("ca.txt"), """
				[ca]
				default_ca=own
				[own]
				database=index.txt
				crlnumber=number.txt
				default_md=sha256
				default_crl_days=30
				crl_extensions=list
				[list]
				authorityKeyIdentifier=keyid
				""");
		Files.writeString(folder.resolve("number.txt"), "01\n");
		Files.writeString(folder.resolve("index.txt"),
				(revoked ? "R\t350101000000Z\t250101000000Z,keyCompromise" : "V\t350101000000Z\t") + "\t02\tunknown\t/CN=www.example.com\n");
		run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout root.key -out root.pem -subj /CN=Bank -days 3650"
				+ " -addext keyUsage=critical,keyCertSign,cRLSign");
		run("openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout leaf.key -out leaf.csr -subj /CN=www.example.com");
		run("openssl x509 -req -in leaf.csr -CA root.pem -CAkey root.key -set_serial 2 -days 365 -extfile leaf.txt -out leaf.pem");
		run("openssl ca -config ca.txt -gencrl -keyfile root.key -cert root.pem -out root.crl");
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			asked.add(exchange.getRequestURI().getPath());
			answering.await();
			byte[] answer = exchange.getRequestURI().getPath().equals("/ocsp") ? respond(exchange.getRequestBody().readAllBytes())
					: Files.readAllBytes(folder.resolve("root.crl"));
			exchange.sendResponseHeaders(200, answer.length);
			exchange.getResponseBody().write(answer);
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt(); // the test is over
		}
	}

	private byte[] respond(byte[] request) throws IOException {
		Files.write(folder.resolve("request.der"), request);
		run("openssl ocsp -index index.txt -CA root.pem -rsigner root.pem -rkey root.key -reqin request.der -respout response.der -ndays 1");
		return Files.readAllBytes(folder.resolve("response.der"));
	}

	private void run(String command) {
		try {
			Process process = new ProcessBuilder(Arrays.asList(command.split(" "))).directory(folder.toFile()).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, process.waitFor(), () -> command + "\n" + said);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
