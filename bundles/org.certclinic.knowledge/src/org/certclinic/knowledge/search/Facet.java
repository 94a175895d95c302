package org.certclinic.knowledge.search;

/** What cases can be narrowed by. */
public enum Facet {
	AREA("area"), KIND("kind"), CA_SYSTEM("caSystem"), OPERATING_SYSTEM("os"), BROWSER("browser"), KEY_VENDOR("keyVendor"),
	STATUS("status");

	private final String id;

	Facet(String id) {
		this.id = id;
	}

	/** Stable name in the index. */
	public String id() {
		return id;
	}
}
