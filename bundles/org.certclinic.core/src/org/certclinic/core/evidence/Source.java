package org.certclinic.core.evidence;

import java.util.Objects;

/**
 * Where something was read, for example {@code mail.zip!/certs/bank.pem} at line 12.
 *
 * @param name the file as the user named it; members of archives and stores follow behind {@code !/}
 * @param line counts from 1; 0 where there are no lines
 */
public record Source(String name, int line) {
	public Source {
		Objects.requireNonNull(name, "name");
	}

	/** The whole of a file, or of what is called so. */
	public static Source of(String name) {
		return new Source(name, 0);
	}

	/** A member of this archive or store. */
	public Source member(String member) {
		return new Source(name + "!/" + member, 0);
	}

	/** The same place at a line. */
	public Source at(int newLine) {
		return new Source(name, newLine);
	}

	/** The name and, behind a colon, the line if there is one. */
	public String text() {
		return line > 0 ? name + ":" + line : name;
	}
}
