package org.certclinic.token;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.token.DeepCheckResult.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every login is counted by a module between us and SoftHSM. */
final class DeepCheckTest {
	private static final String LOW = "0x10000";
	private static final String FINAL_TRY = "0x30000";
	private static final String LOCKED = "0x40000";
	@TempDir
	private Path folder;
	private SoftHsm hsm;

	@BeforeEach
	void start() throws Exception {
		hsm = new SoftHsm(folder);
		hsm.token("t");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rsa:2048", "ec" })
	void verifiesAKeyWithOneLogin(String algorithm) throws Exception {
		hsm.pair("t", algorithm, "01", "key");

		DeepCheckResult result = check("0", "key", SoftHsm.PIN, Optional.empty());

		assertEquals(Outcome.VERIFIED, result.outcome(), result::toString);
		assertEquals(Optional.of(PinState.GOOD), result.after());
		assertEquals(1, logins());
	}

	@Test
	void seesThatTheKeyIsAnothers() throws Exception {
		hsm.key("t", "rsa:2048", "01", "k");
		hsm.certificateOf("rsa:2048", "other");

		assertEquals(Outcome.OTHER_KEY, check("0", "other", SoftHsm.PIN, Optional.empty()).outcome());
		assertEquals(1, logins());
	}

	@Test
	void triesAWrongPinOnce() throws Exception {
		hsm.pair("t", "rsa:2048", "01", "key");

		DeepCheckResult result = check("0", "key", "9999", Optional.empty());

		assertEquals(Outcome.PIN_WRONG, result.outcome());
		assertEquals("CKR_PIN_INCORRECT", result.failure().orElseThrow().call().orElseThrow().answer().orElseThrow().name());
		assertEquals(1, logins());
	}

	@ParameterizedTest
	@ValueSource(strings = { LOW, FINAL_TRY, LOCKED })
	void doesNotTryAPinInDangerUnasked(String flags) throws Exception {
		hsm.pair("t", "ec", "01", "key");

		DeepCheckResult result = check(flags, "key", SoftHsm.PIN, Optional.empty());

		assertEquals(Outcome.PIN_STATE, result.outcome());
		assertEquals(0, logins());
	}

	@ParameterizedTest
	@CsvSource({ LOW + ", LOW, VERIFIED, 1", FINAL_TRY + ", FINAL_TRY, VERIFIED, 1", FINAL_TRY + ", LOW, PIN_STATE, 0", LOCKED + ", LOCKED, PIN_STATE, 0" })
	void triesOnlyTheStateThatWasConfirmed(String flags, PinState confirmed, Outcome outcome, int logins) throws Exception {
		hsm.pair("t", "ec", "01", "key");

		assertEquals(outcome, check(flags, "key", SoftHsm.PIN, Optional.of(confirmed)).outcome());
		assertEquals(logins, logins());
	}

	@Test
	void leavesAnotherTokenAlone() throws Exception {
		hsm.certificateOf("ec", "key");
		SlotReport slot = slot("0");

		DeepCheckResult result = new DeepCheck(hsm.workers()).check(new DeepCheck.Request(module("0"), slot.id(), "another", Octets.of((byte) 1),
				Octets.of(Files.readAllBytes(folder.resolve("key.der"))), Optional.empty()), SoftHsm.PIN.toCharArray(), () -> false);

		assertEquals(Outcome.OTHER_TOKEN, result.outcome());
		assertEquals(0, logins());
	}

	@Test
	void missesAKeyThatIsNotThere() throws Exception {
		hsm.certificateOf("ec", "key");

		assertEquals(Outcome.NO_KEY, check("0", "key", SoftHsm.PIN, Optional.empty()).outcome());
	}

	@Test
	void wipesThePin() throws Exception {
		char[] pin = SoftHsm.PIN.toCharArray();
		hsm.certificateOf("ec", "key");

		new DeepCheck(hsm.workers()).check(new DeepCheck.Request(module("0"), 99, "", Octets.EMPTY, Octets.EMPTY, Optional.empty()), pin, () -> false);

		assertArrayEquals(new char[4], pin);
	}

	@Test
	void aProbeNeverLogsIn() throws Exception {
		hsm.pair("t", "rsa:2048", "01", "key");

		for (String flags : List.of("0", LOW, FINAL_TRY, LOCKED)) {
			assertTrue(slot(flags).token().isPresent());
		}

		assertEquals(0, logins());
	}

	private DeepCheckResult check(String flags, String certificate, String pin, Optional<PinState> confirmed) throws Exception {
		SlotReport slot = slot(flags);
		return new DeepCheck(hsm.workers()).check(new DeepCheck.Request(module(flags), slot.id(), slot.token().orElseThrow().serial(), Octets.of((byte) 1),
				Octets.of(Files.readAllBytes(folder.resolve(certificate + ".der"))), confirmed), pin.toCharArray(), () -> false);
	}

	private SlotReport slot(String flags) throws Exception {
		TokenRequest request = new TokenRequest(List.of(module(flags)), List.of(), false, Duration.ofSeconds(30), Duration.ofMinutes(1));
		return new TokenProbe(hsm.workers(), InstantSource.system()).probe(request, _ -> {
		}, () -> false).slots().findFirst().orElseThrow();
	}

	private LibraryCandidate module(String flags) throws Exception {
		return LibraryCandidate.named(new Compiler(folder).library(DeepCheckTest.class, "counting.c", "counting" + flags, "FLAGS=" + flags,
				"REAL=\"" + SoftHsm.MODULE + "\"", "COUNT=\"" + folder.resolve("logins") + "\""));
	}

	private long logins() throws Exception {
		Path count = folder.resolve("logins");
		return Files.exists(count) ? Files.size(count) : 0;
	}
}
