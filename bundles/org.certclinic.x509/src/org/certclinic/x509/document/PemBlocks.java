package org.certclinic.x509.document;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.Octets;

/** Where PEM's blocks are in a file. A block without an end reaches to the next one's begin, or to the end of the file. */
final class PemBlocks {
	static final String BEGIN = "-----BEGIN ";
	private static final String END = "-----END ";

	/** A block from its BEGIN line to behind its END line. */
	record Block(int from, int to) {
	}

	private final Octets content;
	private final int start;

	PemBlocks(Octets content, int start) {
		this.content = content;
		this.start = start;
	}

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		int begin = -1;
		for (int from = start; from < content.size();) {
			int to = lineEnd(content, from);
			if (startsWith(content, from, BEGIN)) {
				if (begin >= 0) {
					blocks.add(new Block(begin, from));
				}
				begin = from;
			} else if (begin >= 0 && startsWith(content, from, END)) {
				blocks.add(new Block(begin, to));
				begin = -1;
			}
			from = to;
		}
		if (begin >= 0) {
			blocks.add(new Block(begin, content.size()));
		}
		return blocks;
	}

	/** Behind the line's end, which is kept with the line. */
	static int lineEnd(Octets content, int from) {
		int i = from;
		while (i < content.size() && content.at(i) != '\n') {
			i++;
		}
		return Math.min(i + 1, content.size());
	}

	static boolean startsWith(Octets content, int from, String ascii) {
		if (content.size() - from < ascii.length()) {
			return false;
		}
		for (int i = 0; i < ascii.length(); i++) {
			if (content.at(from + i) != ascii.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
