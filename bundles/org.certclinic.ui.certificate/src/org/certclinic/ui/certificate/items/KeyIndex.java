package org.certclinic.ui.certificate.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.Entry;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;

/** Which of the open objects are about one key, hold its private half, or make a pair for signing and for encryption. */
public final class KeyIndex {
	private static final Set<Bit> ENCRYPTS = Set.of(Bit.KEY_ENCIPHERMENT, Bit.DATA_ENCIPHERMENT, Bit.KEY_AGREEMENT);

	private final Map<Object, List<Item>> byKey = new HashMap<>();
	private final Map<Object, List<Item>> privateHalves = new HashMap<>();
	private final Map<Part, List<Item>> pairs = new HashMap<>();

	/** One half of a pair: for whom, by whom, what for. */
	private record Part(Octets subject, Octets issuer, Role role) {
		static Part of(CertificateEvidence certificate, Role role) {
			return new Part(certificate.subject().encoded(), certificate.issuer().encoded(), role);
		}
	}

	KeyIndex(List<Item> items) {
		items.forEach(this::add);
	}

	void add(Item item) {
		ItemWords.key(item.evidence()).ifPresent(key -> put(byKey, key.identity(), item));
		item.certificate().ifPresent(certificate -> role(certificate).ifPresent(role -> put(pairs, Part.of(certificate, role), item)));
		switch (item.evidence().orElse(null)) {
		case KeyEvidence key when key.isPrivate() -> key.publicKey().ifPresent(half -> put(privateHalves, half.identity(), item));
		case StoreEvidence store -> store.entries().stream().filter(entry -> entry.kind() == EntryKind.PRIVATE_KEY).map(Entry::publicKey)
				.flatMap(Optional::stream).forEach(half -> put(privateHalves, half.identity(), item));
		case null, default -> {
			// holds no private key
		}
		}
	}

	/** The other objects about the same public key. */
	public List<Item> sameKey(Item item) {
		return holders(byKey, item);
	}

	/** Keys and stores that hold the private key of this object's public key; the store an item came from is not told apart from others. */
	public List<Item> privateKeys(Item item) {
		return holders(privateHalves, item);
	}

	private static List<Item> holders(Map<Object, List<Item>> index, Item item) {
		return others(ItemWords.key(item.evidence()).map(key -> index.getOrDefault(key.identity(), List.of())).orElse(List.of()), item);
	}

	/** Of a signing certificate the one for encryption to the same name by the same issuer, or the other way round. */
	public List<Item> pair(Item item) {
		return item.certificate().flatMap(certificate -> role(certificate)
				.map(role -> pairs.getOrDefault(Part.of(certificate, role.other()), List.of()))).orElse(List.of());
	}

	/** What a certificate of a pair is for; absent for one that is for both or says nothing. */
	public static Optional<Role> role(CertificateEvidence certificate) {
		return certificate.extension(KeyUsage.class).flatMap(usage -> {
			boolean signs = usage.bits().contains(Bit.DIGITAL_SIGNATURE) || usage.bits().contains(Bit.NON_REPUDIATION);
			boolean encrypts = usage.bits().stream().anyMatch(ENCRYPTS::contains);
			return signs == encrypts ? Optional.empty() : Optional.of(signs ? Role.SIGNING : Role.ENCRYPTION);
		});
	}

	/** What a certificate of a pair is for. */
	public enum Role {
		SIGNING, ENCRYPTION;

		private Role other() {
			return this == SIGNING ? ENCRYPTION : SIGNING;
		}
	}

	private static List<Item> others(List<Item> items, Item item) {
		return new LinkedHashSet<>(items).stream().filter(other -> other != item).toList();
	}

	private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
		map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
	}
}
