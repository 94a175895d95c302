package org.certclinic.token.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The libraries known to us. */
final class KnownLibraries {
	/** A library on one system; its place may have a folder to fill in. */
	record Known(String kind, String system, String name, String place) {
	}

	private KnownLibraries() {
	}

	static List<Known> read() {
		List<Known> known = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(KnownLibraries.class.getResourceAsStream("known.tsv"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				String[] fields = line.split("\t");
				if (!line.startsWith("#") && fields.length == 4) {
					known.add(new Known(fields[0], fields[1], fields[2], fields[3]));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return known;
	}
}
