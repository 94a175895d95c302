package org.certclinic.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * Where input comes from and output goes.
 *
 * @param terminal whether {@code err} is a terminal on which progress may be drawn
 * @param keyboard whether somebody sits at a keyboard and can answer what {@code err} asks; found out when asked for
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, BooleanSupplier keyboard) {
	/** With nobody who can answer. */
	Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
		this(in, out, err, terminal, () -> false);
	}
}
