package org.certclinic.rules.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Contradiction;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.TokenView;
import org.certclinic.core.evidence.token.UsbDevice;
import org.certclinic.rules.Phrase;
import org.certclinic.rules.token.Places.Failed;

/** What is wrong with the smart-card service, readers and cards, and between the drivers of one card. */
final class ReaderPlaces {
	static final Set<String> STOPPED = Set.of("SCARD_E_NO_SERVICE", "SCARD_E_SERVICE_STOPPED");
	private static final Set<String> PULLED_OUT = Set.of("SCARD_W_REMOVED_CARD", "CKR_DEVICE_REMOVED", "SAR_DEVICE_REMOVED", "SCARD_E_READER_UNAVAILABLE");
	static final Set<String> NO_READER = Set.of("SCARD_E_NO_READERS_AVAILABLE");

	private ReaderPlaces() {
	}

	static List<Phrase> serviceStopped(TokenEvidence evidence) {
		return serviceFailures(evidence).filter(failed -> Places.isAnswered(failed.failure(), STOPPED)).map(Places::told).toList();
	}

	/** Neither stopped nor without readers, but no use: refused, hung, crashed. */
	static List<Phrase> serviceFailed(TokenEvidence evidence) {
		return serviceFailures(evidence).filter(failed -> !Places.isAnswered(failed.failure(), STOPPED) && !Places.isAnswered(failed.failure(), NO_READER)
				&& !Places.isAnswered(failed.failure(), Places.GONE) && !isOtherwiseTold(failed)).map(Places::told).toList();
	}

	private static boolean isOtherwiseTold(Failed failed) {
		return switch (failed.failure().kind()) {
		case OUT_OF_TIME, CANCELLED, NO_WORKER, REMOVED -> true;
		default -> false;
		};
	}

	private static Stream<Failed> serviceFailures(TokenEvidence evidence) {
		return Places.failures(evidence).stream().filter(Failed::isService);
	}

	static List<Phrase> noReader(TokenEvidence evidence) {
		return evidence.pcsc().filter(ReaderPlaces::isWithoutReader).map(_ -> List.of(Phrase.of("token.no-reader"))).orElse(List.of());
	}

	/** Asked and answered: the service runs and has none. */
	private static boolean isWithoutReader(PcscReport pcsc) {
		return pcsc.readers().isEmpty() && pcsc.failure().map(failure -> Places.isAnswered(failure, NO_READER)).orElse(true);
	}

	/** All readers are empty. */
	static List<Phrase> noCard(TokenEvidence evidence) {
		List<ReaderReport> readers = evidence.pcsc().map(PcscReport::readers).orElse(List.of());
		return readers.stream().anyMatch(ReaderReport::hasCard) ? List.of()
				: readers.stream().filter(reader -> reader.failure().isEmpty()).map(reader -> Phrase.of("token.driver", reader.name())).toList();
	}

	static List<Phrase> inState(TokenEvidence evidence, ReaderFlag flag) {
		return evidence.pcsc().stream().flatMap(pcsc -> pcsc.readers().stream()).filter(reader -> reader.state().contains(flag))
				.map(reader -> Phrase.of("token.driver", reader.name())).toList();
	}

	/** Pulled out while it was looked at. */
	static List<Phrase> removed(TokenEvidence evidence) {
		return Places.failures(evidence).stream().filter(failed -> failed.failure().kind() == Failure.Kind.REMOVED
				|| Places.isAnswered(failed.failure(), PULLED_OUT)).map(Places::told).toList();
	}

	/** A card whose driver was not found: modules or libraries answered, but none knows it. */
	static List<Phrase> cardsWithoutToken(TokenEvidence evidence) {
		boolean anyAnswers = evidence.modules().stream().anyMatch(module -> module.failure().isEmpty())
				|| evidence.skf().stream().anyMatch(library -> library.failure().isEmpty());
		if (!anyAnswers) {
			return List.of();
		}
		return TokenView.of(evidence).stream().filter(view -> !view.hasToken()).flatMap(view -> view.reader().stream())
				.filter(reader -> !reader.state().contains(ReaderFlag.MUTE))
				.map(reader -> reader.card().map(card -> Phrase.of("token.card", card, reader.name())).orElse(Phrase.of("token.driver", reader.name())))
				.toList();
	}

	/** Plugged in, but neither a reader of the service nor a token of any driver. */
	static List<Phrase> devicesWithoutDriver(TokenEvidence evidence) {
		boolean reached = evidence.pcsc().filter(pcsc -> pcsc.readers().isEmpty()).isEmpty()
				|| TokenView.of(evidence).stream().anyMatch(view -> view.hasToken() && view.isHardware());
		return reached ? List.of() : evidence.usb().stream().map(ReaderPlaces::told).toList();
	}

	private static Phrase told(UsbDevice device) {
		String name = device.product().or(device::vendor).or(device::manufacturer).orElse("USB");
		return Phrase.of("token.usb", name, String.format("%04x:%04x", device.vendorId(), device.productId()));
	}

	/** Files that are tokens lie on every desk; only what can be plugged in is mistaken for another one. */
	static List<Phrase> several(TokenEvidence evidence) {
		List<TokenView> tokens = TokenView.of(evidence).stream().filter(view -> view.hasToken() || view.reader().isPresent())
				.filter(TokenView::isHardware).toList();
		return tokens.size() < 2 ? List.of()
				: tokens.stream().map(view -> view.serial().map(serial -> Phrase.of("token.serial", view.name(), serial))
						.orElse(Phrase.of("token.driver", view.name()))).toList();
	}

	static List<Phrase> contradictions(TokenEvidence evidence) {
		return TokenView.of(evidence).stream().flatMap(view -> view.contradictions().stream()).map(ReaderPlaces::told).toList();
	}

	private static Phrase told(Contradiction contradiction) {
		return switch (contradiction.kind()) {
		case CERTIFICATES -> Phrase.of("token.differs.certificates", contradiction.token(), contradiction.one(), contradiction.other(),
				contradiction.what().getFirst());
		case PIN -> Phrase.of("token.differs.pin", contradiction.token(), contradiction.one(), state(contradiction.what().get(0)),
				contradiction.other(), state(contradiction.what().get(1)));
		};
	}

	private static Phrase state(String pin) {
		return Phrase.of("token.pin." + pin.toLowerCase(Locale.ROOT).replace('_', '-'));
	}
}
