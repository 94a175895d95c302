package org.certclinic.x509.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Repair;

/** A SEQUENCE of 700 bytes that look random and are always the same, and what text says of it. */
final class Pem {
	/** Bytes of the whole value. */
	static final byte[] BYTES = bytes(700);
	/** The base64 in 15 lines of 64 characters at most. */
	static final List<String> LINES = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(BYTES).lines().toList();
	static final String BASE64 = String.join("\n", LINES);
	/** The block as it should be: BEGIN in line 1, END in line 17. */
	static final String BLOCK = block(BASE64);

	private Pem() {
	}

	static byte[] bytes(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		bytes[0] = 0x30;
		bytes[1] = (byte) 0x82;
		bytes[2] = (byte) (size - 4 >> 8);
		bytes[3] = (byte) (size - 4);
		return bytes;
	}

	static String block(String body) {
		return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
	}

	/** The block with each of its lines changed. */
	static String each(UnaryOperator<String> change) {
		return BLOCK.lines().map(change).collect(Collectors.joining("\n"));
	}

	static TextReader.Contents read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	static TextReader.Contents read(byte[] text) {
		return new TextReader().read(Octets.of(text)).orElseThrow();
	}

	/** The single object in {@code text}. */
	static Decoded decode(String text) {
		return decode(read(text));
	}

	static Decoded decode(TextReader.Contents contents) {
		if (contents.objects().size() != 1) {
			throw new AssertionError(contents.objects().size() + " objects");
		}
		return contents.objects().getFirst().decode();
	}

	/** Repairs as {@code code:line}, sorted by place. */
	static List<String> places(List<Repair> repairs) {
		return repairs.stream().map(repair -> repair.code() + ":" + repair.line()).toList();
	}
}
