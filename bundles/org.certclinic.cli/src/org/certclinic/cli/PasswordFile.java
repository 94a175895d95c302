package org.certclinic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Passwords;

/** One password for all stores: the first line of a file. It is never printed, and wiped when closed. */
final class PasswordFile implements Passwords, AutoCloseable {
	private static final int LONGEST = 4_096;

	private final char[] password;

	private PasswordFile(char[] password) {
		this.password = password;
	}

	/** The file of that name. */
	static PasswordFile open(String name, Messages messages) throws UnreadableException {
		try {
			return read(Inputs.readable(name, messages));
		} catch (IOException e) {
			throw new UnreadableException(messages.text("unreadable", name), e);
		}
	}

	/** Reads the first line, which is in UTF-8. */
	private static PasswordFile read(Path file) throws IOException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LONGEST);
		}
		int start = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
		int end = start;
		while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
			end++;
		}
		CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, start, end - start));
		char[] password = new char[characters.remaining()];
		characters.duplicate().get(password);
		Arrays.fill(characters.array(), '\0');
		Arrays.fill(bytes, (byte) 0);
		return new PasswordFile(password);
	}

	@Override
	public synchronized Optional<char[]> passwordFor(Source source) {
		return Optional.of(password.clone());
	}

	@Override
	public synchronized void close() {
		Arrays.fill(password, '\0');
	}
}
