package org.certclinic.ui.token.tree;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenLimits;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.token.DeepCheck;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.Icon;
import org.certclinic.ui.token.probe.Probed;
import org.eclipse.osgi.util.NLS;

/** What a PKCS#11 module shows: slots, tokens, objects. */
final class TokenNodes {
	private final Probed probed;
	private final ModuleReport module;
	private final Locale locale;
	private final TokenWords words = new TokenWords();

	TokenNodes(Probed probed, ModuleReport module, Locale locale) {
		this.probed = probed;
		this.module = module;
		this.locale = locale;
	}

	Node slot(SlotReport slot) {
		Facts facts = new Facts(locale).add(Messages.Fact_slotId, Long.toString(slot.id())).add(Messages.Fact_manufacturer, slot.manufacturer())
				.lines(Messages.Fact_flags, slot.flags().stream().map(flag -> NLS.bind(Messages.Fact_named, words.flag(flag).in(locale), flag.cryptoki())).toList())
				.add(Messages.Fact_hardware, slot.hardware().text()).add(Messages.Fact_firmware, slot.firmware().text());
		String state = slot.token().isPresent() ? "" : Messages.State_empty;
		return Node.of(Icon.SLOT, slot.description(), DriverNodes.state(slot.failure(), state), facts.all(), slot.failure(),
				slot.token().map(token -> token(slot, token)).stream().toList());
	}

	private Node token(SlotReport slot, TokenInfo token) {
		Facts facts = new Facts(locale).add(Messages.Fact_label, token.label()).add(Messages.Fact_manufacturer, token.manufacturer())
				.add(Messages.Fact_model, token.model()).add(Messages.Fact_serial, token.serial())
				.add(Messages.Fact_pin, words.pin(token.userPin())).add(Messages.Fact_officerPin, words.pin(token.officerPin()))
				.lines(Messages.Fact_flags, token.flags().stream().map(flag -> NLS.bind(Messages.Fact_named, words.flag(flag).in(locale), flag.cryptoki())).toList());
		limits(facts, token.limits());
		facts.add(Messages.Fact_hardware, token.hardware().text()).add(Messages.Fact_firmware, token.firmware().text())
				.add(Messages.Fact_clock, token.utcTime()).add(Messages.Fact_uri, token.uri())
				.lines(Messages.Fact_mechanisms, token.mechanisms().stream().map(mechanism -> mechanism.maxKeySize() > 0 ? mechanism.name() + "  "
						+ mechanism.minKeySize() + "–" + mechanism.maxKeySize() : mechanism.name()).toList());
		List<TokenPair> pairs = token.pairs();
		String name = token.label().isBlank() ? Messages.Node_unlabelled : token.label();
		return Node.of(Icon.TOKEN, name, state(token), facts.all(), Optional.empty(), token.objects().stream()
				.sorted(Comparator.comparing(TokenObject::kind)).map(object -> object(slot, token, object, pairs)).toList());
	}

	private String state(TokenInfo token) {
		if (!token.isInitialised()) {
			return Messages.State_notInitialised;
		}
		return token.userPin() == PinState.GOOD ? token.serial() : NLS.bind(Messages.State_pin, words.pin(token.userPin()).in(locale));
	}

	private static void limits(Facts facts, TokenLimits limits) {
		facts.add(Messages.Fact_pinLength, limits.minPin() + "–" + limits.maxPin()).add(Messages.Fact_sessions, limits.sessions())
				.add(Messages.Fact_maxSessions, limits.maxSessions()).add(Messages.Fact_freePublic, limits.freePublicMemory())
				.add(Messages.Fact_freePrivate, limits.freePrivateMemory());
	}

	private Node object(SlotReport slot, TokenInfo token, TokenObject object, List<TokenPair> pairs) {
		Optional<TokenPair> pair = pairs.stream().filter(candidate -> isIn(candidate, object)).findFirst();
		Facts facts = new Facts(locale).add(Messages.Fact_label, object.label()).add(Messages.Fact_id, object.id().hex())
				.add(Messages.Fact_type, object.type());
		pair.ifPresent(found -> facts.add(Messages.Fact_pair, words.match(found.match())));
		object.key().ifPresent(key -> facts.add(Messages.Fact_key, key(key)));
		Optional<CertificateEvidence> certificate = object.certificate().flatMap(probed.certificates()::certificate);
		certificate.ifPresent(found -> CertificateFacts.add(facts, found));
		facts.list(Messages.Fact_uses, object.uses().stream().map(words::use).toList())
				.list(Messages.Fact_traits, object.traits().stream().map(words::trait).toList()).add(Messages.Fact_uri, object.uri());
		return new Node(icon(object.kind()), name(object, certificate), objectState(object, pair), facts.all(), object.failure(), certificate,
				target(slot, token, object, pair), List.of());
	}

	private static boolean isIn(TokenPair pair, TokenObject object) {
		return List.of(pair.certificate(), pair.publicKey(), pair.privateKey()).stream().anyMatch(member -> member.filter(object::equals).isPresent());
	}

	private String name(TokenObject object, Optional<CertificateEvidence> certificate) {
		String kind = words.kind(object.kind()).in(locale);
		String name = certificate.map(CertificateEvidence::label).orElse(object.label().isBlank() ? object.id().hex() : object.label());
		return kind + "  " + name;
	}

	private String objectState(TokenObject object, Optional<TokenPair> pair) {
		if (object.failure().isPresent()) {
			return Messages.State_failed;
		}
		return switch (object.kind()) {
		case CERTIFICATE -> pair.filter(TokenPair::isLoneCertificate).isPresent() ? Messages.State_noKey : Messages.State_hasKey;
		case PUBLIC_KEY, PRIVATE_KEY -> pair.filter(TokenPair::isLoneKey).isPresent() ? Messages.State_noCertificate : object.key().map(TokenNodes::key)
				.orElse("");
		case SECRET_KEY, DATA, OTHER -> "";
		};
	}

	/** A private key may be hidden until someone logs in; then its public half, or the certificate, tells its id. */
	private Optional<Node.Target> target(SlotReport slot, TokenInfo token, TokenObject object, Optional<TokenPair> pair) {
		Optional<Octets> certificate = object.certificate().or(() -> pair.flatMap(TokenPair::certificate).flatMap(TokenObject::certificate));
		return certificate.map(der -> {
			Octets id = pair.flatMap(found -> found.privateKey().or(found::publicKey)).map(TokenObject::id).orElse(object.id());
			var candidate = new LibraryCandidate(module.name(), Path.of(module.file().path()), module.origin());
			return new Node.Target(token, new DeepCheck.Request(candidate, slot.id(), token.serial(), id, der, Optional.empty()));
		});
	}

	static String key(PublicHalf key) {
		return key.bits() > 0 ? key.family() + " " + key.bits() : key.family();
	}

	private static Icon icon(TokenObject.Kind kind) {
		return switch (kind) {
		case CERTIFICATE -> Icon.CERTIFICATE;
		case PUBLIC_KEY, PRIVATE_KEY, SECRET_KEY -> Icon.KEY;
		case DATA, OTHER -> Icon.UNKNOWN;
		};
	}
}
