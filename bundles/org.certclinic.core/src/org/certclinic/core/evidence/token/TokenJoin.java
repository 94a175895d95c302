package org.certclinic.core.evidence.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.TokenView.InLibrary;
import org.certclinic.core.evidence.token.TokenView.InSlot;

/** Finds out which readers, slots and devices are one thing. For one use. */
final class TokenJoin {
	/** Shorter ones are no serial numbers but defaults, such as {@code 1} or {@code 000}. */
	private static final int SERIAL = 4;
	/** Cryptoki cuts a slot's description after so many bytes. */
	private static final int DESCRIPTION = 64;
	/** More than this are not joined: a module of thousands of tokens is no set of keys on a desk. */
	private static final int LIMIT = 200;

	private final List<Group> groups = new ArrayList<>();

	TokenJoin(TokenEvidence evidence) {
		evidence.pcsc().ifPresent(pcsc -> pcsc.readers().stream().filter(ReaderReport::hasCard).forEach(reader -> add(new Group(reader))));
		for (ModuleReport module : evidence.modules()) {
			for (SlotReport slot : module.slots()) {
				slot.token().filter(TokenInfo::isInitialised).ifPresent(token -> add(new Group(new InSlot(module, slot, token))));
			}
		}
		for (SkfReport library : evidence.skf()) {
			library.devices().forEach(device -> add(new Group(new InLibrary(library, device))));
		}
	}

	private void add(Group group) {
		if (groups.size() < LIMIT) {
			groups.add(group);
		}
	}

	/** A join may make another one possible: a card by its reader's name, then an SKF device by the serial number of the token in it. */
	List<TokenView> views() {
		boolean joined = true;
		while (joined) {
			joined = false;
			for (int i = 0; i < groups.size(); i++) {
				for (int j = groups.size() - 1; j > i; j--) {
					if (groups.get(i).isOneWith(groups.get(j))) {
						groups.get(i).take(groups.remove(j));
						joined = true;
					}
				}
			}
		}
		return groups.stream().map(Group::view).toList();
	}

	/** What is known to be one thing so far. */
	private static final class Group {
		private Optional<ReaderReport> reader = Optional.empty();
		private final List<InSlot> slots = new ArrayList<>();
		private final List<InLibrary> devices = new ArrayList<>();
		private final Set<String> serials = new HashSet<>();
		/** Digests: looked up often. */
		private final Set<String> certificates = new HashSet<>();

		Group(ReaderReport reader) {
			this.reader = Optional.of(reader);
		}

		Group(InSlot slot) {
			slots.add(slot);
			addSerial(slot.token().serial());
			TokenView.certificates(slot.token()).forEach(this::addCertificate);
		}

		Group(InLibrary device) {
			devices.add(device);
			device.device().details().ifPresent(details -> addSerial(details.serial()));
			TokenView.certificates(device.device()).forEach(this::addCertificate);
		}

		private void addCertificate(Octets certificate) {
			certificates.add(certificate.digest("SHA-256").hex());
		}

		private void addSerial(String serial) {
			String plain = serial.strip().toLowerCase(Locale.ROOT);
			if (plain.length() >= SERIAL && plain.chars().anyMatch(character -> character != '0')) {
				serials.add(plain);
			}
		}

		boolean isOneWith(Group other) {
			return !isToldApartFrom(other) && (inSameReader(other) || sameSerial(other) || certificates.stream().anyMatch(other.certificates::contains));
		}

		/** One driver that shows two of them knows best, unless it shows them in the same reader or under the same serial number. */
		private boolean isToldApartFrom(Group other) {
			if (reader.isPresent() && other.reader.isPresent()) {
				return true;
			}
			boolean sameModule = slots.stream().anyMatch(slot -> other.slots.stream().anyMatch(second -> second.module() == slot.module()
					&& !(second.slot().description().equals(slot.slot().description()) && second.token().serial().equals(slot.token().serial()))));
			boolean sameLibrary = devices.stream().anyMatch(device -> other.devices.stream().anyMatch(second -> second.library() == device.library()));
			return sameModule || sameLibrary;
		}

		private boolean inSameReader(Group other) {
			return places().anyMatch(place -> other.places().anyMatch(second -> isSamePlace(place, second)));
		}

		/** Names of readers. */
		private Stream<String> places() {
			return Stream.of(reader.stream().map(ReaderReport::name), slots.stream().filter(slot -> slot.slot().flags().contains(SlotFlag.HW_SLOT)
					|| slot.slot().flags().contains(SlotFlag.REMOVABLE_DEVICE)).map(slot -> slot.slot().description()),
					devices.stream().map(device -> device.device().name())).flatMap(names -> names).map(String::strip);
		}

		private static boolean isSamePlace(String one, String other) {
			return one.length() >= SERIAL && (one.equalsIgnoreCase(other) || isCutOff(one, other) || isCutOff(other, one));
		}

		private static boolean isCutOff(String shorter, String longer) {
			return shorter.length() >= DESCRIPTION - 4 && longer.startsWith(shorter);
		}

		/** PKCS#11 has room for 16 characters, SKF for 32. */
		private boolean sameSerial(Group other) {
			return serials.stream().anyMatch(serial -> other.serials.stream().anyMatch(second -> serial.equals(second) || isPart(serial, second)
					|| isPart(second, serial)));
		}

		private static boolean isPart(String shorter, String longer) {
			return shorter.length() == 16 && longer.length() > 16 && (longer.startsWith(shorter) || longer.endsWith(shorter));
		}

		void take(Group other) {
			reader = reader.or(() -> other.reader);
			slots.addAll(other.slots);
			devices.addAll(other.devices);
			serials.addAll(other.serials);
			certificates.addAll(other.certificates);
		}

		TokenView view() {
			return new TokenView(reader, slots, devices);
		}
	}
}
