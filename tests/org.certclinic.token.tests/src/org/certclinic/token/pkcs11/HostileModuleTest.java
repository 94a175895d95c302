package org.certclinic.token.pkcs11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.token.Compiler;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.WorkerLauncher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules that do what no module should. */
final class HostileModuleTest {
	@TempDir
	private Path folder;

	@Test
	void namesTheCallThatCrashes() throws Exception {
		Failure failure = failure("CRASH");

		assertEquals(Kind.CRASHED, failure.kind());
		assertEquals("C_Initialize", failure.call().orElseThrow().function());
		assertEquals("SIGSEGV", failure.values().get("signal"));
	}

	@Test
	void namesTheCallThatAborts() throws Exception {
		Failure failure = failure("ABORT");

		assertEquals(Kind.CRASHED, failure.kind());
		assertEquals("SIGABRT", failure.values().get("signal"));
	}

	@Test
	void namesTheCallThatEndsTheProgram() throws Exception {
		Failure failure = failure("EXIT=0");

		assertEquals(Kind.EXITED, failure.kind());
		assertEquals("C_Initialize", failure.call().orElseThrow().function());
	}

	@Test
	void namesTheCallThatHangs() throws Exception {
		ModuleReport report = probe(Duration.ofSeconds(2), "HANG");

		assertEquals(Kind.HUNG, report.failure().orElseThrow().kind());
		assertEquals("C_GetSlotList", report.failure().orElseThrow().call().orElseThrow().function());
		assertEquals("CertClinic tests", report.info().orElseThrow().manufacturer());
	}

	@Test
	void endsWhatAHangingModuleHasStarted() throws Exception {
		ModuleReport report = probe(Duration.ofSeconds(2), "CHILD");

		assertEquals(Kind.HUNG, report.failure().orElseThrow().kind());
		assertEquals(0, ProcessHandle.current().descendants().count());
	}

	@Test
	void refusesAnImpossibleCount() throws Exception {
		Failure failure = failure("GARBAGE");

		assertEquals(Kind.GARBAGE, failure.kind());
		assertEquals("C_GetSlotList", failure.call().orElseThrow().function());
	}

	@Test
	void refusesACountBeyondItsBuffer() throws Exception {
		assertEquals(Kind.GARBAGE, failure("GROW").kind());
	}

	@Test
	void survivesAWildFunctionList() throws Exception {
		Failure failure = failure("WILD");

		assertEquals(Kind.CRASHED, failure.kind());
		assertEquals("C_GetFunctionList", failure.call().orElseThrow().function());
	}

	@Test
	void refusesAFunctionThatIsNull() throws Exception {
		assertEquals(Kind.GARBAGE, failure("NULLS").kind());
	}

	@Test
	void missesTheEntry() throws Exception {
		ModuleReport report = probe("NO_ENTRY");

		assertEquals(Kind.NO_FUNCTION_LIST, report.failure().orElseThrow().kind());
		assertEquals(Entry.MISSING, report.file().entry());
	}

	@Test
	void isNotDisturbedByOutputAndLocale() throws Exception {
		ModuleReport report = probe("PRINT");

		assertTrue(report.failure().isEmpty());
		assertEquals("token", token(report).label());
	}

	@Test
	void offersLocksWhereTheModuleInsists() throws Exception {
		ModuleReport report = probe("LOCK");

		assertTrue(report.failure().isEmpty());
		assertEquals(2, report.calls().stream().filter(call -> call.function().equals("C_Initialize")).count());
	}

	@Test
	void showsAThousandOfTenThousandSlots() throws Exception {
		ModuleReport report = probe("SLOTS=10000");

		assertTrue(report.failure().isEmpty());
		assertEquals(1000, report.slots().size());
		assertEquals(9000, report.moreSlots());
	}

	@Test
	void showsAThousandOfEndlessObjects() throws Exception {
		TokenInfo token = token(probe("ENDLESS"));

		assertEquals(1000, token.objects().size());
		assertTrue(token.moreObjects());
	}

	@Test
	void asksEachAttributeWhereTheModuleStopsAtTheFirst() throws Exception {
		TokenObject object = token(probe("SLOTS=1")).objects().getFirst();

		assertEquals(TokenObject.Kind.PRIVATE_KEY, object.kind());
		assertTrue(object.failure().isEmpty());
	}

	@Test
	void refusesAnAttributeWithoutEnd() throws Exception {
		TokenObject object = token(probe("LONG")).objects().getFirst();

		assertEquals(Kind.GARBAGE, object.failure().orElseThrow().kind());
	}

	@Test
	void readsALabelInGbk() throws Exception {
		assertEquals("银行", token(probe("LABEL=\"\\xd2\\xf8\\xd0\\xd0\"")).label());
	}

	@Test
	void readsALabelCutWithinACharacter() throws Exception {
		assertEquals("银行银行银行银行银行", token(probe("LABEL=\"银行银行银行银行银行银行\"")).label());
	}

	@Test
	void readsALabelThatIsNoText() throws Exception {
		assertEquals("\u00ff\u00fe\ufffd", token(probe("LABEL=\"\\xff\\xfe\\x01\"")).label());
	}

	@Test
	void takesATokenPulledInBetweenAsAbsent() throws Exception {
		ModuleReport report = probe("PULLED");

		assertTrue(report.slots().getFirst().token().isEmpty());
		assertTrue(report.slots().getFirst().failure().isEmpty());
	}

	@Test
	void tellsATokenThatTheModuleDoesNotKnow() throws Exception {
		Failure failure = probe("UNKNOWN_CARD").slots().getFirst().failure().orElseThrow();

		assertEquals(Kind.REFUSED, failure.kind());
		assertEquals("CKR_TOKEN_NOT_RECOGNIZED", failure.call().orElseThrow().answer().orElseThrow().name());
	}

	@ParameterizedTest
	@CsvSource({ "0x40c, GOOD, GOOD", "0x404, NOT_INITIALISED, GOOD", "0x1040c, LOW, GOOD", "0x3040c, FINAL_TRY, GOOD", "0x7040c, LOCKED, GOOD",
			"0x10040c, GOOD, LOW", "0x30040c, GOOD, FINAL_TRY", "0x70040c, GOOD, LOCKED", "0x004, NOT_INITIALISED, NOT_INITIALISED" })
	void tellsTheStateOfEachPin(String flags, PinState user, PinState officer) throws Exception {
		TokenInfo token = token(probe("FLAGS=" + flags));

		assertEquals(user, token.userPin());
		assertEquals(officer, token.officerPin());
	}

	@ParameterizedTest
	@CsvSource({ "0x8040c, USER_PIN_TO_BE_CHANGED", "0x80040c, SO_PIN_TO_BE_CHANGED", "0x40e, WRITE_PROTECTED", "0x44c, CLOCK_ON_TOKEN", "0x100040c, ERROR_STATE",
			"0x50c, PROTECTED_AUTHENTICATION_PATH" })
	void tellsOtherFlags(String flags, TokenFlag flag) throws Exception {
		assertTrue(token(probe("FLAGS=" + flags)).flags().contains(flag));
	}

	@Test
	void answersForEachBadFile() throws IOException {
		Path text = Files.writeString(folder.resolve("text.so"), "#!/bin/sh\n");
		Path truncated = Files.write(folder.resolve("elf.so"), new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0 });
		Path narrow = Files.write(folder.resolve("elf32.so"), new byte[] { 0x7f, 'E', 'L', 'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 3, 0, 1, 0 });
		Path foreign = Files.write(folder.resolve("arm.so"),
				new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, (byte) 258, 1, 1, 0 });

		List<Kind> kinds = List.of(text, truncated, narrow, foreign, folder, folder.resolve("none.so")).stream()
				.map(path -> probe(path, Duration.ofSeconds(30)).failure().orElseThrow().kind()).toList();

		assertEquals(List.of(Kind.WRONG_FORMAT, Kind.NOT_LOADED, Kind.WRONG_BITNESS, Kind.WRONG_MACHINE, Kind.UNREADABLE, Kind.NOT_FOUND), kinds);
	}

	@Test
	void namesALibraryThatIsMissing() throws Exception {
		Path needed = new Compiler(folder).library(HostileModuleTest.class, "module.c", "needed");
		Process process = new ProcessBuilder("cc", "-shared", "-fPIC", "-o", folder.resolve("libuser.so").toString(), "-x", "c", "/dev/null",
				"-Wl,--no-as-needed", "-x", "none", "-L" + folder, "-lneeded").inheritIO().start();
		assertEquals(0, process.waitFor());
		Files.delete(needed);

		ModuleReport report = probe(folder.resolve("libuser.so"), Duration.ofSeconds(30));

		assertEquals(List.of("libneeded.so"), report.file().missing());
		assertEquals(Kind.MISSING_DEPENDENCY, report.failure().orElseThrow().kind());
	}

	private Failure failure(String definition) throws Exception {
		return probe(definition).failure().orElseThrow();
	}

	private static TokenInfo token(ModuleReport report) {
		return report.slots().getFirst().token().orElseThrow();
	}

	private ModuleReport probe(String definition) throws Exception {
		return probe(Duration.ofSeconds(30), definition);
	}

	private ModuleReport probe(Duration perCall, String definition) throws Exception {
		return probe(new Compiler(folder).library(HostileModuleTest.class, "module.c", "module", definition), perCall);
	}

	private static ModuleReport probe(Path module, Duration perCall) {
		return new Pkcs11Probe(new WorkerLauncher()).probe(LibraryCandidate.named(module), Budget.of(perCall, Duration.ofMinutes(2), () -> false));
	}
}
