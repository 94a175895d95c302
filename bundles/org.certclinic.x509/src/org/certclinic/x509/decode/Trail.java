package org.certclinic.x509.decode;

import java.util.Arrays;

/** The fields a reader has entered, for example {@code tbsCertificate.extensions[3]}. Costs next to nothing until it is written out. */
final class Trail {
	private static final int NO_INDEX = -1;

	private String[] names = new String[16];
	private int[] indexes = new int[16];
	private int depth;

	int depth() {
		return depth;
	}

	void enter(String name) {
		enter(name, NO_INDEX);
	}

	void enter(String name, int index) {
		if (depth == names.length) {
			names = Arrays.copyOf(names, 2 * depth);
			indexes = Arrays.copyOf(indexes, 2 * depth);
		}
		names[depth] = name;
		indexes[depth++] = index;
	}

	void leave() {
		depth--;
	}

	/** Leaves all that was entered since. */
	void back(int earlier) {
		depth = earlier;
	}

	/** The whole path with {@code field} behind it; {@code root} where both are empty. */
	String path(String field, String root) {
		var path = new StringBuilder();
		for (int i = 0; i < depth; i++) {
			append(path, names[i]);
			if (indexes[i] != NO_INDEX) {
				path.append('[').append(indexes[i]).append(']');
			}
		}
		append(path, field);
		return path.isEmpty() ? root : path.toString();
	}

	private static void append(StringBuilder path, String name) {
		if (!name.isEmpty()) {
			path.append(path.isEmpty() ? "" : ".").append(name);
		}
	}
}
