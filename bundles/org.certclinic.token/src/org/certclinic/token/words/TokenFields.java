package org.certclinic.token.words;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Mechanism;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PcscReport;
import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.ReaderReport;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.SlotFlag;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.UsbDevice;

/** What was found on readers and tokens as fields for JSON. */
public final class TokenFields {
	private final Function<Octets, Map<String, Object>> certificates;
	private final boolean deep;
	private final TokenWords words = new TokenWords();

	/**
	 * @param certificates tells of a certificate in DER what is to be told besides
	 * @param deep         tells everything: mechanisms, certificates in DER and all calls
	 */
	public TokenFields(Function<Octets, Map<String, Object>> certificates, boolean deep) {
		this.certificates = Objects.requireNonNull(certificates, "certificates");
		this.deep = deep;
	}

	/** Fields {@code at}, {@code service}, {@code readers}, {@code modules}, {@code skf} and {@code usb}; flags are as drivers report them. */
	public Map<String, Object> of(TokenEvidence evidence) {
		Fields fields = new Fields().put("at", evidence.at());
		evidence.pcsc().ifPresent(pcsc -> fields.put("service", service(pcsc)));
		return fields.put("readers", evidence.pcsc().map(PcscReport::readers).orElse(List.of()).stream().map(this::reader).toList())
				.put("modules", evidence.modules().stream().map(this::module).toList())
				.put("skf", evidence.skf().stream().map(this::library).toList())
				.put("usb", evidence.usb().stream().map(TokenFields::device).toList()).map();
	}

	private Map<String, Object> service(PcscReport pcsc) {
		Fields fields = new Fields().put("library", pcsc.library()).put("millis", millis(pcsc.time()));
		return log(failure(fields, pcsc.failure()), pcsc.calls()).map();
	}

	private Map<String, Object> reader(ReaderReport reader) {
		Fields fields = new Fields().put("name", reader.name()).put("state", reader.state().stream().map(ReaderFlag::pcsc).toList())
				.put("hasCard", reader.hasCard()).text("atr", reader.atr().hex()).maybe("card", reader.card());
		return failure(fields, reader.failure()).map();
	}

	private Map<String, Object> module(ModuleReport module) {
		Fields fields = file(module.file(), module.name(), module.origin(), module.failure());
		module.info().ifPresent(info -> fields.put("cryptoki", info.cryptoki().text()).text("manufacturer", info.manufacturer())
				.text("description", info.description()).put("version", info.library().text()).put("interfaces", info.interfaces()));
		fields.put("slots", module.slots().stream().map(this::slot).toList());
		if (module.moreSlots() > 0) {
			fields.put("moreSlots", module.moreSlots());
		}
		return log(fields.put("millis", millis(module.time())), module.calls()).map();
	}

	private Fields file(ModuleFile file, String name, ModuleReport.Origin origin, Optional<Failure> failure) {
		Fields fields = new Fields().put("path", file.path()).put("name", name).put("origin", TokenWords.word(origin))
				.put("state", failure.map(why -> TokenWords.word(why.kind())).orElse("ok"));
		if (file.bits() > 0) {
			fields.put("format", TokenWords.word(file.format())).put("bits", file.bits()).text("machine", file.machine());
		}
		return failure(fields, failure);
	}

	private Map<String, Object> slot(SlotReport slot) {
		Fields fields = new Fields().put("id", slot.id()).put("description", slot.description()).text("manufacturer", slot.manufacturer())
				.put("flags", slot.flags().stream().map(SlotFlag::cryptoki).toList());
		slot.token().ifPresent(token -> fields.put("token", token(token)).put("objects", token.objects().stream().map(this::object).toList()));
		return failure(fields, slot.failure()).map();
	}

	private Map<String, Object> token(TokenInfo token) {
		Fields fields = new Fields().put("label", token.label()).text("manufacturer", token.manufacturer()).text("model", token.model())
				.put("serial", token.serial()).put("flags", token.flags().stream().map(TokenFlag::cryptoki).toList())
				.put("pinState", TokenWords.word(token.userPin())).put("officerPinState", TokenWords.word(token.officerPin()))
				.put("minPin", token.limits().minPin()).put("maxPin", token.limits().maxPin())
				.put("hardware", token.hardware().text()).put("firmware", token.firmware().text())
				.maybe("freePublicMemory", token.limits().freePublicMemory()).maybe("freePrivateMemory", token.limits().freePrivateMemory())
				.maybe("sessions", token.limits().sessions()).maybe("utcTime", token.utcTime()).text("uri", token.uri());
		if (token.moreObjects()) {
			fields.put("moreObjects", true);
		}
		return deep ? fields.put("mechanisms", token.mechanisms().stream().map(TokenFields::mechanism).toList()).map() : fields.map();
	}

	private static Map<String, Object> mechanism(Mechanism mechanism) {
		return new Fields().put("name", mechanism.name()).put("minKeySize", mechanism.minKeySize()).put("maxKeySize", mechanism.maxKeySize())
				.put("flags", mechanism.flags()).map();
	}

	private Map<String, Object> object(TokenObject object) {
		Fields fields = new Fields().put("kind", TokenWords.word(object.kind())).text("label", object.label()).text("id", object.id().hex())
				.maybe("type", object.type());
		object.key().ifPresent(key -> key(fields, key));
		if (!object.uses().isEmpty()) {
			fields.words("uses", object.uses());
		}
		if (!object.traits().isEmpty()) {
			fields.words("traits", object.traits());
		}
		object.certificate().ifPresent(der -> fields.put("certificate", certificate(der)));
		return failure(fields.text("uri", object.uri()), object.failure()).map();
	}

	private static void key(Fields fields, PublicHalf key) {
		fields.put("keyAlgorithm", key.family());
		if (key.bits() > 0) {
			fields.put("keySize", key.bits());
		}
		fields.maybe("curve", key.curve());
	}

	private Map<String, Object> certificate(Octets der) {
		Fields fields = new Fields();
		certificates.apply(der).forEach(fields::put);
		return deep ? fields.put("der", der.hex()).map() : fields.map();
	}

	private Map<String, Object> library(SkfReport library) {
		Fields fields = file(library.file(), library.name(), library.origin(), library.failure());
		fields.put("devices", library.devices().stream().map(this::device).toList()).put("millis", millis(library.time()));
		return log(fields, library.calls()).map();
	}

	private Map<String, Object> device(SkfDevice device) {
		Fields fields = new Fields().put("name", device.name());
		device.details().ifPresent(details -> fields.text("label", details.label()).text("serial", details.serial())
				.text("manufacturer", details.manufacturer()).text("issuer", details.issuer()).put("hardware", details.hardware().text())
				.put("firmware", details.firmware().text()));
		fields.put("applications", device.applications().stream().map(this::application).toList());
		return failure(fields, device.failure()).map();
	}

	private Map<String, Object> application(SkfApplication application) {
		Fields fields = new Fields().put("name", application.name()).maybe("pin", application.user().map(TokenFields::pin))
				.maybe("adminPin", application.admin().map(TokenFields::pin))
				.put("containers", application.containers().stream().map(this::container).toList());
		return failure(fields, application.failure()).map();
	}

	private static Map<String, Object> pin(SkfApplication.Pin pin) {
		return new Fields().put("state", TokenWords.word(pin.state())).put("triesLeft", pin.triesLeft()).put("maxTries", pin.maxTries())
				.put("default", pin.isDefault()).map();
	}

	private Map<String, Object> container(SkfContainer container) {
		Fields fields = new Fields().put("name", container.name()).put("type", TokenWords.word(container.type()))
				.put("signingKey", container.signingKey().isPresent()).put("encryptionKey", container.encryptionKey().isPresent())
				.maybe("signingCertificate", container.signingCertificate().map(this::certificate))
				.maybe("encryptionCertificate", container.encryptionCertificate().map(this::certificate));
		return failure(fields, container.failure()).map();
	}

	private static Map<String, Object> device(UsbDevice device) {
		return new Fields().put("vendorId", String.format("%04x", device.vendorId())).put("productId", String.format("%04x", device.productId()))
				.maybe("vendor", device.vendor()).maybe("manufacturer", device.manufacturer()).maybe("product", device.product())
				.maybe("serial", device.serial()).put("smartCard", device.smartCard()).map();
	}

	private Fields failure(Fields fields, Optional<Failure> failure) {
		return fields.maybe("failure", failure.map(why -> {
			Fields told = new Fields().put("kind", TokenWords.word(why.kind()));
			why.call().ifPresent(call -> told.put("function", call.function()).maybe("code", call.answer().map(code -> code.name())));
			return told.put("message", words.failure(why)).map();
		}));
	}

	private Fields log(Fields fields, List<Call> calls) {
		return deep ? fields.put("calls", calls.stream().map(TokenFields::call).toList()) : fields;
	}

	private static Map<String, Object> call(Call call) {
		return new Fields().put("function", call.function()).maybe("answer", call.answer().map(code -> code.name()))
				.put("millis", millis(call.time())).map();
	}

	private static double millis(Duration time) {
		return Math.round(time.toNanos() / 1e4) / 100.0;
	}
}
