package org.certclinic.x509.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.document.ChainFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves leaves the old document or the new one, whole. */
final class KilledWhileSavingTest {
	private static final int KILLS = 8;
	private static final int MOST_SAVES = 30;

	@TempDir
	private Path folder;

	private final Chains chains = new Chains();

	@Test
	void leavesTheOldDocumentOrTheNewOne() throws IOException, InterruptedException {
		Octets one = content(List.of(chains.leaf, chains.authority));
		Octets other = content(List.of(chains.leaf, chains.authority, chains.ended, chains.root));
		Path classes = classes();
		Path file = Files.write(folder.resolve("bank.chain"), one.toArray());
		var random = new Random(11);

		for (int kill = 0; kill < KILLS; kill++) {
			killAfter(random.nextInt(MOST_SAVES), classes, file, Files.write(folder.resolve("one"), one.toArray()),
					Files.write(folder.resolve("other"), other.toArray()));

			Octets left = Octets.of(Files.readAllBytes(file));
			assertTrue(left.equals(one) || left.equals(other), "a file of " + left.size() + " bytes");
			assertEquals(left, ChainFile.bytes(new ChainReader(Passwords.NONE).read(left, Source.of("bank.chain")).document(), Format.CHAIN));
		}
	}

	/** Long enough for a kill to hit the writing of it. */
	private static Octets content(List<CertificateEvidence> certificates) {
		List<ChainMember> members = IntStream.range(0, 200).mapToObj(i -> ChainMember.of(certificates.get(i % certificates.size()))).toList();
		return ChainFile.bytes(ChainDocument.EMPTY.add(members), Format.CHAIN);
	}

	/** Kills a program that saves again and again once it has told of some saves: somewhere in the next one. */
	private static void killAfter(int saves, Path classes, Path file, Path one, Path other) throws IOException, InterruptedException {
		Process saver = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-cp", classes.toString(),
				Saver.class.getName(), file.toString(), one.toString(), other.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			InputStream told = saver.getInputStream();
			assertEquals(saves + 1, told.readNBytes(saves + 1).length);
		} finally {
			saver.destroyForcibly();
			assertTrue(saver.waitFor(1, TimeUnit.MINUTES));
		}
	}

	/** What the program consists of, whichever way this test's own classes are loaded. */
	private Path classes() throws IOException {
		Path classes = Files.createDirectory(folder.resolve("classes"));
		for (Class<?> type : List.of(AtomicFile.class, AtomicFile.Readers.class, Saver.class)) {
			String name = type.getName().replace('.', '/') + ".class";
			Path file = classes.resolve(name);
			Files.createDirectories(file.getParent());
			try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('/') + 1))) {
				Files.copy(in, file);
			}
		}
		return classes;
	}

	/** Saves one content and the other in turn until it is killed, and tells a byte after each. */
	static final class Saver {
		private Saver() {
		}

		public static void main(String[] arguments) throws IOException {
			byte[][] contents = { Files.readAllBytes(Path.of(arguments[1])), Files.readAllBytes(Path.of(arguments[2])) };
			try (var told = new FileOutputStream(FileDescriptor.out)) {
				for (int i = 1;; i = 1 - i) {
					new AtomicFile(Path.of(arguments[0])).write(contents[i], AtomicFile.Readers.USUAL);
					told.write('.');
				}
			}
		}
	}
}
