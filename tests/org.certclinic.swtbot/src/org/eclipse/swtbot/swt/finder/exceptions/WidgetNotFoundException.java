package org.eclipse.swtbot.swt.finder.exceptions;

/** No widget appeared that the matcher accepts. */
public class WidgetNotFoundException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public WidgetNotFoundException(String message) {
		super(message);
	}

	public WidgetNotFoundException(String message, Throwable cause) {
		super(message, cause);
	}
}
