package org.eclipse.swtbot.swt.finder.utils;

import java.io.File;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** Small questions to SWT. */
public final class SWTUtils {
	private SWTUtils() {
	}

	/** The display of the running user interface, whichever thread asks. Never makes one. */
	public static Display display() {
		return Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay).filter(Objects::nonNull)
				.filter(display -> !display.isDisposed()).findFirst()
				.orElseThrow(() -> new IllegalStateException("no thread has a display"));
	}

	/** The text of any widget that has one, else the empty text. Call it in the UI thread. */
	public static String getText(Object widget) {
		return property(widget, "getText");
	}

	/** The tool tip of any widget that has one, else the empty text. Call it in the UI thread. */
	public static String getToolTipText(Object widget) {
		return property(widget, "getToolTipText");
	}

	/** A getter by name: {@code Button}, {@code CLabel} and {@code Hyperlink} share no type that has a text. */
	public static String property(Object widget, String getter) {
		try {
			return widget.getClass().getMethod(getter).invoke(widget) instanceof String text ? text : "";
		} catch (ReflectiveOperationException noSuchProperty) {
			return "";
		}
	}

	/** A picture of the whole screen; makes the folders. Says whether the file is there. */
	public static boolean captureScreenshot(String fileName) {
		var file = new File(fileName).getAbsoluteFile();
		file.getParentFile().mkdirs();
		var display = display();
		return UIThreadRunnable.syncExec(display, (Result<Boolean>) () -> {
			var bounds = display.getBounds();
			var image = new Image(display, bounds.width, bounds.height);
			var screen = new GC(display);
			try {
				screen.copyArea(image, 0, 0);
				var loader = new ImageLoader();
				loader.data = new ImageData[] { image.getImageData() };
				loader.save(file.getPath(), fileName.toLowerCase(Locale.ROOT).endsWith("png") ? SWT.IMAGE_PNG : SWT.IMAGE_JPEG);
				return file.exists();
			} finally {
				screen.dispose();
				image.dispose();
			}
		});
	}
}
