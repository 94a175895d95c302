package org.certclinic.token.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.TokenPair;
import org.certclinic.core.evidence.token.UsbDevice;

/** What was found on readers and tokens as lines of text. */
public final class TokenReport {
	private final Function<Octets, String> certificates;
	private final Locale locale;
	private final TokenWords words = new TokenWords();

	/** @param certificates says in a few words what a certificate in DER is */
	public TokenReport(Function<Octets, String> certificates, Locale locale) {
		this.certificates = Objects.requireNonNull(certificates, "certificates");
		this.locale = Objects.requireNonNull(locale, "locale");
	}

	/** Without what was not asked; each line ends with a line end. */
	public String of(TokenEvidence evidence) {
		var lines = new Lines();
		if (!evidence.usb().isEmpty()) {
			lines.add(0, text("report.usb"));
			evidence.usb().forEach(device -> lines.add(1, usb(device)));
		}
		evidence.pcsc().ifPresent(pcsc -> {
			lines.add(0, text("report.readers"));
			pcsc.failure().ifPresent(failure -> lines.add(1, failure(failure)));
			if (pcsc.readers().isEmpty() && pcsc.failure().isEmpty()) {
				lines.add(1, text("report.no-readers"));
			}
			pcsc.readers().forEach(reader -> reader(lines, reader));
		});
		if (!evidence.modules().isEmpty()) {
			lines.add(0, text("report.modules"));
			evidence.modules().forEach(module -> module(lines, module));
		}
		if (!evidence.skf().isEmpty()) {
			lines.add(0, text("report.skf"));
			evidence.skf().forEach(library -> library(lines, library));
		}
		return lines.text.toString();
	}

	private static String usb(UsbDevice device) {
		String id = String.format("%04x:%04x", device.vendorId(), device.productId());
		return Stream.of(Optional.of(id), device.vendor().or(device::manufacturer), device.product()).flatMap(Optional::stream)
				.collect(Collectors.joining("  "));
	}

	private void reader(Lines lines, ReaderReport reader) {
		lines.add(1, reader.name() + "  " + list(reader.state().stream().map(words::state).toList()));
		if (!reader.atr().isEmpty()) {
			lines.add(2, reader.card().map(card -> card + "  ").orElse("") + text("report.atr", reader.atr().hex()));
		}
		reader.failure().ifPresent(failure -> lines.add(2, failure(failure)));
	}

	private void module(Lines lines, ModuleReport module) {
		lines.add(1, module.name() + "  " + module.file().path());
		module.info().ifPresent(info -> lines.add(2, text("report.module", info.cryptoki().text(), info.manufacturer(), info.library().text(),
				TokenWords.millis(module.time()))));
		module.failure().ifPresent(failure -> lines.add(2, failure(failure)));
		module.slots().forEach(slot -> slot(lines, slot));
		if (module.moreSlots() > 0) {
			lines.add(2, text("report.more-slots", module.moreSlots()));
		}
	}

	private void slot(Lines lines, SlotReport slot) {
		lines.add(2, text("report.slot", slot.id(), slot.description()) + (slot.token().isEmpty() && slot.failure().isEmpty() ? "  " + text(
				"report.empty-slot") : ""));
		slot.failure().ifPresent(failure -> lines.add(3, failure(failure)));
		slot.token().ifPresent(token -> token(lines, token));
	}

	private void token(Lines lines, TokenInfo token) {
		lines.add(3, token.label().isBlank() ? text("report.unlabelled") : text("report.token", token.label()));
		lines.add(4, text("report.token-details", token.manufacturer(), token.model(), token.serial().isBlank() ? "-" : token.serial()));
		lines.add(4, text("report.flags", list(token.flags().stream().map(words::flag).toList())));
		if (!token.isInitialised()) {
			lines.add(4, text("report.not-initialised"));
			return;
		}
		lines.add(4, text("report.pin", in(words.pin(token.userPin()))));
		lines.add(4, text("report.officer-pin", in(words.pin(token.officerPin()))));
		List<TokenPair> pairs = token.pairs();
		for (TokenObject object : token.objects()) {
			object(lines, object, pairs);
		}
		if (token.objects().isEmpty()) {
			lines.add(4, text("report.no-objects"));
		}
		if (token.moreObjects()) {
			lines.add(4, text("report.more-objects"));
		}
	}

	private void object(Lines lines, TokenObject object, List<TokenPair> pairs) {
		List<String> parts = new ArrayList<>();
		parts.add(in(words.kind(object.kind())) + (object.label().isBlank() ? "" : " \"" + object.label() + "\""));
		if (!object.id().isEmpty()) {
			parts.add(text("report.id", object.id().hex()));
		}
		object.certificate().map(certificates).ifPresent(parts::add);
		object.key().filter(_ -> object.certificate().isEmpty()).ifPresent(key -> parts.add(key.bits() > 0 ? key.family() + " " + key.bits() : key
				.family()));
		pairs.stream().filter(pair -> pair.certificate().filter(object::equals).isPresent() && pair.isLoneCertificate()).findFirst()
				.ifPresent(_ -> parts.add(text("report.alone")));
		pairs.stream().filter(pair -> pair.isLoneKey() && (pair.publicKey().filter(object::equals).isPresent() || pair.privateKey().filter(object::equals)
				.isPresent())).findFirst().ifPresent(_ -> parts.add(text("report.lone-key")));
		lines.add(4, String.join("  ", parts));
		object.failure().ifPresent(failure -> lines.add(5, failure(failure)));
	}

	private void library(Lines lines, SkfReport library) {
		lines.add(1, library.name() + "  " + library.file().path());
		library.failure().ifPresent(failure -> lines.add(2, failure(failure)));
		library.devices().forEach(device -> device(lines, device));
	}

	private void device(Lines lines, SkfDevice device) {
		lines.add(2, text("report.device", device.name()) + device.details().map(details -> "  " + details.label() + "  " + text("report.token-details",
				details.manufacturer(), "", details.serial())).orElse(""));
		device.failure().ifPresent(failure -> lines.add(3, failure(failure)));
		device.applications().forEach(application -> application(lines, application));
	}

	private void application(Lines lines, SkfApplication application) {
		lines.add(3, text("report.application", application.name()));
		application.failure().ifPresent(failure -> lines.add(4, failure(failure)));
		application.user().ifPresent(pin -> lines.add(4, text("report.pin", in(words.pin(pin)))));
		application.admin().ifPresent(pin -> lines.add(4, text("report.officer-pin", in(words.pin(pin)))));
		for (SkfContainer container : application.containers()) {
			lines.add(4, text("report.container", container.name(), in(words.type(container.type()))));
			container.failure().ifPresent(failure -> lines.add(5, failure(failure)));
			container.signingCertificate().ifPresent(der -> lines.add(5, text("report.signing") + "  " + certificates.apply(der)));
			container.encryptionCertificate().ifPresent(der -> lines.add(5, text("report.encryption") + "  " + certificates.apply(der)));
			if (container.signingCertificate().isEmpty() && container.encryptionCertificate().isEmpty()) {
				lines.add(5, text("report.no-certificate"));
			}
		}
	}

	private String failure(Failure failure) {
		return "✗ " + in(words.failure(failure));
	}

	private String list(Collection<BilingualText> texts) {
		return texts.isEmpty() ? "-" : texts.stream().map(this::in).collect(Collectors.joining(text("list")));
	}

	private String text(String key, Object... arguments) {
		return in(TokenWords.text(key, arguments));
	}

	private String in(BilingualText text) {
		return text.in(locale);
	}

	/** Lines with their indents. */
	private static final class Lines {
		private final StringBuilder text = new StringBuilder();

		/** Names from outside may have line ends. */
		void add(int depth, String line) {
			text.append("  ".repeat(depth)).append(line.replace('\n', ' ').replace('\r', ' ').stripTrailing()).append('\n');
		}
	}
}
