package org.certclinic.token.pkcs11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.core.evidence.token.TokenPair.Match;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.SoftHsm;
import org.certclinic.token.process.Budget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of SoftHSM's tokens is what {@code pkcs11-tool} tells. */
final class SoftHsmTest {
	@TempDir
	private Path folder;
	private SoftHsm hsm;

	@BeforeEach
	void start() throws Exception {
		hsm = new SoftHsm(folder);
	}

	@Test
	void tellsASlotThatWasNeverInitialised() throws Exception {
		TokenInfo token = probe().slots().getFirst().token().orElseThrow();

		assertFalse(token.isInitialised());
		assertEquals(PinState.NOT_INITIALISED, token.userPin());
		assertTool(probe());
	}

	@Test
	void tellsAnEmptyToken() throws Exception {
		hsm.token("空的U盾");

		TokenInfo token = token("空的U盾");

		assertTrue(token.isInitialised());
		assertEquals(PinState.GOOD, token.userPin());
		assertEquals(List.of(), token.objects());
		assertTool(probe());
	}

	@Test
	void tellsACertificateWithoutItsKey() throws Exception {
		hsm.token("t").certificate("t", hsm.certificateOf("rsa:2048", "alone"), "01", "alone");

		TokenPair pair = token("t").pairs().getFirst();

		assertTrue(pair.isLoneCertificate());
		assertEquals(Match.NONE, pair.match());
		assertTool(probe());
	}

	@Test
	void tellsAKeyWithoutItsCertificate() throws Exception {
		hsm.token("t").key("t", "rsa:2048", "01", "rsa").key("t", "EC:prime256v1", "02", "ec");

		List<TokenPair> pairs = token("t").pairs();

		assertEquals(2, pairs.size());
		assertTrue(pairs.stream().allMatch(TokenPair::isLoneKey));
		assertTool(probe());
	}

	@Test
	void tellsAKeyThatBelongsToAnotherCertificate() throws Exception {
		hsm.token("t").key("t", "rsa:2048", "01", "k").certificate("t", hsm.certificateOf("rsa:2048", "other"), "01", "other");

		List<TokenPair> pairs = token("t").pairs();

		assertEquals(Match.ID_OF_OTHER_KEY, pairs.getFirst().match());
		assertTrue(pairs.getLast().isLoneKey());
	}

	@Test
	void matchesPairsOfRsaAndEc() throws Exception {
		hsm.token("t").pair("t", "rsa:2048", "01", "rsa").pair("t", "ec", "02", "ec");

		List<TokenPair> pairs = token("t").pairs();

		assertEquals(List.of(Match.KEY_AND_ID, Match.KEY_AND_ID), pairs.stream().map(TokenPair::match).toList());
		assertTool(probe());
	}

	@Test
	void matchesByTheKeyWhereIdsDiffer() throws Exception {
		hsm.token("t").pair("t", "ec", "02", "ec").certificate("t", folder.resolve("ec.der"), "09", "renewed");

		List<TokenPair> pairs = token("t").pairs();

		assertEquals(List.of(Match.KEY, Match.KEY_AND_ID), pairs.stream().map(TokenPair::match).sorted((a, b) -> b.compareTo(a)).toList());
	}

	@Test
	void tellsTwoTokensApart() throws Exception {
		hsm.token("first").token("second");

		assertEquals(2, probe().slots().stream().flatMap(slot -> slot.token().stream()).filter(TokenInfo::isInitialised).map(TokenInfo::serial).distinct().count());
		assertTool(probe());
	}

	@Test
	void neverLogsIn() throws Exception {
		hsm.token("t").pair("t", "rsa:2048", "01", "rsa");

		assertTrue(probe().calls().stream().noneMatch(call -> call.function().equals("C_Login")));
	}

	@Test
	void listsAllMechanisms() throws Exception {
		hsm.token("t");
		long listed = hsm.tool("-M").lines().filter(line -> line.startsWith("  ")).count();

		assertEquals(listed, token("t").mechanisms().size());
	}

	private void assertTool(ModuleReport report) throws Exception {
		for (String option : List.of("-L", "-T")) {
			assertEquals(lines(hsm.tool(option)), ToolText.slots(report));
		}
		for (int i = 0; i < report.slots().size(); i++) {
			TokenInfo token = report.slots().get(i).token().orElseThrow();
			if (token.isInitialised()) {
				assertEquals(lines(hsm.tool("-O", "--slot-index", Integer.toString(i))), ToolText.objects(token));
			}
		}
	}

	private static List<String> lines(String said) {
		return said.lines().filter(line -> !line.startsWith("Available slots")).toList();
	}

	private TokenInfo token(String label) {
		return probe().slots().stream().flatMap(slot -> slot.token().stream()).filter(token -> token.label().equals(label)).findFirst().orElseThrow();
	}

	private ModuleReport probe() {
		ModuleReport report = new Pkcs11Probe(hsm.workers()).probe(LibraryCandidate.named(SoftHsm.MODULE),
				Budget.of(Duration.ofSeconds(30), Duration.ofMinutes(2), () -> false));
		assertTrue(report.failure().isEmpty(), () -> report.failure().toString());
		return report;
	}
}
