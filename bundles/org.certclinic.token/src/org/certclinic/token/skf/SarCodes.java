package org.certclinic.token.skf;

import java.util.Map;

import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.token.process.CodeTable;
import org.certclinic.token.process.Codes;

/** What functions of SKF return, by name: {@code SAR_PIN_LOCKED}. Codes of single vendors have no name here; what they may mean is knowledge. */
public final class SarCodes implements Codes {
	private final CodeTable table = new CodeTable(SarCodes.class, "sar.tsv");

	/** 32 bits on all platforms. */
	@Override
	public ReturnCode of(long word) {
		return table.of(word & 0xffffffffL);
	}

	/** The names by value. */
	public Map<Long, String> all() {
		return table.all();
	}
}
