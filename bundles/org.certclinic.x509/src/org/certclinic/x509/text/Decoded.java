package org.certclinic.x509.text;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Repair;

/**
 * The bytes that a piece of text stands for.
 *
 * @param repairs what was mended
 * @param problem what could not be mended; the bytes are then as near as they can be had
 */
public record Decoded(Octets octets, List<Repair> repairs, Optional<Problem> problem) {
	public Decoded {
		repairs = List.copyOf(repairs);
	}
}
