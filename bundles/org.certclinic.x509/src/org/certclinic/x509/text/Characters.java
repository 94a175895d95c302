package org.certclinic.x509.text;

/** Characters that stand in for others: what input methods, word processors and translators make of plain ones. */
final class Characters {
	/** Stands for a character that is to be left out. */
	static final char NONE = 0;
	private static final int FULL_WIDTH = 0xfee0;

	private Characters() {
	}

	/** The plain character for {@code c}; {@code c} itself where there is none. */
	static char plain(char c) {
		return switch (c) {
		case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad', '\u180e' -> NONE;
		case '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202f' -> ' ';
		case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63', '\u2500', '\u30fc', '\u4e00' -> '-';
		case '\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u00ab', '\u00bb', '\u300c', '\u300d', '\uff02', '\uff07' -> '"';
		default -> c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULL_WIDTH) : c >= '\u202a' && c <= '\u202e' ? NONE : c;
		};
	}

	/** The code of the repair that {@link #plain} is. */
	static String code(char c, char plain) {
		return switch (plain) {
		case NONE -> "text.invisible";
		case ' ' -> "text.blanks";
		case '"' -> "text.smart-quotes";
		case '-' -> "text.dashes";
		default -> "text.full-width";
		};
	}
}
