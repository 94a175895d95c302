package org.eclipse.swtbot.swt.finder.widgets;

import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** Drives a text with {@code <a>} links in it. */
public class SWTBotLink extends AbstractSWTBot<Link> {
	private static final Pattern ANCHOR = Pattern.compile("<a(?:\\s+href=\"([^\"]*)\")?>([^<]*)</a>", Pattern.CASE_INSENSITIVE);

	public SWTBotLink(Link link) {
		super(link);
	}

	/** Follows its first link. */
	public SWTBotLink click() {
		return follow("");
	}

	/** Follows the link with this text. */
	public SWTBotLink click(String text) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("a link has a text");
		}
		return follow(text);
	}

	private SWTBotLink follow(String text) {
		waitForEnabled();
		var anchor = ANCHOR.matcher(getText()).results().filter(link -> text.isEmpty() || link.group(2).equals(text)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no link \"" + text + "\" in " + getText()));
		send(SWT.Selection, event -> event.text = anchor.group(1) == null ? anchor.group(2) : anchor.group(1));
		return this;
	}
}
