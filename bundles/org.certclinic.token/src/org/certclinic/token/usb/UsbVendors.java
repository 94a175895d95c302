package org.certclinic.token.usb;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Vendors of keys and readers by their numbers, as libccid's list of readers names them; Longmai as public programs for its keys do. */
final class UsbVendors {
	private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0x096e, "Feitian"), Map.entry(0x163c, "Watchdata"),
			Map.entry(0x055c, "Longmai"), Map.entry(0xa625, "TianYu"), Map.entry(0x1677, "China Huada"), Map.entry(0x8829, "CCB"),
			Map.entry(0x0529, "SafeNet"), Map.entry(0x08e6, "Gemalto"), Map.entry(0x1059, "Giesecke & Devrient"), Map.entry(0x1050, "Yubico"),
			Map.entry(0x0a89, "Aktiv"), Map.entry(0x24dc, "Aladdin R.D."), Map.entry(0x09c3, "ActivIdentity"), Map.entry(0x072f, "ACS"),
			Map.entry(0x076b, "OMNIKEY"), Map.entry(0x04e6, "SCM Microsystems"), Map.entry(0x058f, "Alcor Micro"), Map.entry(0x0bda, "Realtek"),
			Map.entry(0x046a, "Cherry"), Map.entry(0x0c4b, "REINER SCT"), Map.entry(0x1a44, "VASCO"));
	/** They make little else than keys, many of which are no readers but discs or input devices with a driver of the vendor's own. */
	private static final Set<Integer> OF_KEYS = Set.of(0x096e, 0x163c, 0x055c, 0xa625, 0x1677, 0x8829, 0x0529, 0x0a89, 0x24dc);

	private UsbVendors() {
	}

	static Optional<String> name(int vendor) {
		return Optional.ofNullable(NAMES.get(vendor));
	}

	static boolean makesKeys(int vendor) {
		return OF_KEYS.contains(vendor);
	}
}
