package org.certclinic.swtbot.tests;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

/** A user interface in a thread of its own. What its listeners throw is logged, as by a workbench. */
final class UserInterface {
	private UserInterface() {
	}

	static Display start() {
		var display = new CompletableFuture<Display>();
		Thread.ofPlatform().daemon().name("user interface").start(() -> run(display));
		return display.join();
	}

	private static void run(CompletableFuture<Display> started) {
		var display = new Display();
		started.complete(display);
		while (true) {
			try {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			} catch (RuntimeException | Error failure) {
				System.err.println("in the event loop: " + failure);
			}
		}
	}
}
