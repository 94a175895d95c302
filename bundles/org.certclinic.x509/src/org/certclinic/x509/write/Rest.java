package org.certclinic.x509.write;

import java.util.Arrays;

import org.certclinic.core.evidence.Octets;

/** What stands in a file behind its container: it belongs to nothing, but it is the customer's. */
final class Rest {
	private Rest() {
	}

	/** The new container with what stood behind the old one's end. */
	static Made kept(byte[] container, Octets oldFile, int oldEnd) {
		byte[] behind = oldFile.slice(oldEnd, oldFile.size()).toArray();
		byte[] all = Arrays.copyOf(container, container.length + behind.length);
		System.arraycopy(behind, 0, all, container.length, behind.length);
		return Made.of(all);
	}
}
