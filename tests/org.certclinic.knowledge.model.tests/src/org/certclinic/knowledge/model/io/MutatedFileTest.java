package org.certclinic.knowledge.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.certclinic.knowledge.model.Entry;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a good file, it is read or refused. */
final class MutatedFileTest {
	private static final int MUTATIONS = 2_000;
	private static final List<String> ODD = List.of("&#xA;", "&#x9;", "&apos;", "&gt;", "&#20013;", "\t", "\r", "]]>", "<!-- -->", "<![CDATA[x]]>", "\ufffd", "\ufffe",
			" id=\"a\"", " xsi:type=\"kb:Text\"", "  ", "'");

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

	/** Files as this program writes them are read without a parser; nobody is to notice. */
	@Test
	void isReadAsAParserReadsIt() throws IOException {
		List<Path> files = KnowledgeFiles.shipped();
		for (int i = 0; i < MUTATIONS; i++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] bytes = Files.readAllBytes(file);
			byte[] changed = random.nextBoolean() ? mutated(bytes) : retold(bytes);

			assertAlike(reader.parsed(file, changed), reader.read(file, changed), () -> new String(changed, StandardCharsets.UTF_8));
		}
	}

	private void assertAlike(ReadResult expected, ReadResult found, Supplier<String> what) {
		if (expected instanceof ReadResult.Read(var parsed) && found instanceof ReadResult.Read(var read)) {
			assertArrayEquals(writer.bytes(parsed), writer.bytes(read), what);
		} else {
			assertEquals(expected, found, what);
		}
	}

	/** Takes lines out, or puts them or parts of them somewhere else: most often still a good file. */
	private byte[] retold(byte[] bytes) {
		List<String> lines = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
		for (int i = random.nextInt(3); i >= 0; i--) {
			int from = random.nextInt(lines.size());
			String line = lines.get(from);
			switch (random.nextInt(5)) {
			case 0 -> lines.remove(from);
			case 1 -> lines.add(from, line);
			case 2 -> lines.add(random.nextInt(lines.size()), line);
			case 3 -> lines.set(from, line.replace(part(line), part(lines.get(random.nextInt(lines.size())))));
			default -> lines.set(from, line.replaceFirst("[<>\"/= ]", ODD.get(random.nextInt(ODD.size()))));
			}
		}
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private String part(String line) {
		String[] parts = line.split("(?=[ <>\"])");
		return parts[random.nextInt(parts.length)];
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
