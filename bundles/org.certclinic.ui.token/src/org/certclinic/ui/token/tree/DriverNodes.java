package org.certclinic.ui.token.tree;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.UsbDevice;
import org.certclinic.token.words.TokenWords;
import org.certclinic.ui.Icon;
import org.certclinic.ui.token.probe.Probed;
import org.eclipse.osgi.util.NLS;

/** The tree: devices on the USB, the smart-card service and its readers, PKCS#11 modules and SKF libraries. */
public final class DriverNodes {
	private final Probed probed;
	private final Locale locale;
	private final TokenWords words = new TokenWords();

	/** @param locale of the words */
	public DriverNodes(Probed probed, Locale locale) {
		this.probed = probed;
		this.locale = locale;
	}

	/** The rows at the top, each with what is in it. */
	public List<Node> roots() {
		List<Node> roots = new ArrayList<>();
		if (!probed.evidence().usb().isEmpty()) {
			roots.add(Node.of(Icon.LIST, Messages.Node_usb, "", List.of(), Optional.empty(), probed.evidence().usb().stream().map(this::usb).toList()));
		}
		probed.evidence().pcsc().ifPresent(pcsc -> roots.add(service(pcsc)));
		probed.evidence().modules().forEach(module -> roots.add(module(module)));
		probed.evidence().skf().forEach(library -> roots.add(library(library)));
		return roots;
	}

	private Node usb(UsbDevice device) {
		String id = String.format("%04x:%04x", device.vendorId(), device.productId());
		Facts facts = new Facts(locale).add(Messages.Fact_usbId, id).add(Messages.Fact_vendor, device.vendor()).add(Messages.Fact_manufacturer, device
				.manufacturer()).add(Messages.Fact_serial, device.serial());
		return Node.of(Icon.READER, device.product().or(device::vendor).or(device::manufacturer).orElse(id), id, facts.all(), Optional.empty(), List.of());
	}

	private Node service(PcscReport pcsc) {
		Facts facts = new Facts(locale).add(Messages.Fact_library, pcsc.library()).add(Messages.Fact_time, millis(pcsc.time()));
		String state = pcsc.readers().isEmpty() ? Messages.State_noReader : NLS.bind(Messages.State_readers, pcsc.readers().size());
		return Node.of(Icon.LIST, Messages.Node_service, state(pcsc.failure(), state), facts.all(), pcsc.failure(), pcsc.readers().stream().map(this::reader)
				.toList());
	}

	private Node reader(ReaderReport reader) {
		Facts facts = new Facts(locale).lines(Messages.Fact_readerState, reader.state().stream().map(flag -> NLS.bind(Messages.Fact_named, words.state(flag).in(locale),
				flag.pcsc())).toList()).add(Messages.Fact_card, reader.card()).add(Messages.Fact_atr, reader.atr().hex());
		String state = reader.hasCard() ? reader.card().orElse(Messages.State_card) : Messages.State_noCard;
		return Node.of(Icon.READER, reader.name(), state(reader.failure(), state), facts.all(), reader.failure(), List.of());
	}

	private Node module(ModuleReport module) {
		Facts facts = file(module.file()).add(Messages.Fact_origin, words.origin(module.origin()));
		module.info().ifPresent(info -> facts.add(Messages.Fact_cryptoki, info.cryptoki().text()).lines(Messages.Fact_interfaces, info.interfaces())
				.add(Messages.Fact_manufacturer, info.manufacturer()).add(Messages.Fact_description, info.description())
				.add(Messages.Fact_version, info.library().text()));
		facts.add(Messages.Fact_time, millis(module.time()));
		if (module.moreSlots() > 0) {
			facts.add(Messages.Fact_moreSlots, Integer.toString(module.moreSlots()));
		}
		TokenNodes tokens = new TokenNodes(probed, module, locale);
		return Node.of(Icon.MODULE, module.name(), state(module.failure(), NLS.bind(Messages.State_slots, module.slots().size())), facts.all(), module
				.failure(), module.slots().stream().map(tokens::slot).toList());
	}

	private Node library(SkfReport library) {
		Facts facts = file(library.file()).add(Messages.Fact_origin, words.origin(library.origin())).add(Messages.Fact_time, millis(library.time()));
		SkfNodes devices = new SkfNodes(probed, locale);
		return Node.of(Icon.MODULE, library.name(), state(library.failure(), NLS.bind(Messages.State_devices, library.devices().size())), facts.all(),
				library.failure(), library.devices().stream().map(devices::device).toList());
	}

	private Facts file(ModuleFile file) {
		Facts facts = new Facts(locale).add(Messages.Fact_path, file.path());
		if (file.bits() > 0) {
			facts.add(Messages.Fact_file, NLS.bind(Messages.Fact_fileText, new Object[] { file.format(), file.bits(), file.machine() }));
		}
		return facts.add(Messages.Fact_missing, String.join(", ", file.missing()));
	}

	/** What is wrong goes before what is there. */
	static String state(Optional<Failure> failure, String well) {
		return failure.isPresent() ? Messages.State_failed : well;
	}

	static String millis(Duration time) {
		return NLS.bind(Messages.Fact_millis, TokenWords.millis(time));
	}
}
