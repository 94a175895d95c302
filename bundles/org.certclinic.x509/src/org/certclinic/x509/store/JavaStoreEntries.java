package org.certclinic.x509.store;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.Fields;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.PasswordSearch.State;

/**
 * What stands in one of Java's own key stores.
 *
 * @param all   in their order, as far as sense could be made of them
 * @param sound whether sense could be made of all; if not, it ends at {@code end}
 * @param cut   whether bytes are missing
 * @param end   behind the last entry, where the seal is
 */
public record JavaStoreEntries(Octets content, long version, List<Entry> all, boolean sound, boolean cut, int end) {
	private static final long JKS_MAGIC = 0xfeedfeedL;
	private static final long JCEKS_MAGIC = 0xcecececeL;
	private static final int MAX_ENTRIES = 100_000;

	/**
	 * A private key or trusted certificate by its alias.
	 *
	 * @param encoded as it stands
	 * @param time    when it was made, in milliseconds
	 * @param key     encrypted
	 * @param secret  whether it is a key without certificates
	 */
	public record Entry(Octets encoded, String alias, long time, Optional<Octets> key, boolean secret, List<Octets> certificates) {
		public Entry {
			certificates = List.copyOf(certificates);
		}
	}

	public JavaStoreEntries {
		all = List.copyOf(all);
	}

	static Optional<ObjectKind> kindOf(Octets content) {
		long magic = new Fields(content, 0).number(4);
		return magic == JKS_MAGIC ? Optional.of(ObjectKind.JKS) : magic == JCEKS_MAGIC ? Optional.of(ObjectKind.JCEKS) : Optional.empty();
	}

	/** Reads what has the right first bytes. */
	public static JavaStoreEntries of(Octets content) {
		var fields = new Fields(content, 4);
		long version = fields.number(4);
		long count = fields.number(4);
		List<Entry> entries = new ArrayList<>();
		boolean sound = true;
		while (sound && entries.size() < Math.min(count, MAX_ENTRIES) && !fields.isCut()) {
			Optional<Entry> entry = entry(content, fields, version);
			entry.ifPresent(entries::add);
			sound = entry.isPresent();
		}
		return new JavaStoreEntries(content, version, entries, sound && (count <= MAX_ENTRIES || fields.isCut()), fields.isCut(), fields.position());
	}

	/** One entry; none where no sense can be made of it. */
	private static Optional<Entry> entry(Octets content, Fields fields, long version) {
		int start = fields.position();
		long tag = fields.number(4);
		String alias = tag >= 1 && tag <= 3 ? fields.utf() : "";
		long time = fields.number(8);
		Optional<Octets> key = tag == 1 ? Optional.of(fields.string()) : Optional.empty();
		long chain = tag == 1 ? fields.number(4) : tag == 2 ? 1 : 0;
		List<Octets> certificates = new ArrayList<>();
		for (long i = 0; i < chain && !fields.isCut() && i < MAX_ENTRIES; i++) {
			certificate(fields, version).ifPresent(certificates::add);
		}
		boolean known = tag == 1 || tag == 2 || tag == 3 && SerializedObject.skip(fields);
		return known ? Optional.of(new Entry(content.slice(start, fields.position()), alias, time, key, tag == 3, certificates)) : Optional.empty();
	}

	private static Optional<Octets> certificate(Fields fields, long version) {
		if (version != 1) {
			fields.utf(); // its type
		}
		return Optional.of(fields.string()).filter(bytes -> !bytes.isEmpty());
	}

	/** Whether all is there, the seal too. */
	public boolean isWhole() {
		return sound && !cut && content.size() - end >= JavaStoreSeal.BYTES;
	}

	/** The password that fits the seal. */
	public PasswordSearch search(Source source, Passwords passwords, Budget budget) {
		if (!isWhole()) {
			return new PasswordSearch(State.NEEDED, Optional.empty());
		}
		byte[] sealed = content.slice(0, end).toArray();
		byte[] seal = content.slice(end, end + JavaStoreSeal.BYTES).toArray();
		return PasswordSearch.of(source, passwords, password -> MessageDigest.isEqual(JavaStoreSeal.of(sealed, password), seal), budget);
	}
}
