package org.certclinic.core.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.UsbDevice;

/**
 * What a computer says of its smart cards and USB keys, without any PIN. All of it is as the drivers report.
 *
 * @param source  the computer that was asked, or the file the answer was kept in
 * @param at      when the probe began
 * @param pcsc    the smart-card service and its readers; absent where it was not asked
 * @param modules the PKCS#11 modules that were tried
 * @param skf     the libraries of GM/T 0016 that were tried
 * @param usb     devices on the bus that may be readers or keys; empty too where the platform was not asked
 */
public record TokenEvidence(Source source, Instant at, Optional<PcscReport> pcsc, List<ModuleReport> modules, List<SkfReport> skf, List<UsbDevice> usb)
		implements Evidence {
	public TokenEvidence {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(pcsc, "pcsc");
		modules = List.copyOf(modules);
		skf = List.copyOf(skf);
		usb = List.copyOf(usb);
	}

	/** The slots of all modules. */
	public Stream<SlotReport> slots() {
		return modules.stream().flatMap(module -> module.slots().stream());
	}
}
