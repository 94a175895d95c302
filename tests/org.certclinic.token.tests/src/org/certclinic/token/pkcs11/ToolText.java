package org.certclinic.token.pkcs11;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.certclinic.core.evidence.token.KeyTrait;
import org.certclinic.core.evidence.token.KeyUse;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;

/** A report in the words of {@code pkcs11-tool}, to be compared with what that prints. */
final class ToolText {
	private static final Map<TokenFlag, String> FLAGS = new EnumMap<>(Map.of(TokenFlag.LOGIN_REQUIRED, "login required", TokenFlag.RNG, "rng",
			TokenFlag.TOKEN_INITIALIZED, "token initialized", TokenFlag.USER_PIN_INITIALIZED, "PIN initialized"));

	private ToolText() {
	}

	/** {@code -L} and {@code -T}. */
	static List<String> slots(ModuleReport report) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < report.slots().size(); i++) {
			SlotReport slot = report.slots().get(i);
			lines.add("Slot " + i + " (0x" + Long.toHexString(slot.id()) + "): " + slot.description());
			TokenInfo token = slot.token().orElseThrow();
			if (!token.isInitialised()) {
				lines.add("  token state:   uninitialized");
				continue;
			}
			lines.add("  token label        : " + token.label());
			lines.add("  token manufacturer : " + token.manufacturer());
			lines.add("  token model        : " + token.model());
			lines.add("  token flags        : " + flags(token.flags()));
			lines.add("  hardware version   : " + token.hardware().text());
			lines.add("  firmware version   : " + token.firmware().text());
			lines.add("  serial num         : " + token.serial());
			lines.add("  pin min/max        : " + token.limits().minPin() + "/" + token.limits().maxPin());
		}
		return lines;
	}

	private static String flags(Set<TokenFlag> flags) {
		StringJoiner text = new StringJoiner(", ");
		for (TokenFlag flag : List.of(TokenFlag.LOGIN_REQUIRED, TokenFlag.RNG, TokenFlag.TOKEN_INITIALIZED, TokenFlag.USER_PIN_INITIALIZED)) {
			if (flags.contains(flag)) {
				text.add(FLAGS.get(flag));
			}
		}
		long others = flags.stream().filter(flag -> !FLAGS.containsKey(flag)).mapToLong(TokenFlag::bit).sum();
		return others == 0 ? text.toString() : text.add("other flags=0x" + Long.toHexString(others)).toString();
	}

	/** {@code -O}; objects in their order. */
	static List<String> objects(TokenInfo token) throws CertificateException, IOException {
		List<String> lines = new ArrayList<>();
		for (TokenObject object : token.objects()) {
			switch (object.kind()) {
			case CERTIFICATE -> certificate(object, lines);
			case PUBLIC_KEY -> key(object, lines);
			default -> lines.add(object.kind().name());
			}
		}
		return lines;
	}

	private static void certificate(TokenObject object, List<String> lines) throws CertificateException {
		X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
				.generateCertificate(new ByteArrayInputStream(object.certificate().orElseThrow().toArray()));
		lines.add("Certificate Object; type = X.509 cert");
		lines.add("  label:      " + object.label());
		lines.add("  subject:    DN: " + certificate.getSubjectX500Principal().getName());
		lines.add("  serial:     " + HexFormat.of().withUpperCase().formatHex(certificate.getSerialNumber().toByteArray()));
		lines.add("  ID:         " + object.id().hex());
	}

	private static void key(TokenObject object, List<String> lines) {
		boolean rsa = object.type().orElseThrow().equals("CKK_RSA");
		lines.add("Public Key Object; " + (rsa ? "RSA " : "EC  EC_POINT ") + object.key().orElseThrow().bits() + " bits");
		if (!rsa) {
			String point = object.key().orElseThrow().point().hex();
			lines.add("  EC_POINT:   04" + Integer.toHexString(point.length() / 2) + point);
			lines.add("  EC_PARAMS:  06082a8648ce3d030107");
		}
		lines.add("  label:      " + object.label());
		lines.add("  ID:         " + object.id().hex());
		StringJoiner uses = new StringJoiner(", ");
		for (KeyUse use : List.of(KeyUse.ENCRYPT, KeyUse.VERIFY, KeyUse.WRAP, KeyUse.DERIVE)) {
			if (object.uses().contains(use)) {
				uses.add(use.name().toLowerCase(Locale.ROOT));
			}
		}
		lines.add("  Usage:      " + uses);
		lines.add("  Access:     " + (object.traits().contains(KeyTrait.LOCAL) ? "local" : "none"));
	}
}
