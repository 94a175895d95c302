package org.certclinic.rules.token;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.core.evidence.token.TokenPair.Match;
import org.certclinic.core.evidence.token.TokenView;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Rule;
import org.certclinic.rules.Phrase;

/** The rules about smart cards and USB keys, from the service to the certificates. */
public final class TokenRules {
	private static final Citation PCSC = new Citation("PC/SC 2.01.14, part 5", "3.2.5");
	private static final Citation RESET = new Citation("ISO/IEC 7816-3", "8");
	private static final Citation LOADING = new Citation("PKCS #11 3.0", "5.4");
	private static final Citation RETURNS = new Citation("PKCS #11 3.0", "5.1");
	private static final Citation TOKEN_INFO = new Citation("PKCS #11 3.0", "3.2");
	private static final Citation OBJECTS = new Citation("PKCS #11 3.0", "4.6");
	private static final Citation SKF_PIN = new Citation("GM/T 0016-2012", "7.2.5");

	private TokenRules() {
	}

	public static List<Rule> all() {
		return Stream.of(readers(), drivers(), pins(), contents()).flatMap(List::stream).toList();
	}

	private static List<Rule> readers() {
		return List.of(
				new PlacesRule("token.service-stopped", Severity.ERROR, PCSC, ReaderPlaces::serviceStopped, TokenRules::isReachedWithoutService),
				new PlacesRule("token.service-failed", Severity.ERROR, PCSC, ReaderPlaces::serviceFailed, TokenRules::isReachedWithoutService),
				new PlacesRule("token.no-reader", Severity.ERROR, PCSC, ReaderPlaces::noReader, TokenRules::isReachedWithoutService),
				rule("token.usb-without-driver", Severity.ERROR, new Citation("USB Device Class CCID 1.10", "4.1"), ReaderPlaces::devicesWithoutDriver),
				new PlacesRule("token.no-card", Severity.ERROR, PCSC, ReaderPlaces::noCard, TokenRules::isReachedWithoutService),
				rule("token.card-mute", Severity.ERROR, RESET, evidence -> ReaderPlaces.inState(evidence, ReaderFlag.MUTE)),
				rule("token.card-exclusive", Severity.WARNING, PCSC, evidence -> ReaderPlaces.inState(evidence, ReaderFlag.EXCLUSIVE)),
				rule("token.removed", Severity.WARNING, PCSC, ReaderPlaces::removed),
				rule("token.card-unknown", Severity.ERROR, RETURNS, ReaderPlaces::cardsWithoutToken),
				rule("token.several-tokens", Severity.WARNING, TOKEN_INFO, ReaderPlaces::several),
				rule("token.views-differ", Severity.WARNING, TOKEN_INFO, ReaderPlaces::contradictions));
	}

	private static List<Rule> drivers() {
		return List.of(failure("token.module-missing", Severity.ERROR, Kind.NOT_FOUND), failure("token.module-unreadable", Severity.ERROR,
				Kind.UNREADABLE), failure("token.module-format", Severity.ERROR, Kind.WRONG_FORMAT),
				failure("token.module-bitness", Severity.ERROR, Kind.WRONG_BITNESS, Kind.WRONG_MACHINE),
				failure("token.module-dependency", Severity.ERROR, Kind.MISSING_DEPENDENCY),
				failure("token.module-symbol", Severity.ERROR, Kind.NO_FUNCTION_LIST), failure("token.module-not-loaded", Severity.ERROR,
						Kind.NOT_LOADED),
				failure("token.module-crashed", Severity.ERROR, Kind.CRASHED, Kind.EXITED), failure("token.module-hung", Severity.ERROR, Kind.HUNG),
				failure("token.module-garbage", Severity.WARNING, Kind.GARBAGE), rule("token.module-refused", Severity.ERROR, RETURNS,
						TokenRules::refused),
				rule("token.unfinished", Severity.INFO, RETURNS, TokenRules::unfinished));
	}

	private static List<Rule> pins() {
		return List.of(rule("token.pin-locked", Severity.ERROR, TOKEN_INFO, evidence -> TokenPlaces.withUserPin(evidence, PinState.LOCKED)),
				rule("token.pin-final-try", Severity.ERROR, TOKEN_INFO, evidence -> TokenPlaces.withUserPin(evidence, PinState.FINAL_TRY)),
				rule("token.pin-low", Severity.WARNING, TOKEN_INFO, evidence -> TokenPlaces.withUserPin(evidence, PinState.LOW)),
				rule("token.pin-not-set", Severity.ERROR, TOKEN_INFO, TokenPlaces::withoutPin),
				rule("token.pin-to-be-changed", Severity.WARNING, TOKEN_INFO, evidence -> TokenPlaces.withFlag(evidence,
						TokenFlag.USER_PIN_TO_BE_CHANGED)),
				rule("token.pin-default", Severity.WARNING, SKF_PIN, TokenPlaces::withDefaultPin),
				rule("token.officer-pin-locked", Severity.WARNING, TOKEN_INFO, evidence -> TokenPlaces.withOfficerPin(evidence, PinState.LOCKED)));
	}

	private static List<Rule> contents() {
		return List.of(
				new PlacesRule("token.not-initialised", Severity.ERROR, TOKEN_INFO, TokenPlaces::notInitialised, TokenPlaces::hasInitialised),
				rule("token.error-state", Severity.ERROR, TOKEN_INFO, evidence -> TokenPlaces.withFlag(evidence, TokenFlag.ERROR_STATE)),
				rule("token.write-protected", Severity.INFO, TOKEN_INFO, evidence -> TokenPlaces.withFlag(evidence, TokenFlag.WRITE_PROTECTED)),
				rule("token.no-certificate", Severity.ERROR, OBJECTS, TokenPlaces::withoutCertificate),
				rule("token.certificate-of-other-key", Severity.ERROR, OBJECTS, evidence -> TokenPlaces.pairs(evidence,
						pair -> pair.match() == Match.ID_OF_OTHER_KEY)),
				rule("token.certificate-without-key", Severity.WARNING, OBJECTS, TokenRules::certificatesWithoutKey),
				rule("token.key-without-certificate", Severity.WARNING, OBJECTS, TokenRules::keysWithoutCertificate),
				rule("token.key-id-differs", Severity.WARNING, OBJECTS, evidence -> TokenPlaces.pairs(evidence,
						pair -> pair.certificate().isPresent() && pair.match() == Match.KEY)));
	}

	private static List<Phrase> refused(TokenEvidence evidence) {
		return Places.failures(evidence).stream().filter(failed -> !failed.isService() && failed.failure().kind() == Kind.REFUSED
				&& !Places.isAnswered(failed.failure(), Places.GONE)).map(Places::told).toList();
	}

	private static List<Phrase> unfinished(TokenEvidence evidence) {
		return Places.failures(evidence).stream().filter(failed -> switch (failed.failure().kind()) {
		case OUT_OF_TIME, CANCELLED, NO_WORKER -> true;
		default -> false;
		}).map(Places::told).toList();
	}

	private static List<Phrase> certificatesWithoutKey(TokenEvidence evidence) {
		List<Phrase> alone = TokenPlaces.pairs(evidence, pair -> pair.isLoneCertificate() && pair.match() == Match.NONE);
		List<Phrase> containers = TokenPlaces.containers(evidence, TokenRules::hasOnlyCertificates);
		return Stream.concat(alone.stream(), containers.stream()).toList();
	}

	private static boolean hasOnlyCertificates(SkfContainer container) {
		return container.signingCertificate().isPresent() && container.signingKey().isEmpty()
				|| container.encryptionCertificate().isPresent() && container.encryptionKey().isEmpty();
	}

	private static List<Phrase> keysWithoutCertificate(TokenEvidence evidence) {
		List<Phrase> alone = TokenPlaces.pairs(evidence, TokenPair::isLoneKey);
		List<Phrase> containers = TokenPlaces.containers(evidence, TokenRules::hasOnlyKeys);
		return Stream.concat(alone.stream(), containers.stream()).toList();
	}

	private static boolean hasOnlyKeys(SkfContainer container) {
		return container.signingKey().isPresent() && container.signingCertificate().isEmpty()
				|| container.encryptionKey().isPresent() && container.encryptionCertificate().isEmpty();
	}

	private static boolean isReachedWithoutService(TokenEvidence evidence) {
		return TokenView.areReachedWithoutService(TokenView.of(evidence), evidence);
	}

	private static Rule failure(String id, Severity severity, Kind... kinds) {
		return rule(id, severity, LOADING, evidence -> Places.ofDrivers(evidence, kinds));
	}

	private static Rule rule(String id, Severity severity, Citation citation, Function<TokenEvidence, List<Phrase>> places) {
		return new PlacesRule(id, severity, citation, places);
	}
}
