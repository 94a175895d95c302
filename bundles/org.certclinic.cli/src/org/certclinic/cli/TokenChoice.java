package org.certclinic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.cli.CommandLine;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;

/**
 * The one certificate on the one token that is meant. Where several might be, nothing is guessed.
 *
 * @param id          of its private key
 * @param certificate in DER
 */
record TokenChoice(long slot, TokenInfo token, Octets id, Octets certificate) {
	static final String LABEL = "label";
	static final String SERIAL = "serial";
	static final String ID = "id";

	static TokenChoice of(ModuleReport module, CommandLine line, Messages messages) throws UsageException {
		List<SlotReport> slots = module.slots().stream().filter(slot -> slot.token().filter(token -> token.isInitialised() && isMeant(token, line))
				.isPresent()).toList();
		if (slots.size() != 1) {
			String names = slots.stream().map(slot -> slot.token().orElseThrow()).map(token -> token.label() + " (" + token.serial() + ")")
					.collect(Collectors.joining(", "));
			throw new UsageException(TerminalText.printable(slots.isEmpty() ? messages.text("token.check.no-token") : messages.text(
					"token.check.which-token", names)));
		}
		TokenInfo token = slots.getFirst().token().orElseThrow();
		List<TokenObject> certificates = certificates(token, line);
		if (certificates.size() != 1) {
			String ids = certificates.stream().map(certificate -> certificate.id().hex() + " " + certificate.label()).collect(Collectors.joining(", "));
			throw new UsageException(TerminalText.printable(certificates.isEmpty() ? messages.text("token.check.no-certificate") : messages.text(
					"token.check.which-certificate", ids)));
		}
		TokenObject certificate = certificates.getFirst();
		return new TokenChoice(slots.getFirst().id(), token, keyId(token, certificate), certificate.certificate().orElseThrow());
	}

	private static boolean isMeant(TokenInfo token, CommandLine line) {
		return Optional.ofNullable(line.getOptionValue(LABEL)).filter(label -> !label.equals(token.label())).isEmpty()
				&& Optional.ofNullable(line.getOptionValue(SERIAL)).filter(serial -> !serial.equals(token.serial())).isEmpty();
	}

	private static List<TokenObject> certificates(TokenInfo token, CommandLine line) {
		Optional<String> id = Optional.ofNullable(line.getOptionValue(ID)).map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[ :]", ""));
		List<TokenObject> found = new ArrayList<>();
		for (TokenObject object : token.objects()) {
			if (object.certificate().isPresent() && id.filter(wanted -> !wanted.equals(object.id().hex())).isEmpty()) {
				found.add(object);
			}
		}
		return found;
	}

	/** A key may have another id than its certificate. */
	private static Octets keyId(TokenInfo token, TokenObject certificate) {
		return token.pairs().stream().filter(pair -> pair.certificate().filter(certificate::equals).isPresent())
				.flatMap(pair -> pair.privateKey().or(pair::publicKey).stream()).map(TokenObject::id).findFirst().orElse(certificate.id());
	}
}
