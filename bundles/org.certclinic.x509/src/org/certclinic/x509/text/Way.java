package org.certclinic.x509.text;

/** A way to understand a body of base64. Likelier ones first. */
enum Way {
	/** Blanks, odd characters and foreign lines are left out. */
	PLAIN,
	/** Lines that have line numbers only perhaps are taken the other way. */
	NUMBERS,
	/** Blanks were plus signs before a form was sent. */
	BLANK_IS_PLUS,
	/** Blanks stand where good characters stood. */
	BLANK_IS_LOST,
	/** A sign of equality at a line's end says that the line goes on, as in quoted-printable mail. */
	SOFT_BREAKS,
	/** Lines with something odd in them do not belong here. */
	WITHOUT_DOUBTFUL,
	/** Lines that look foreign do belong here. */
	WITH_FOREIGN,
	/** Odd characters stand where good ones stood. */
	ODD_IS_LOST,
	/** Lines had one length: what is too short lacks characters, what is too long has too many. */
	ALIGNED
}
