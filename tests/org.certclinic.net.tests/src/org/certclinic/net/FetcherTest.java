package org.certclinic.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.write.ChainWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Talks to servers on this computer only. */
final class FetcherTest {
	private static final BooleanSupplier GO_ON = () -> false;
	private static List<CertificateEvidence> roots;

	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	private final CountDownLatch ended = new CountDownLatch(1);
	private HttpServer server;
	private ExecutorService threads;

	/** Some certificates: of the Java that runs this. */
	@BeforeAll
	static void findCertificates() throws Exception {
		KeyStore store = KeyStore.getInstance(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts").toFile(), (char[]) null);
		List<CertificateEvidence> found = new ArrayList<>();
		for (String alias : Collections.list(store.aliases()).subList(0, 2)) {
			new Inspector(Passwords.NONE).inspect(Octets.of(store.getCertificate(alias).getEncoded()), Source.of(alias))
					.forEach(one -> found.add((CertificateEvidence) one.evidence().orElseThrow()));
		}
		roots = found;
	}

	@BeforeEach
	void startServer() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		threads = Executors.newCachedThreadPool();
		server.setExecutor(threads);
		server.start();
	}

	@AfterEach
	void stopServer() {
		ended.countDown();
		server.stop(0);
		threads.shutdownNow();
	}

	private interface Reply {
		void give(HttpExchange exchange) throws IOException;
	}

	private void on(String path, Reply reply) {
		server.createContext(path, exchange -> {
			asked.add(exchange.getRequestURI().getPath());
			try (exchange) {
				reply.give(exchange);
			}
		});
	}

	private static Reply bytes(byte[] bytes) {
		return exchange -> {
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		};
	}

	private Reply redirect(String to) {
		return exchange -> {
			exchange.getResponseHeaders().set("Location", to);
			exchange.sendResponseHeaders(302, -1);
		};
	}

	private String address(String path) {
		return "http://127.0.0.1:" + server.getAddress().getPort() + path;
	}

	private FetchPlan plan(String... paths) {
		return new FetchPlanner().issuer(Certificates.withIssuerAt(Arrays.stream(paths).map(this::address).toArray(String[]::new)));
	}

	private List<Fetched> fetch(String... paths) {
		return new Fetcher(Duration.ofMinutes(1)).fetch(plan(paths), GO_ON);
	}

	private static String code(Fetched fetched) {
		return fetched.problem().map(Problem::code).orElse("");
	}

	@Test
	void givesTheIssuerInWhateverForm() {
		on("/a.cer", bytes(roots.getFirst().encoded().toArray()));
		on("/b.p7c", bytes(new ChainWriter().pkcs7(roots).content().orElseThrow().toArray()));
		on("/c.pem", bytes(new ChainWriter().pem(roots).content().orElseThrow().toArray()));
		List<Fetched> fetched = fetch("/a.cer", "/b.p7c", "/c.pem");

		assertEquals(List.of(1, 2, 2), fetched.stream().map(one -> one.certificates().size()).toList());
		assertEquals(List.of("", "", ""), fetched.stream().map(FetcherTest::code).toList());
		assertEquals(roots.getFirst().encoded(), fetched.getFirst().certificates().getFirst().encoded());
	}

	private Fetched list(String path) {
		return new Fetcher().fetch(new FetchPlanner().lists(Certificates.withListsAt(address(path))), GO_ON).getFirst();
	}

	@Test
	void givesARevocationList() {
		byte[] algorithm = DerWriter.sequence(DerWriter.oid("1.2.840.113549.1.1.11"));
		byte[] time = DerWriter.value(Tag.UTC_TIME, "260101000000Z".getBytes(StandardCharsets.US_ASCII));
		byte[] signed = DerWriter.sequence(algorithm, roots.getFirst().subject().encoded().toArray(), time);
		on("/a.crl", bytes(DerWriter.sequence(signed, algorithm, DerWriter.value(Tag.BIT_STRING, new byte[65]))));
		on("/b.crl", bytes("no list".getBytes(StandardCharsets.US_ASCII)));

		assertEquals(1, list("/a.crl").lists().size());
		assertEquals("", code(list("/a.crl")));
		assertEquals("net.no-list", code(list("/b.crl")));
	}

	private Fetched response(String path) {
		FetchItem asked = plan(path).items().getFirst();
		var item = new FetchItem(asked.address(), FetchItem.Kind.RESPONSE, asked.subject(), true, Octets.of(new byte[] { 0x30, 0 }));
		return new Fetcher().fetch(new FetchPlan(List.of(item), List.of()), GO_ON).getFirst();
	}

	@Test
	void asksAnOcspResponder() {
		List<String> sent = Collections.synchronizedList(new ArrayList<>());
		on("/ocsp", exchange -> {
			sent.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Content-Type") + " "
					+ Octets.of(exchange.getRequestBody().readAllBytes()).hex());
			bytes(new byte[] { 0x30, 3, 10, 1, 3 }).give(exchange);
		});
		on("/moved", redirect("/ocsp"));
		on("/login", bytes("Log in".getBytes(StandardCharsets.US_ASCII)));

		assertEquals("net.refused", code(response("/ocsp")));
		assertEquals(3, response("/moved").responses().getFirst().status());
		assertEquals("net.no-response", code(response("/login")));
		assertEquals(List.of("POST application/ocsp-request 3000", "POST application/ocsp-request 3000"), sent);
	}

	@Test
	void asksOneResponderAboutEachCertificateButTheLast() {
		FetchPlan plan = new FetchPlanner().responses(Certificates.withResponderAt("http://ocsp.example.test/", roots.getFirst()));

		assertEquals(List.of("ocsp.example.test"), plan.hosts());
		assertEquals(2, plan.items().stream().map(FetchItem::request).distinct().count());
		assertEquals(0x30, plan.items().getFirst().request().at(0));
	}

	@Test
	void saysWhatIsNoCertificate() {
		on("/login", bytes("<html><title>Log in</title></html>".getBytes(StandardCharsets.UTF_8)));
		on("/gone", exchange -> exchange.sendResponseHeaders(404, -1));

		assertEquals(List.of("net.no-issuer", "net.status"), fetch("/login", "/gone").stream().map(FetcherTest::code).toList());
	}

	@Test
	void followsTheSameHostOnly() {
		on("/moved", redirect("/a.cer"));
		on("/a.cer", bytes(roots.getFirst().encoded().toArray()));
		on("/elsewhere", redirect("http://other.example.test/a.cer"));
		on("/otherport", redirect("http://127.0.0.1:1/a.cer"));
		on("/file", redirect("file:///etc/passwd"));
		on("/circle", redirect("/circle"));

		assertEquals(List.of("", "net.other-host", "net.other-host", "net.status", "net.redirects"),
				fetch("/moved", "/elsewhere", "/otherport", "/file", "/circle").stream().map(FetcherTest::code).toList());
		assertEquals(4, Collections.frequency(asked, "/circle"));
	}

	@Test
	void readsNoMoreThanIsAllowed() {
		on("/large", exchange -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] part = new byte[1 << 20];
			for (int i = 0; i < 12; i++) {
				exchange.getResponseBody().write(part);
			}
		});

		assertEquals("net.too-large", code(fetch("/large").getFirst()));
	}

	@Test
	void doesNotWaitForever() {
		on("/silent", exchange -> hang());
		on("/drip", exchange -> {
			exchange.sendResponseHeaders(200, 1000);
			exchange.getResponseBody().write(0x30);
			exchange.getResponseBody().flush();
			hang();
		});

		assertEquals(List.of("net.slow", "net.slow"),
				new Fetcher(Duration.ofMillis(200)).fetch(plan("/silent", "/drip"), GO_ON).stream().map(FetcherTest::code).toList());
	}

	private void hang() {
		try {
			ended.await();
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void isCancelled() {
		on("/silent", exchange -> hang());

		assertEquals("net.cancelled", code(new Fetcher(Duration.ofMinutes(1)).fetch(plan("/silent"), () -> !asked.isEmpty()).getFirst()));
	}

	@Test
	void saysThatNobodyIsThere() {
		FetchPlan plan = plan("/a.cer");
		server.stop(0);

		assertEquals("net.unreachable", code(new Fetcher().fetch(plan, GO_ON).getFirst()));
	}

	@Test
	void aNameOfTheWorldIsNotThisComputer() {
		FetchItem local = plan("/a.cer").items().getFirst();
		var disguised = new FetchItem(local.address(), local.kind(), local.subject(), false);

		assertEquals("net.local-address", code(new Fetcher().fetch(new FetchPlan(List.of(disguised), List.of()), GO_ON).getFirst()));
		assertEquals(List.of(), asked);
	}

	@Test
	void sendsNothingOfTheUser() {
		List<String> sent = Collections.synchronizedList(new ArrayList<>());
		on("/a.cer", exchange -> {
			exchange.getRequestHeaders().forEach((name, values) -> sent.add(name + ": " + values));
			bytes(roots.getFirst().encoded().toArray()).give(exchange);
		});
		fetch("/a.cer");

		assertEquals(List.of("Host", "User-agent: [CertClinic]"), sent.stream().filter(header -> !header.matches("(?:Connection|Content-length): .*"))
				.map(header -> header.replaceAll("^Host:.*", "Host")).sorted().toList());
	}
}
