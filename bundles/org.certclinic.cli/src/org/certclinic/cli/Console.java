package org.certclinic.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where input comes from and output goes.
 *
 * @param terminal whether {@code err} is a terminal on which progress may be drawn
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
}
