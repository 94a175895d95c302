package org.certclinic.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.certclinic.core.AtomicFile.Readers;

/** Saves a file again and again, each time with another letter, until it is killed. */
final class SavingProcess {
	static final int SIZE = 200_000;

	private SavingProcess() {
	}

	public static void main(String[] args) throws IOException {
		var file = new AtomicFile(Path.of(args[0]));
		for (int save = 0;; save++) {
			file.write(content(save), Readers.USUAL);
			System.out.println(save); // from now on it may be killed
		}
	}

	static byte[] content(int save) {
		byte[] content = new byte[SIZE];
		Arrays.fill(content, (byte) ('a' + save % 26));
		return content;
	}
}
