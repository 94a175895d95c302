package org.certclinic.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.TokenObject.Kind;
import org.junit.jupiter.api.Test;

/** A whole probe without a driver; the file is one that is a library, but is not loaded. */
final class PlayedDriversTest {
	private static final Path LIBRARY = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("java"));
	private static final Octets CERTIFICATE = Octets.of(new byte[] { 0x30, 0 });

	@Test
	void haveATokenWithACertificateAndOtherKeys() {
		ModuleReport module = probe().modules().getFirst();

		assertEquals(Optional.empty(), module.failure());
		assertTrue(module.slots().getFirst().failure().isEmpty());
		TokenInfo token = module.slots().getFirst().token().orElseThrow();
		assertTrue(token.isInitialised());
		assertEquals(1, token.mechanisms().size());
		assertEquals(List.of(Kind.CERTIFICATE, Kind.PUBLIC_KEY, Kind.PRIVATE_KEY), token.objects().stream().map(TokenObject::kind).toList());
		assertTrue(token.objects().stream().allMatch(object -> object.failure().isEmpty()));
		assertEquals(Optional.of(CERTIFICATE), token.objects().getFirst().certificate());
		assertTrue(token.objects().getLast().key().isPresent());
	}

	@Test
	void haveNoSmartCardService() {
		Failure failure = probe().pcsc().orElseThrow().failure().orElseThrow();

		assertEquals("SCARD_E_NO_SERVICE", failure.call().orElseThrow().answer().orElseThrow().name());
	}

	private static TokenEvidence probe() {
		var request = new TokenRequest(List.of(LibraryCandidate.named(LIBRARY)), List.of(), true, Duration.ofSeconds(30), Duration.ofSeconds(60));
		return new TokenProbe(PlayedDrivers.with(CERTIFICATE), InstantSource.system()).probe(request, _ -> {
			// nobody looks on
		}, () -> false);
	}
}
