package org.certclinic.token.process;

import org.certclinic.core.evidence.token.ReturnCode;

/** The names of what a library's functions return. */
public interface Codes {
	/** @param word as it came, of which only the type's own width counts */
	ReturnCode of(long word);
}
