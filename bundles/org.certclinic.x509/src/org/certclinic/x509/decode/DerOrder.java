package org.certclinic.x509.decode;

import java.util.List;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;

/** The order of a set's members in DER. X.690, 11.6. */
final class DerOrder {
	private DerOrder() {
	}

	static boolean isSorted(List<DerNode> members) {
		for (int i = 1; i < members.size(); i++) {
			if (compare(members.get(i - 1).encoded(), members.get(i).encoded()) > 0) {
				return false;
			}
		}
		return true;
	}

	private static int compare(Octets first, Octets second) {
		int common = Math.min(first.size(), second.size());
		for (int i = 0; i < common; i++) {
			if (first.at(i) != second.at(i)) {
				return first.at(i) - second.at(i);
			}
		}
		return first.size() - second.size();
	}
}
