package org.certclinic.core.evidence.token;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.TokenEvidence;

/**
 * One card or key as it is seen from several sides: a card in a reader, tokens in slots of PKCS#11 modules, devices of SKF libraries. What
 * belongs together is told by the reader's name, the serial number, or a certificate in common; what the same driver tells apart stays apart.
 *
 * @param reader  it is in; absent where PC/SC does not see it, as keys with a driver of their own
 * @param slots   that hold it
 * @param devices SKF has of it
 */
public record TokenView(Optional<ReaderReport> reader, List<InSlot> slots, List<InLibrary> devices) {
	/** A token in a slot of a module. */
	public record InSlot(ModuleReport module, SlotReport slot, TokenInfo token) {
		public InSlot {
			Objects.requireNonNull(module, "module");
			Objects.requireNonNull(slot, "slot");
			Objects.requireNonNull(token, "token");
		}
	}

	/** A device of an SKF library. */
	public record InLibrary(SkfReport library, SkfDevice device) {
		public InLibrary {
			Objects.requireNonNull(library, "library");
			Objects.requireNonNull(device, "device");
		}
	}

	public TokenView {
		Objects.requireNonNull(reader, "reader");
		slots = List.copyOf(slots);
		devices = List.copyOf(devices);
	}

	/** Everything with something in it, in the order it was seen. Empty slots and slots whose token is not initialised are left out. */
	public static List<TokenView> of(TokenEvidence evidence) {
		return new TokenJoin(evidence).views();
	}

	/**
	 * Whether what is there is reached without the smart-card service, as a key with a driver of its own is, or a token that is a file. Then it
	 * is no fault that the service or its readers are missing, unless a reader or key is plugged in that no driver reaches.
	 */
	public static boolean areReachedWithoutService(List<TokenView> views, TokenEvidence evidence) {
		List<TokenView> tokens = views.stream().filter(TokenView::hasToken).toList();
		if (tokens.isEmpty() || views.stream().anyMatch(view -> view.reader.isPresent())) {
			return false;
		}
		return evidence.usb().isEmpty() || tokens.stream().anyMatch(TokenView::isHardware);
	}

	/** What it is called: its label, else the SKF device's label or name, else what its card or reader is called. */
	public String name() {
		return Stream.of(slots.stream().map(slot -> slot.token().label()), devices.stream().flatMap(device -> device.device().details().stream())
				.map(SkfDevice.Details::label), devices.stream().map(device -> device.device().name()), reader.stream().flatMap(found -> found.card()
						.stream()),
				reader.stream().map(ReaderReport::name)).flatMap(names -> names).filter(name -> !name.isBlank()).findFirst().orElse("?");
	}

	/** As the first driver that has one reports it. */
	public Optional<String> serial() {
		return Stream.concat(slots.stream().map(slot -> slot.token().serial()),
				devices.stream().flatMap(device -> device.device().details().stream()).map(SkfDevice.Details::serial))
				.filter(serial -> !serial.isBlank()).findFirst();
	}

	/** Whether a PKCS#11 module or an SKF library sees it; else there is a card that no driver tried here knows. */
	public boolean hasToken() {
		return !slots.isEmpty() || !devices.isEmpty();
	}

	/** Whether it is something that can be plugged in, as far as drivers say. */
	public boolean isHardware() {
		return reader.isPresent() || !devices.isEmpty() || slots.stream().anyMatch(slot -> slot.slot().flags().contains(SlotFlag.HW_SLOT));
	}

	/** DER of all certificates that any driver sees on it. */
	public Stream<Octets> certificates() {
		return Stream.concat(slots.stream().flatMap(slot -> certificates(slot.token())), devices.stream().flatMap(device -> certificates(device.device())))
				.distinct();
	}

	static Stream<Octets> certificates(TokenInfo token) {
		return token.objects().stream().flatMap(object -> object.certificate().stream());
	}

	static Stream<Octets> certificates(SkfDevice device) {
		return device.applications().stream().flatMap(application -> application.containers().stream())
				.flatMap(container -> Stream.concat(container.signingCertificate().stream(), container.encryptionCertificate().stream()));
	}

	/** What one driver says of it and another denies. */
	public List<Contradiction> contradictions() {
		return Contradiction.of(this);
	}
}
