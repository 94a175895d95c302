package org.certclinic.knowledge.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.certclinic.knowledge.model.Entry;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a good file, it is read or refused. */
final class MutatedFileTest {
	private static final int MUTATIONS = 2_000;

	private final Random random = new Random(1_666);
	private final KnowledgeReader reader = new KnowledgeReader();
	private final KnowledgeWriter writer = new KnowledgeWriter();

	@Test
	void isReadOrRefusedSoon() throws IOException {
		List<Path> files = KnowledgeFiles.shipped();
		assertFalse(files.isEmpty());
		for (int i = 0; i < MUTATIONS; i++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] mutated = mutated(Files.readAllBytes(file));

			assertTimeout(Duration.ofSeconds(2), () -> use(file, mutated), () -> "mutation of " + file);
		}
	}

	private void use(Path file, byte[] bytes) {
		switch (reader.read(file, bytes)) {
		case ReadResult.Read(var entry) -> {
			assertStable(entry);
			new EntryLinker(_ -> Optional.empty()).link(entry);
		}
		case ReadResult.Refused(var problem) -> assertFalse(problem.line() < 0);
		}
	}

	private void assertStable(Entry entry) {
		byte[] written = writer.bytes(entry);
		assertArrayEquals(written, writer.bytes(KnowledgeFiles.entry(reader.read(KnowledgeFiles.NOWHERE, written))));
	}

	/** Flips, deletes, inserts or copies some bytes. */
	private byte[] mutated(byte[] bytes) {
		byte[] result = bytes;
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(result.length);
			int length = Math.min(1 + random.nextInt(12), result.length - at);
			result = switch (random.nextInt(4)) {
			case 0 -> flipped(result, at);
			case 1 -> joined(result, at, new byte[0], at + length);
			case 2 -> joined(result, at, randomBytes(length), at);
			default -> joined(result, at, slice(result, length), at);
			};
		}
		return result;
	}

	private byte[] flipped(byte[] bytes, int at) {
		byte[] result = bytes.clone();
		result[at] ^= (byte) (1 << random.nextInt(8));
		return result;
	}

	private byte[] randomBytes(int length) {
		byte[] result = new byte[length];
		random.nextBytes(result);
		return result;
	}

	private byte[] slice(byte[] bytes, int length) {
		int from = random.nextInt(bytes.length - length + 1);
		return java.util.Arrays.copyOfRange(bytes, from, from + length);
	}

	private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
		var out = new ByteArrayOutputStream();
		out.write(bytes, 0, end);
		out.writeBytes(middle);
		out.write(bytes, start, bytes.length - start);
		return out.toByteArray();
	}
}
