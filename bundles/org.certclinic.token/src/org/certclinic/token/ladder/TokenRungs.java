package org.certclinic.token.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.core.evidence.token.TokenPair.Match;
import org.certclinic.core.evidence.token.TokenView;
import org.certclinic.token.ladder.Rung.Name;
import org.certclinic.token.ladder.Rung.State;

/** The rungs from the driver's module up to the private key. */
final class TokenRungs {
	private final TokenEvidence evidence;
	private final List<Library> libraries = new ArrayList<>();
	private final List<TokenView> views;
	private final List<TokenView> tokens;

	/** A module or SKF library that was tried. */
	private record Library(String name, Optional<Failure> failure, int places) {
	}

	TokenRungs(TokenEvidence evidence) {
		this.evidence = evidence;
		for (ModuleReport module : evidence.modules()) {
			libraries.add(new Library(module.name(), module.failure(), module.slots().size()));
		}
		for (SkfReport library : evidence.skf()) {
			libraries.add(new Library(library.name(), library.failure(), library.devices().size()));
		}
		this.views = TokenView.of(evidence);
		this.tokens = views.stream().filter(TokenView::hasToken).toList();
	}

	List<Rung> rungs() {
		return List.of(module(), slot(), token(), certificate(), key());
	}

	/** One that fails is to blame where no other one shows a token. */
	private Rung module() {
		if (libraries.isEmpty()) {
			return Rung.of(Name.MODULE, State.UNKNOWN, "module.none");
		}
		Optional<Library> failed = libraries.stream().filter(library -> library.failure().isPresent()).findFirst();
		if (failed.isPresent() && tokens.isEmpty()) {
			return broken(failed.get());
		}
		return Rung.of(Name.MODULE, State.OK, "module.answers", answering().map(Library::name).toList());
	}

	private Stream<Library> answering() {
		return libraries.stream().filter(library -> library.failure().isEmpty() || library.places() > 0);
	}

	private static Rung broken(Library library) {
		Failure failure = library.failure().orElseThrow();
		return switch (failure.kind()) {
		case NOT_FOUND -> broken(library, "missing");
		case UNREADABLE -> broken(library, "unreadable");
		case WRONG_FORMAT -> broken(library, "format");
		case WRONG_BITNESS, WRONG_MACHINE -> broken(library, "bitness");
		case MISSING_DEPENDENCY -> broken(library, "dependency");
		case NO_FUNCTION_LIST -> broken(library, "symbol");
		case NOT_LOADED -> broken(library, "not-loaded");
		case CRASHED, EXITED -> broken(library, "crashed");
		case HUNG -> broken(library, "hung");
		case GARBAGE -> broken(library, "garbage");
		case REFUSED, REMOVED -> broken(library, "refused");
		case OUT_OF_TIME, CANCELLED, NO_WORKER -> Rung.of(Name.MODULE, State.UNKNOWN, "module.unfinished", library.name());
		};
	}

	private static Rung broken(Library library, String why) {
		return Rung.broken(Name.MODULE, "module." + why, "token.module-" + why, library.name(), Told.failure(library.failure().orElseThrow()));
	}

	private Rung slot() {
		int places = libraries.stream().mapToInt(Library::places).sum();
		if (places > 0) {
			return Rung.of(Name.SLOT, State.OK, "slot.seen", places);
		}
		return answering().findAny().isEmpty() ? Rung.of(Name.SLOT, State.NOT_RUN, "slot.not-asked") : Rung.broken(Name.SLOT, "slot.none",
				"token.no-reader");
	}

	private Rung token() {
		if (tokens.isEmpty()) {
			return withoutToken();
		}
		List<String> names = tokens.stream().map(TokenView::name).toList();
		if (all(token -> token.flags().contains(TokenFlag.ERROR_STATE), _ -> false)) {
			return Rung.broken(Name.TOKEN, "token.error-state", "token.error-state", names);
		}
		if (inPinState(PinState.LOCKED)) {
			return Rung.broken(Name.TOKEN, "token.pin-locked", "token.pin-locked", names);
		}
		if (inPinState(PinState.NOT_INITIALISED)) {
			return Rung.broken(Name.TOKEN, "token.pin-not-set", "token.pin-not-set", names);
		}
		String code = inPinState(PinState.FINAL_TRY) ? "token.pin-final-try" : inPinState(PinState.LOW) ? "token.pin-low"
				: tokens.size() > 1 ? "token.several" : "token.seen";
		return Rung.of(Name.TOKEN, State.OK, code, names);
	}

	private Rung withoutToken() {
		if (libraries.stream().mapToInt(Library::places).sum() == 0) {
			return Rung.of(Name.TOKEN, State.NOT_RUN, "token.not-asked");
		}
		Optional<String> blank = evidence.slots().filter(slot -> slot.token().filter(token -> !token.isInitialised()).isPresent())
				.map(slot -> slot.description()).findFirst();
		if (blank.isPresent()) {
			return Rung.broken(Name.TOKEN, "token.not-initialised", "token.not-initialised", blank.get());
		}
		Optional<ReaderReport> card = views.stream().flatMap(view -> view.reader().stream()).findFirst();
		return card.map(reader -> Rung.broken(Name.TOKEN, "token.not-recognised", "token.card-unknown", reader.card().orElse("ATR " + reader.atr().hex()),
				reader.name())).orElse(Rung.broken(Name.TOKEN, "token.none", "token.no-card"));
	}

	private boolean inPinState(PinState state) {
		return all(token -> token.userPin() == state, application -> application.user().filter(pin -> pin.state() == state).isPresent());
	}

	/** Of each view of each token at least one driver says so; where one token is well the customer may use it. */
	private boolean all(Predicate<TokenInfo> ofToken, Predicate<SkfApplication> ofApplication) {
		return tokens.stream().allMatch(view -> view.slots().stream().map(TokenView.InSlot::token).anyMatch(ofToken)
				|| view.devices().stream().flatMap(device -> device.device().applications().stream()).anyMatch(ofApplication));
	}

	private Rung certificate() {
		if (tokens.isEmpty()) {
			return Rung.of(Name.CERTIFICATE, State.NOT_RUN, "certificate.not-asked");
		}
		int count = (int) tokens.stream().flatMap(TokenView::certificates).distinct().count();
		if (count > 0) {
			return Rung.of(Name.CERTIFICATE, State.OK, "certificate.seen", count);
		}
		boolean hasKeys = pairs().anyMatch(TokenPair::isLoneKey) || containers().anyMatch(TokenRungs::hasKey);
		return hasKeys ? Rung.broken(Name.CERTIFICATE, "certificate.not-installed", "token.key-without-certificate")
				: Rung.broken(Name.CERTIFICATE, "certificate.none", "token.no-certificate");
	}

	private Rung key() {
		if (tokens.stream().flatMap(TokenView::certificates).findAny().isEmpty()) {
			return Rung.of(Name.KEY, State.NOT_RUN, "key.not-asked");
		}
		boolean matches = pairs().anyMatch(pair -> pair.certificate().isPresent() && !pair.isLoneCertificate())
				|| containers().anyMatch(container -> container.signingCertificate().isPresent() && container.signingKey().isPresent()
						|| container.encryptionCertificate().isPresent() && container.encryptionKey().isPresent());
		if (matches) {
			return Rung.of(Name.KEY, State.OK, "key.matches");
		}
		return pairs().anyMatch(pair -> pair.match() == Match.ID_OF_OTHER_KEY)
				? Rung.broken(Name.KEY, "key.other", "token.certificate-of-other-key")
				: new Rung(Name.KEY, State.UNKNOWN, "key.hidden", List.of(), Optional.of("token.certificate-without-key"));
	}

	private Stream<TokenPair> pairs() {
		return tokens.stream().flatMap(view -> view.slots().stream()).flatMap(slot -> slot.token().pairs().stream());
	}

	private Stream<SkfContainer> containers() {
		return tokens.stream().flatMap(view -> view.devices().stream()).flatMap(device -> device.device().applications().stream())
				.flatMap(application -> application.containers().stream());
	}

	private static boolean hasKey(SkfContainer container) {
		return container.signingKey().isPresent() || container.encryptionKey().isPresent();
	}
}
