package org.certclinic.ui.tests;

import java.util.Objects;

import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** What a user would paste. */
final class Clipboard {
	private static final String NOTHING = "nothing copied yet";

	private Clipboard() {
	}

	/** The text that an action copies. */
	static String after(Workbench workbench, Runnable action) {
		write(NOTHING);
		action.run();
		workbench.waitUntil("a copied text", () -> !NOTHING.equals(read()));
		return read();
	}

	private static String read() {
		return UIThreadRunnable.syncExec((Result<String>) () -> {
			var clipboard = new org.eclipse.swt.dnd.Clipboard(SWTUtils.display());
			try {
				return Objects.toString(clipboard.getContents(TextTransfer.getInstance()), NOTHING);
			} finally {
				clipboard.dispose();
			}
		});
	}

	/** Puts a text where it can be pasted from. */
	static void write(String text) {
		write(text, TextTransfer.getInstance());
	}

	/** Puts a picture where it can be pasted from. */
	static void write(ImageData picture) {
		write(picture, ImageTransfer.getInstance());
	}

	private static void write(Object data, Transfer transfer) {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			var clipboard = new org.eclipse.swt.dnd.Clipboard(SWTUtils.display());
			clipboard.setContents(new Object[] { data }, new Transfer[] { transfer });
			clipboard.dispose();
		});
	}
}
