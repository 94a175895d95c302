package org.eclipse.swtbot.swt.finder.exceptions;

/** A robot was given a widget it does not drive, such as a check box to the robot of push buttons. */
public class AssertionFailedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public AssertionFailedException(String message) {
		super(message);
	}
}
