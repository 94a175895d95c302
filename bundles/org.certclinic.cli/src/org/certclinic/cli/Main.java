package org.certclinic.cli;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Entry point of the command line. */
public final class Main {
	private Main() {
	}

	public static void main(String[] arguments) {
		var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		var console = new Console(System.in, out, err, Boolean.getBoolean("certclinic.terminal"), Main::hasKeyboard);
		int exit = CommandLineProgram.run(console, new Installation(System.getProperties()), Locale.getDefault(), arguments);
		out.flush();
		System.exit(exit);
	}

	/** As the start script says; where it cannot tell, as Java says. */
	private static boolean hasKeyboard() {
		String told = System.getProperty("certclinic.keyboard");
		return told != null ? Boolean.parseBoolean(told) : System.console() != null && System.console().isTerminal();
	}
}
