package org.certclinic.token.ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.core.evidence.token.TokenView;
import org.certclinic.core.evidence.token.UsbDevice;
import org.certclinic.token.ladder.Rung.Name;
import org.certclinic.token.ladder.Rung.State;

/** The rungs up to the card in its reader. */
final class ReaderRungs {
	private static final Set<String> STOPPED = Set.of("SCARD_E_NO_SERVICE", "SCARD_E_SERVICE_STOPPED");
	private static final String NO_READER = "SCARD_E_NO_READERS_AVAILABLE";
	private final TokenEvidence evidence;
	private final List<TokenView> views;
	/** Keys with a driver of their own need neither service nor reader. */
	private final boolean notNeeded;

	ReaderRungs(TokenEvidence evidence) {
		this.evidence = evidence;
		this.views = TokenView.of(evidence);
		this.notNeeded = TokenView.areReachedWithoutService(views, evidence);
	}

	List<Rung> rungs() {
		return List.of(usb(), driver(), service(), reader(), card());
	}

	private Rung usb() {
		return evidence.usb().isEmpty() ? Rung.of(Name.USB, State.UNKNOWN, "usb.unknown")
				: Rung.of(Name.USB, State.OK, "usb.seen", evidence.usb().stream().map(ReaderRungs::name).toList());
	}

	private static String name(UsbDevice device) {
		String name = device.product().or(device::vendor).or(device::manufacturer).orElse("USB");
		return "%s (%04x:%04x)".formatted(name, device.vendorId(), device.productId());
	}

	private Rung driver() {
		if (!readers().isEmpty() || views.stream().anyMatch(view -> view.hasToken() && view.isHardware())) {
			return Rung.of(Name.DRIVER, State.OK, "driver.works");
		}
		if (evidence.usb().isEmpty() || evidence.pcsc().isEmpty() || !serviceRuns()) {
			return Rung.of(Name.DRIVER, State.UNKNOWN, "driver.unknown");
		}
		return Rung.broken(Name.DRIVER, "driver.missing", "token.usb-without-driver", evidence.usb().stream().map(ReaderRungs::name).toList());
	}

	private Rung service() {
		Optional<Failure> failure = evidence.pcsc().flatMap(PcscReport::failure);
		if (evidence.pcsc().isEmpty()) {
			return Rung.of(Name.SERVICE, State.NOT_RUN, "service.not-asked");
		}
		if (serviceRuns()) {
			return Rung.of(Name.SERVICE, State.OK, "service.runs");
		}
		if (notNeeded) {
			return Rung.of(Name.SERVICE, State.UNKNOWN, "service.not-needed");
		}
		String answer = failure.flatMap(ReaderRungs::answer).orElse("");
		if (STOPPED.contains(answer)) {
			return Rung.broken(Name.SERVICE, "service.stopped", "token.service-stopped");
		}
		return switch (failure.orElseThrow().kind()) {
		case OUT_OF_TIME, CANCELLED, NO_WORKER -> Rung.of(Name.SERVICE, State.UNKNOWN, "service.unfinished");
		default -> Rung.broken(Name.SERVICE, "service.failed", "token.service-failed", Told.failure(failure.orElseThrow()));
		};
	}

	private boolean serviceRuns() {
		return evidence.pcsc().filter(pcsc -> pcsc.failure().isEmpty() || pcsc.failure().flatMap(ReaderRungs::answer).filter(NO_READER::equals).isPresent())
				.isPresent();
	}

	private static Optional<String> answer(Failure failure) {
		return failure.call().flatMap(Call::answer).map(ReturnCode::name);
	}

	private Rung reader() {
		List<ReaderReport> readers = readers();
		if (!readers.isEmpty()) {
			return Rung.of(Name.READER, State.OK, "reader.seen", readers.stream().map(ReaderReport::name).toList());
		}
		if (notNeeded) {
			return Rung.of(Name.READER, State.UNKNOWN, "reader.not-needed");
		}
		return serviceRuns() ? Rung.broken(Name.READER, "reader.none", "token.no-reader") : Rung.of(Name.READER, State.NOT_RUN, "reader.not-asked");
	}

	private Rung card() {
		List<ReaderReport> readers = readers();
		if (readers.isEmpty()) {
			return notNeeded ? Rung.of(Name.CARD, State.UNKNOWN, "card.not-needed") : Rung.of(Name.CARD, State.NOT_RUN, "card.not-asked");
		}
		Optional<ReaderReport> good = readers.stream().filter(ReaderRungs::isReadable).findFirst();
		if (good.isPresent()) {
			return Rung.of(Name.CARD, State.OK, "card.in", good.get().card().orElse("ATR " + good.get().atr().hex()), good.get().name());
		}
		return withState(ReaderFlag.MUTE).map(name -> Rung.broken(Name.CARD, "card.mute", "token.card-mute", name))
				.or(() -> withState(ReaderFlag.EXCLUSIVE).map(name -> Rung.broken(Name.CARD, "card.exclusive", "token.card-exclusive", name)))
				.or(() -> readers.stream().filter(reader -> reader.failure().isPresent()).findFirst().map(ReaderRungs::failed))
				.orElseGet(() -> notNeeded ? Rung.of(Name.CARD, State.UNKNOWN, "card.not-needed")
						: Rung.broken(Name.CARD, "card.none", "token.no-card", readers.stream().map(ReaderReport::name).toList()));
	}

	/** A card that another program holds is readable by its ATR, but of no use to anybody else. */
	private static boolean isReadable(ReaderReport reader) {
		return reader.hasCard() && reader.failure().isEmpty() && !reader.state().contains(ReaderFlag.MUTE) && !reader.state().contains(
				ReaderFlag.EXCLUSIVE);
	}

	private static Rung failed(ReaderReport reader) {
		Failure failure = reader.failure().orElseThrow();
		boolean removed = failure.kind() == Failure.Kind.REMOVED || answer(failure).filter("SCARD_W_REMOVED_CARD"::equals).isPresent();
		return removed ? Rung.broken(Name.CARD, "card.removed", "token.removed", reader.name())
				: Rung.broken(Name.CARD, "card.failed", "token.service-failed", reader.name(), Told.failure(failure));
	}

	private Optional<String> withState(ReaderFlag flag) {
		return readers().stream().filter(reader -> reader.state().contains(flag)).map(ReaderReport::name).findFirst();
	}

	private List<ReaderReport> readers() {
		return evidence.pcsc().map(PcscReport::readers).orElse(List.of());
	}
}
