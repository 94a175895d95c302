package org.certclinic.rules.token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.core.evidence.token.TokenView;
import org.certclinic.rules.Phrase;

/** Tokens in a state, as modules and SKF libraries report it. */
final class TokenPlaces {
	private TokenPlaces() {
	}

	/** Initialised tokens of which {@code wrong} is true. */
	static List<Phrase> tokens(TokenEvidence evidence, Predicate<TokenInfo> wrong) {
		List<Phrase> found = new ArrayList<>();
		for (ModuleReport module : evidence.modules()) {
			module.slots().stream().flatMap(slot -> slot.token().stream()).filter(TokenInfo::isInitialised).filter(wrong)
					.forEach(token -> found.add(told(token, module)));
		}
		return found;
	}

	static List<Phrase> withFlag(TokenEvidence evidence, TokenFlag flag) {
		return tokens(evidence, token -> token.flags().contains(flag));
	}

	/** The user's PIN in that state, in SKF with the number of tries that are left. */
	static List<Phrase> withUserPin(TokenEvidence evidence, PinState state) {
		List<Phrase> found = new ArrayList<>(tokens(evidence, token -> token.userPin() == state));
		applications(evidence, (library, device, application) -> application.user().filter(pin -> pin.state() == state)
				.ifPresent(pin -> found.add(Phrase.of("token.tries", name(device), application.name(), library.name(), pin.triesLeft(), pin.maxTries()))));
		return found;
	}

	static List<Phrase> withOfficerPin(TokenEvidence evidence, PinState state) {
		List<Phrase> found = new ArrayList<>(tokens(evidence, token -> token.officerPin() == state));
		applications(evidence, (library, device, application) -> application.admin().filter(pin -> pin.state() == state)
				.ifPresent(_ -> found.add(Phrase.of("token.application", name(device), application.name(), library.name()))));
		return found;
	}

	/** The PIN everybody knows. */
	static List<Phrase> withDefaultPin(TokenEvidence evidence) {
		List<Phrase> found = new ArrayList<>();
		applications(evidence, (library, device, application) -> application.user().filter(SkfApplication.Pin::isDefault)
				.ifPresent(_ -> found.add(Phrase.of("token.application", name(device), application.name(), library.name()))));
		return found;
	}

	static List<Phrase> withoutPin(TokenEvidence evidence) {
		return tokens(evidence, token -> token.userPin() == PinState.NOT_INITIALISED);
	}

	/** A module with a free slot for new tokens, as SoftHSM has it, is no fault while it has a token too. */
	static List<Phrase> notInitialised(TokenEvidence evidence) {
		List<Phrase> found = new ArrayList<>();
		for (ModuleReport module : evidence.modules()) {
			for (SlotReport slot : module.slots()) {
				slot.token().filter(token -> !token.isInitialised()).ifPresent(_ -> found.add(Phrase.of("token.slot", slot.description(), module.name())));
			}
		}
		return found;
	}

	static boolean hasInitialised(TokenEvidence evidence) {
		return evidence.slots().flatMap(slot -> slot.token().stream()).anyMatch(TokenInfo::isInitialised)
				|| evidence.skf().stream().anyMatch(library -> !library.devices().isEmpty());
	}

	/** Only where the token was read to its end. A driver that shows none is no fault where another one shows one: then the views differ. */
	static List<Phrase> withoutCertificate(TokenEvidence evidence) {
		List<Phrase> found = new ArrayList<>();
		for (TokenView view : TokenView.of(evidence)) {
			boolean readWhole = view.slots().stream().allMatch(slot -> slot.slot().failure().isEmpty() && !slot.token().moreObjects())
					&& view.devices().stream().allMatch(device -> isReadWhole(device.device()));
			if (view.hasToken() && readWhole && view.certificates().findAny().isEmpty()) {
				found.add(Phrase.of("token.token", view.name(), drivers(view)));
			}
		}
		return found;
	}

	private static boolean isReadWhole(SkfDevice device) {
		return device.failure().isEmpty() && device.applications().stream().allMatch(application -> application.failure().isEmpty()
				&& application.containers().stream().allMatch(container -> container.failure().isEmpty()));
	}

	/** Pairs of a token that {@code wrong} is true of, told by the certificate's or the key's label. */
	static List<Phrase> pairs(TokenEvidence evidence, Predicate<TokenPair> wrong) {
		List<Phrase> found = new ArrayList<>();
		for (ModuleReport module : evidence.modules()) {
			for (SlotReport slot : module.slots()) {
				slot.token().filter(TokenInfo::isInitialised).ifPresent(token -> token.pairs().stream().filter(wrong)
						.forEach(pair -> found.add(Phrase.of("token.object", label(pair), token.label(), module.name()))));
			}
		}
		return found;
	}

	/** Containers of which {@code wrong} is true. */
	static List<Phrase> containers(TokenEvidence evidence, Predicate<SkfContainer> wrong) {
		List<Phrase> found = new ArrayList<>();
		applications(evidence, (library, device, application) -> application.containers().stream().filter(container -> container.failure().isEmpty())
				.filter(wrong).forEach(container -> found.add(Phrase.of("token.object", container.name(), name(device), library.name()))));
		return found;
	}

	static String name(SkfDevice device) {
		return device.details().map(SkfDevice.Details::label).filter(label -> !label.isBlank()).orElse(device.name());
	}

	/** Names of the modules and libraries that see it. */
	static String drivers(TokenView view) {
		List<String> names = new ArrayList<>(view.slots().stream().map(slot -> slot.module().name()).toList());
		view.devices().forEach(device -> names.add(device.library().name()));
		return String.join(", ", names.stream().distinct().toList());
	}

	private static Phrase told(TokenInfo token, ModuleReport module) {
		return Phrase.of("token.token", token.label(), module.name());
	}

	private static String label(TokenPair pair) {
		TokenObject object = pair.certificate().or(pair::publicKey).or(pair::privateKey).orElseThrow();
		return object.label().isBlank() ? object.id().hex() : object.label();
	}

	private static void applications(TokenEvidence evidence, ApplicationVisitor visitor) {
		for (SkfReport library : evidence.skf()) {
			for (SkfDevice device : library.devices()) {
				device.applications().forEach(application -> visitor.visit(library, device, application));
			}
		}
	}

	private interface ApplicationVisitor {
		void visit(SkfReport library, SkfDevice device, SkfApplication application);
	}
}
