package org.certclinic.cli;

/** Counts finished pieces of long work on the terminal; silent where there is none. */
final class Progress {
	private static final int EVERY = 100;

	private final Console console;
	private int done;

	Progress(Console console) {
		this.console = console;
	}

	void step() {
		if (++done % EVERY == 0) {
			draw();
		}
	}

	void end() {
		if (console.terminal() && done >= EVERY) {
			draw();
			console.err().println();
		}
	}

	private void draw() {
		if (console.terminal()) {
			console.err().print("\r" + done);
		}
	}
}
