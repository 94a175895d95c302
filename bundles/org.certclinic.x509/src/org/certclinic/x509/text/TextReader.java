package org.certclinic.x509.text;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Repair;

/** Finds the objects in a text. */
public final class TextReader {
	/**
	 * What a text holds.
	 *
	 * @param objects in the order they stand
	 * @param repairs what concerns the whole text, for example how its characters are encoded
	 */
	public record Contents(List<TextObject> objects, List<Repair> repairs, boolean page, String title) {
		public Contents {
			objects = List.copyOf(objects);
			repairs = List.copyOf(repairs);
		}
	}

	/** The objects in {@code content}; nothing where it is no text. */
	public Optional<Contents> read(Octets content) {
		return Text.of(content).map(TextReader::contents);
	}

	/** Whether the bytes are text, as far as their beginning tells. */
	public static boolean isText(Octets beginning) {
		return Text.isText(beginning, 0);
	}

	private static Contents contents(Text text) {
		List<TextObject> objects = new Cutter(text.characters()).cut();
		boolean none = objects.isEmpty();
		if (none) {
			objects = new HexDump(text.characters()).read().map(List::<TextObject>of).orElse(List.of());
		}
		boolean page = none && Html.isPage(text.characters());
		return new Contents(objects, Repairs.of(text.marks()), page, page ? Html.title(text.characters()) : "");
	}
}
