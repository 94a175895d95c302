package org.certclinic.ui.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** Pictures in labels. */
final class Pictures {
	private Pictures() {
	}

	/** The sizes of those in labels with this key. */
	static List<Point> shown(SWTBot bot, String key) {
		List<? extends Label> labels = bot.widgets(Keys.with(Label.class, key));
		return UIThreadRunnable.syncExec((Result<List<Point>>) () -> labels.stream().flatMap(label -> label.isDisposed() || label.getImage() == null ? Stream.of() : Stream.of(size(label.getImage()))).toList());
	}

	private static Point size(Image image) {
		Rectangle bounds = image.getBounds();
		return new Point(bounds.width, bounds.height);
	}
}
