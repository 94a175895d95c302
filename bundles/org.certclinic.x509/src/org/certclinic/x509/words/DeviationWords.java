package org.certclinic.x509.words;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Deviation;

/** Says what a deviation is. */
public final class DeviationWords {
	private static final Texts TEXTS = Texts.beside(DeviationWords.class);

	/** For example {@code tbsCertificate.serialNumber at byte 13: an integer with needless bytes in front}. */
	public BilingualText sentence(Deviation deviation) {
		return TEXTS.text("deviation", deviation.field(), deviation.offset(), TEXTS.text("deviation." + deviation.code()));
	}
}
