package org.certclinic.x509.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.store.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and streams. */
final class WalkTest {
	private static byte[] certificate;
	private static String pem;

	@TempDir
	private Path folder;

	@BeforeAll
	static void makeCertificate() throws Exception {
		certificate = Fixtures.certificate(Fixtures.ec(), "one").getEncoded();
		pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(certificate)
				+ "\n-----END CERTIFICATE-----\n";
	}

	@Test
	void reportsFilesInOrder() throws IOException {
		for (String name : List.of("b/2.cer", "b/10.cer", "a.cer", "c/d/e.cer")) {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.write(folder.resolve(name), certificate);
		}

		List<FileReport> reports = walk(folder);

		assertEquals(List.of("a.cer", "b/10.cer", "b/2.cer", "c/d/e.cer"),
				reports.stream().map(report -> folder.relativize(Path.of(report.source().name())).toString()).toList());
	}

	@Test
	void keepsTheOrderOfManyFiles() throws IOException {
		List<Path> paths = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			paths.add(Files.writeString(folder.resolve(i + ".pem"), i % 3 == 0 ? pem.repeat(20) : pem));
		}

		List<FileReport> reports = walk(paths.toArray(Path[]::new));

		assertEquals(paths.stream().map(Path::toString).toList(), reports.stream().map(report -> report.source().name()).toList());
	}

	@Test
	void goesOnBehindWhatCannotBeRead() throws IOException {
		Path good = Files.write(folder.resolve("good.cer"), certificate);
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
		Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));

		List<FileReport> reports = walk(folder.resolve("missing"), link, loop, Path.of("/dev/null"), good);

		assertEquals(List.of("file.missing", "file.broken-link", "file.loop", "file.special", "-"), reports.stream().map(WalkTest::problem).toList());
	}

	@Test
	void doesNotGoInCircles() throws IOException {
		Files.createDirectories(folder.resolve("a/b"));
		Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
		Files.createSymbolicLink(folder.resolve("z"), folder.resolve("a/b"));

		assertEquals(List.of("file.loop"), walk(folder).stream().map(WalkTest::problem).toList());
	}

	@Test
	void followsLinksToFiles() throws IOException {
		Path file = Files.write(folder.resolve("good.cer"), certificate);

		assertEquals("-", problem(walk(Files.createSymbolicLink(folder.resolve("link.cer"), file)).getFirst()));
	}

	@Test
	void readsALongTextInPiecesWithTheLinesOfTheWhole() throws IOException {
		int count = 12_000;
		Path file = Files.writeString(folder.resolve("bundle.pem"), pem.repeat(count));

		List<FileReport> reports = walk(file);

		int lines = (int) pem.lines().count();
		assertTrue(reports.size() > 1);
		assertEquals(IntStream.range(0, count).mapToObj(i -> 1 + i * lines).toList(),
				reports.stream().flatMap(report -> report.objects().stream()).map(object -> object.source().line()).toList());
	}

	@Test
	void readsStreamsOfAnyLength() {
		for (int count : List.of(1, 12_000)) {
			List<FileReport> reports = new ArrayList<>();
			new Inspector(Passwords.NONE).inspect(new ByteArrayInputStream(pem.repeat(count).getBytes(StandardCharsets.US_ASCII)), Source.of("-"),
					Function.identity(), reports::add, () -> false);

			assertEquals(count, reports.stream().mapToInt(report -> report.objects().size()).sum());
		}
	}

	@Test
	void refusesLargeFilesThatAreNoText() {
		List<FileReport> reports = new ArrayList<>();
		byte[] large = new byte[(64 << 20) + 1];

		new Inspector(Passwords.NONE).inspect(new ByteArrayInputStream(large), Source.of("-"), Function.identity(), reports::add, () -> false);

		assertEquals("file.too-large", problem(reports.getFirst()));
	}

	@Test
	void stopsWhenCancelled() throws IOException {
		for (int i = 0; i < 200; i++) {
			Files.write(folder.resolve(i + ".cer"), certificate);
		}
		var reports = new AtomicInteger();

		new Inspector(Passwords.NONE).inspect(List.of(folder), _ -> reports.incrementAndGet(), () -> reports.get() >= 10);

		assertEquals(10, reports.get());
	}

	private static List<FileReport> walk(Path... paths) {
		List<FileReport> reports = new ArrayList<>();
		new Inspector(Passwords.NONE).inspect(List.of(paths), reports::add, () -> false);
		return reports;
	}

	private static String problem(FileReport report) {
		Inspected first = report.objects().getFirst();
		return first.problem().map(problem -> problem.code()).orElse(first.kind() == ObjectKind.CERTIFICATE ? "-" : "?");
	}
}
