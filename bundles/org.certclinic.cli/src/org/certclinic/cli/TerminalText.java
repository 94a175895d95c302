package org.certclinic.cli;

/** Text from outside that is safe to print. */
final class TerminalText {
	private TerminalText() {
	}

	/** The same without characters that would steer the terminal; line ends stay. */
	static String printable(CharSequence text) {
		var safe = new StringBuilder(text);
		for (int i = 0; i < safe.length(); i++) {
			char c = safe.charAt(i);
			if (c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
				safe.setCharAt(i, '\ufffd');
			}
		}
		return safe.toString();
	}
}
