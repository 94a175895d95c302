package org.certclinic.token.ladder;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.SlotFlag;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenLimits;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.UsbDevice;
import org.certclinic.core.evidence.token.Version;

/** Makes what a probe of smart cards and USB keys reports. */
final class Reports {
	static final String READER = "Example K5 00 00";
	private static final Version VERSION = new Version(1, 0);
	private static final TokenFlag[] READY = { TokenFlag.TOKEN_INITIALIZED, TokenFlag.USER_PIN_INITIALIZED };

	private Optional<PcscReport> pcsc = Optional.empty();
	private final List<ModuleReport> modules = new ArrayList<>();
	private final List<SkfReport> libraries = new ArrayList<>();
	private final List<UsbDevice> devices = new ArrayList<>();

	Reports service(ReaderReport... readers) {
		pcsc = Optional.of(new PcscReport("libpcsclite.so.1", List.of(readers), List.of(), Optional.empty(), Duration.ZERO));
		return this;
	}

	Reports service(Failure failure) {
		pcsc = Optional.of(new PcscReport("libpcsclite.so.1", List.of(), List.of(), Optional.of(failure), Duration.ZERO));
		return this;
	}

	Reports module(String name, SlotReport... slots) {
		modules.add(new ModuleReport(name, ModuleReport.Origin.USER, file(name), Optional.empty(), List.of(slots), 0, List.of(), Optional.empty(),
				Duration.ZERO));
		return this;
	}

	Reports module(String name, Failure failure) {
		modules.add(new ModuleReport(name, ModuleReport.Origin.USER, file(name), Optional.empty(), List.of(), 0, List.of(), Optional.of(failure),
				Duration.ZERO));
		return this;
	}

	Reports skf(String name, SkfDevice... seen) {
		libraries.add(new SkfReport(name, ModuleReport.Origin.USER, file(name), List.of(seen), List.of(), Optional.empty(), Duration.ZERO));
		return this;
	}

	Reports usb(int vendor, int product, String name) {
		devices.add(new UsbDevice(vendor, product, Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty(), true));
		return this;
	}

	TokenEvidence build() {
		return new TokenEvidence(Source.of("this computer"), Instant.EPOCH, pcsc, modules, libraries, devices);
	}

	static Failure refused(String function, String answer) {
		return Failure.refused(new Call(function, Optional.of(new ReturnCode(answer, 1)), Duration.ZERO));
	}

	static Failure at(Failure.Kind kind, String function) {
		return new Failure(kind, Optional.of(new Call(function, Optional.empty(), Duration.ZERO)), Map.of());
	}

	static ReaderReport empty(String name) {
		return new ReaderReport(name, Set.of(ReaderFlag.EMPTY), Octets.EMPTY, Optional.empty(), Optional.empty());
	}

	static ReaderReport card(String name, ReaderFlag... more) {
		Set<ReaderFlag> flags = new HashSet<>(List.of(more));
		flags.add(ReaderFlag.PRESENT);
		return new ReaderReport(name, flags, Octets.of((byte) 0x3b, (byte) 0), Optional.empty(), Optional.empty());
	}

	static SlotReport slot(String description) {
		return new SlotReport(0, description, "", Set.of(SlotFlag.HW_SLOT, SlotFlag.REMOVABLE_DEVICE), VERSION, VERSION, Optional.empty(), Optional
				.empty());
	}

	static SlotReport slot(String description, TokenInfo token) {
		return new SlotReport(0, description, "", Set.of(SlotFlag.HW_SLOT, SlotFlag.REMOVABLE_DEVICE, SlotFlag.TOKEN_PRESENT), VERSION, VERSION,
				Optional.of(token), Optional.empty());
	}

	/** A token that is a file. */
	static SlotReport software(TokenInfo token) {
		return new SlotReport(0, "SoftHSM slot", "", Set.of(SlotFlag.TOKEN_PRESENT), VERSION, VERSION, Optional.of(token), Optional.empty());
	}

	static TokenInfo token(String label, String serial, TokenObject... objects) {
		return token(label, serial, Set.of(READY), objects);
	}

	/** With these flags besides those of a sound token. */
	static TokenInfo token(String label, String serial, TokenFlag flag, TokenObject... objects) {
		Set<TokenFlag> flags = EnumSet.of(flag, READY);
		return token(label, serial, flags, objects);
	}

	static TokenInfo token(String label, String serial, Set<TokenFlag> flags, TokenObject... objects) {
		var none = OptionalLong.empty();
		return new TokenInfo(label, "", "", serial, flags, new TokenLimits(none, none, none, none, 4, 8, none, none, none, none), VERSION, VERSION,
				Optional.empty(), List.of(), List.of(objects), false, "pkcs11:");
	}

	/** @param key any number; the same for a certificate and its key */
	static TokenObject certificate(String label, int id, int key) {
		return object(TokenObject.Kind.CERTIFICATE, label, id, key, Optional.of(Octets.of((byte) 0x30, (byte) 1, (byte) key)));
	}

	static TokenObject key(String label, int id, int key) {
		return object(TokenObject.Kind.PUBLIC_KEY, label, id, key, Optional.empty());
	}

	private static TokenObject object(TokenObject.Kind kind, String label, int id, int key, Optional<Octets> certificate) {
		return new TokenObject(kind, label, Octets.of((byte) id), Optional.empty(), certificate, Optional.of(half(key)), Set.of(), Set.of(), "pkcs11:",
				Optional.empty());
	}

	private static PublicHalf half(int key) {
		return new PublicHalf("RSA", 2048, Optional.empty(), Optional.of(BigInteger.valueOf(1000 + key)), Optional.of(BigInteger.valueOf(65537)),
				Octets.EMPTY);
	}

	static SkfDevice device(String name, String serial, SkfApplication... applications) {
		return new SkfDevice(name, Optional.of(new SkfDevice.Details("", "", name, serial, VERSION, VERSION, 65536, 1024)), List.of(applications), Optional
				.empty());
	}

	static SkfApplication application(long triesLeft, boolean isDefault, SkfContainer... containers) {
		return new SkfApplication("CFCA", Optional.of(new SkfApplication.Pin(6, triesLeft, isDefault)), Optional.of(new SkfApplication.Pin(10, 10, false)),
				List.of(containers), Optional.empty());
	}

	static SkfContainer container(String name, int key) {
		return new SkfContainer(name, SkfContainer.Type.RSA, Optional.of(Octets.of((byte) 0x30, (byte) 1, (byte) key)), Optional.empty(), Optional.of(half(
				key)), Optional.empty(), Optional.empty());
	}

	static SkfContainer containerWithoutCertificate(String name, int key) {
		return new SkfContainer(name, SkfContainer.Type.RSA, Optional.empty(), Optional.empty(), Optional.of(half(key)), Optional.empty(), Optional.empty());
	}

	private static ModuleFile file(String name) {
		return new ModuleFile("/usr/lib/" + name, 1, ModuleFile.Format.ELF, 64, "x86_64", List.of(), List.of(), ModuleFile.Entry.PRESENT);
	}
}
