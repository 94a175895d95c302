package org.certclinic.token.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.token.Compiler;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.TokenProbe;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.pcsc.SmartCardService;
import org.certclinic.token.process.WorkerLauncher;
import org.certclinic.token.skf.SkfProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on a real smart-card service with a virtual card, beside an SKF library without a device. */
final class LadderOnComponentsTest {
	private SmartCardService service;
	private Path library;

	@TempDir
	private Path folder;

	@BeforeEach
	void prepare() throws IOException, InterruptedException {
		service = new SmartCardService(Files.createDirectory(folder.resolve("s")));
		library = new Compiler(folder).with("certificates.h", """
				static const unsigned char signing[] = {48, 0}, encryption[] = {48, 0}, signing_key[] = {0}, encryption_key[] = {0};
				""").library(SkfProbe.class, "skf.c", "empty", "DEVICES=0");
	}

	@AfterEach
	void end() throws InterruptedException {
		if (service != null) {
			service.close();
		}
	}

	@Test
	void breaksOneRungHigherWithEachThingThatIsMended() throws Exception {
		assertEquals("service.stopped", broken());
		service.startWithoutReaders();
		assertEquals("reader.none", broken());
		service.stop();
		service.start();
		assertEquals("card.none", broken());
		service.insert("3b80800101");
		assertEquals("slot.none", broken());
	}

	private String broken() {
		var request = new TokenRequest(List.of(), List.of(LibraryCandidate.named(library)), true, Duration.ofSeconds(20), Duration.ofSeconds(60));
		TokenEvidence evidence = new TokenProbe(new WorkerLauncher(service.environment(), Optional.empty()), InstantSource.system())
				.probe(request, _ -> {
					// nobody watches
				}, () -> false);
		return Ladder.firstBroken(Ladder.of(evidence)).map(Rung::code).orElse("none");
	}
}
