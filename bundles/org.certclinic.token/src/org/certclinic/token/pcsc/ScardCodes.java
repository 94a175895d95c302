package org.certclinic.token.pcsc;

import java.util.Map;

import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.token.process.CodeTable;
import org.certclinic.token.process.Codes;

/** What functions of PC/SC return, by name: {@code SCARD_E_NO_SERVICE}. */
public final class ScardCodes implements Codes {
	private final CodeTable table = new CodeTable(ScardCodes.class, "scard.tsv");

	/** 32 bits on all platforms, though a {@code LONG} of pcsc-lite has 64. */
	@Override
	public ReturnCode of(long word) {
		return table.of(word & 0xffffffffL);
	}

	/** The names by value. */
	public Map<Long, String> all() {
		return table.all();
	}
}
