package org.certclinic.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FetchPlannerTest {
	private static final FetchPlanner PLANNER = new FetchPlanner();

	private static List<String> codes(FetchPlan plan) {
		return plan.problems().stream().map(Problem::code).toList();
	}

	@Test
	void namesEachHostOnce() {
		FetchPlan plan = PLANNER.issuer(Certificates.withIssuerAt("http://ca.example.test/a.cer", "http://CA.example.test/b.p7c", "http://other.example.test:81/"));

		assertEquals(List.of("ca.example.test", "other.example.test:81"), plan.hosts());
		assertEquals(3, plan.items().size());
		assertEquals(List.of(), plan.problems());
	}

	@Test
	void asksNoDirectory() {
		FetchPlan plan = PLANNER.lists(Certificates.withListsAt("ldap://ldap.example.test/cn=x", "http://crl.example.test/a.crl", "https://x.example.test/"));

		assertEquals(List.of("crl.example.test"), plan.hosts());
		assertEquals(List.of("net.scheme", "net.scheme"), codes(plan));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://user:word@example.test/", "http:///a", "http://a b/", "http://999.1.1.1/", "http://example.test:99999/" })
	void saysWhichAddressIsNone(String address) {
		assertEquals(List.of("net.address"), codes(PLANNER.issuer(Certificates.withIssuerAt(address))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://10.1.2.3:8080/", "http://192.168.0.1/", "http://169.254.169.254/",
			"http://[fd00::1]/", "http://intranet/", "http://printer.local/" })
	void tellsAddressesOfThisNetwork(String address) {
		assertTrue(PLANNER.issuer(Certificates.withIssuerAt(address)).items().getFirst().local());
	}

	@Test
	void saysThatNoAddressIsNamed() {
		assertEquals(List.of("net.no-address"), codes(PLANNER.issuer(Certificates.withListsAt("http://crl.example.test/"))));
	}

	@Test
	void wantsNothingForAPathThatReachesItsEnd() {
		ChainPath open = Certificates.withIssuerAt("http://ca.example.test/");

		assertEquals(true, PLANNER.issuer(new ChainPath(open.certificates(), true, List.of())).isEmpty());
	}

	@Test
	void doesNotPlanWithoutEnd() {
		FetchPlan plan = PLANNER.issuer(Certificates.withIssuerAt(IntStream.range(0, 1_000).mapToObj(i -> "http://h" + i + ".example.test/").toArray(String[]::new)));

		assertEquals(20, plan.items().size());
		assertEquals(List.of("net.too-many"), codes(plan));
	}
}
