package org.certclinic.token.pcsc;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/**
 * Names of cards by their answers to reset. Only what public sources state: keys of Feitian and Gemalto as the sources of OpenSC
 * name them, storage cards by PC/SC part 3, and what a card writes of itself in plain words.
 */
final class CardNames {
	/** PC/SC part 3, 3.1.3.2.3.2: application identifier of the PC/SC Workgroup in the historical bytes of a storage card. */
	private static final String STORAGE_CARD = "804f0ca000000306";
	private static final Map<Integer, String> STORAGE_CARDS = Map.of(0x0001, "MIFARE Classic 1K", 0x0002, "MIFARE Classic 4K", 0x0003,
			"MIFARE Ultralight", 0x0026, "MIFARE Mini", 0x003a, "MIFARE Ultralight C", 0x0036, "MIFARE Plus SL1 2K", 0x0037, "MIFARE Plus SL1 4K",
			0xf004, "Topaz and Jewel", 0xf011, "FeliCa 212K", 0xf012, "FeliCa 424K");

	/** Dots stand for digits that vary. */
	private static final List<Pattern> PATTERNS = List.of(
			new Pattern("3b9f958131fe9f0066465305......71df0000........", "Feitian ePass2003"),
			new Pattern("3b0f0065465305..0571df............", "Feitian ePass3000"),
			new Pattern("3b9f958131fe9f0065465305..0671df000000........", "Feitian FTCOS/PK-01C"),
			new Pattern("3b7f..000080318065b0........12....829000", "Gemalto IDPrime"));

	private CardNames() {
	}

	static Optional<String> of(Atr atr) {
		String hex = atr.bytes().hex();
		return PATTERNS.stream().filter(pattern -> pattern.fits(hex)).map(Pattern::name).findFirst().or(() -> storageCard(atr.historical()))
				.or(atr::text);
	}

	private static Optional<String> storageCard(Octets historical) {
		boolean named = historical.size() >= 11 && historical.hex().startsWith(STORAGE_CARD);
		return named ? Optional.ofNullable(STORAGE_CARDS.get(historical.at(9) << 8 | historical.at(10))) : Optional.empty();
	}

	private record Pattern(String digits, String name) {
		boolean fits(String hex) {
			if (hex.length() != digits.length()) {
				return false;
			}
			for (int i = 0; i < hex.length(); i++) {
				if (digits.charAt(i) != '.' && digits.charAt(i) != hex.charAt(i)) {
					return false;
				}
			}
			return true;
		}
	}
}
