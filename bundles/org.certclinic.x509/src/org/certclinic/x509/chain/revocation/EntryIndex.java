package org.certclinic.x509.chain.revocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.heap.NameKey;
import org.certclinic.x509.decode.IssuingPoint;
import org.certclinic.x509.decode.TimeDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * Finds entries of a list by serial number. Keeps only where each entry stands, eight bytes for each, since lists have up to millions of
 * them. Immutable.
 */
final class EntryIndex {
	private static final Octets REASON = Octets.of((byte) 0x55, (byte) 0x1d, (byte) 21);
	private static final Octets CERTIFICATE_ISSUER = Octets.of((byte) 0x55, (byte) 0x1d, (byte) 29);
	/** Reason, instruction, date of invalidity, issuer of the certificate. */
	private static final Set<Octets> UNDERSTOOD = Set.of(REASON, Octets.of((byte) 0x55, (byte) 0x1d, (byte) 23),
			Octets.of((byte) 0x55, (byte) 0x1d, (byte) 24), CERTIFICATE_ISSUER);
	private static final int FREE = -1;

	private final DerNode list; // null: there are no entries
	private final int[] table;
	/** From the entry that stands here on, the certificates' issuers. */
	private final TreeMap<Integer, List<NameKey>> issuers = new TreeMap<>();
	private boolean unknownCritical;
	private boolean damaged;

	private EntryIndex(DerNode list, int size) {
		this.list = list;
		table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, size)) * 4)];
		Arrays.fill(table, FREE);
	}

	/** @param list the SEQUENCE of entries, or null where there is none */
	static EntryIndex of(DerNode list, int size) {
		var index = new EntryIndex(list, size);
		if (list != null) {
			index.read(size);
		}
		return index;
	}

	/** Whether an entry has an extension that is critical and unknown: such a list says nothing. RFC 5280, 5.3. */
	boolean hasUnknownCritical() {
		return unknownCritical;
	}

	/** Whether there are entries that cannot be read. */
	boolean isDamaged() {
		return damaged;
	}

	private void read(int size) {
		int count = 0;
		for (int at = list.contentOffset(); list.hasChildAt(at);) {
			DerNode entry = list.childAt(at);
			if (!entry.is(Tag.SEQUENCE) || entry.isDamaged() || count++ >= size || !entry.hasChildAt(entry.contentOffset())) {
				damaged = true;
				return;
			}
			DerNode serial = entry.childAt(entry.contentOffset());
			put(number(serial).hashCode(), at);
			if (entry.hasChildAt(serial.end())) {
				DerNode date = entry.childAt(serial.end());
				if (entry.hasChildAt(date.end())) {
					readExtensions(entry.childAt(date.end()), at);
				}
			}
			at = entry.end();
		}
	}

	private void readExtensions(DerNode extensions, int at) {
		for (DerNode extension : extensions.children()) {
			List<DerNode> fields = extension.children();
			if (fields.size() < 2) {
				damaged = true;
				continue;
			}
			Octets oid = fields.getFirst().content();
			boolean critical = fields.size() > 2 && fields.get(1).is(Tag.BOOLEAN) && !fields.get(1).content().isEmpty() && fields.get(1).content().at(0) != 0;
			unknownCritical |= critical && !UNDERSTOOD.contains(oid);
			if (oid.equals(CERTIFICATE_ISSUER)) {
				issuers.put(at, IssuingPoint.names(fields.getLast().content()).stream().map(GeneralName::directory).flatMap(Optional::stream)
						.map(NameKey::of).toList());
			}
		}
	}

	/** The number's bytes, without those that a careless issuer has put in front. */
	private static Octets number(DerNode node) {
		Octets content = node.content();
		int start = 0;
		while (start + 1 < content.size() && content.at(start) == 0 && content.at(start + 1) < 0x80) {
			start++;
		}
		return start == 0 ? content : content.slice(start, content.size());
	}

	private void put(int hash, int at) {
		int slot = spread(hash);
		while (table[slot] != FREE) {
			slot = slot + 1 & table.length - 1;
		}
		table[slot] = at;
	}

	private int spread(int hash) {
		return (hash * 0x9e3779b9 >>> 7) & table.length - 1;
	}

	/**
	 * The entries of one certificate, as a rule none or one.
	 *
	 * @param issuer  the certificate's
	 * @param ofIssuer whether entries that name no issuer are those of this one
	 */
	List<RevokedEntry> find(BigInteger serial, NameKey issuer, boolean ofIssuer) {
		List<RevokedEntry> found = new ArrayList<>(0);
		if (list == null) {
			return found;
		}
		Octets wanted = Octets.of(serial.toByteArray());
		for (int slot = spread(wanted.hashCode()); table[slot] != FREE; slot = slot + 1 & table.length - 1) {
			DerNode entry = list.childAt(table[slot]);
			DerNode number = entry.childAt(entry.contentOffset());
			Map.Entry<Integer, List<NameKey>> named = issuers.floorEntry(table[slot]);
			boolean right = named == null ? ofIssuer : named.getValue().contains(issuer);
			if (right && number(number).equals(wanted)) {
				found.add(entry(entry, number));
			}
		}
		return found;
	}

	private static RevokedEntry entry(DerNode entry, DerNode number) {
		if (!entry.hasChildAt(number.end())) {
			return new RevokedEntry(Optional.empty(), 0);
		}
		DerNode date = entry.childAt(number.end());
		int reason = 0;
		if (entry.hasChildAt(date.end())) {
			for (DerNode extension : entry.childAt(date.end()).children()) {
				List<DerNode> fields = extension.children();
				if (fields.size() >= 2 && fields.getFirst().content().equals(REASON)) {
					Octets code = DerNode.of(fields.getLast().content()).content();
					reason = code.size() == 1 ? code.at(0) : 0;
				}
			}
		}
		boolean time = date.is(Tag.UTC_TIME) || date.is(Tag.GENERALIZED_TIME);
		return new RevokedEntry(time ? new TimeDecoder().decode(date) : Optional.empty(), reason);
	}
}
