package org.certclinic.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.KeyTrait;
import org.certclinic.core.evidence.token.KeyUse;
import org.certclinic.core.evidence.token.Mechanism;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleInfo;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.core.evidence.token.SlotFlag;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenLimits;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.Version;
import org.certclinic.knowledge.export.Json;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.WorkerLauncher;

/** What {@code token} does besides asking drivers, for {@link Training}: no driver is loaded unless a user asks for it. */
final class TokenTraining {
	private static final Version VERSION = new Version(2, 40);
	private static final Duration TIME = Duration.ofMillis(1);
	private static final String HARMLESS = "getpid";
	private static final OptionalLong UNKNOWN = OptionalLong.empty();

	private TokenTraining() {
	}

	/** @param library one that leads to the C library, a function of which is called in a worker */
	static void call(Path library) throws NativeFailure {
		var budget = Budget.of(TokenRequest.CALL, TokenRequest.TOTAL, () -> false);
		try (var worker = NativeLibrary.in(new WorkerLauncher(), word -> new ReturnCode("", word), budget)) {
			worker.load(library.toString());
			worker.call(HARMLESS, worker.symbol(HARMLESS), new Arguments().word(0).buffer(Long.BYTES));
		}
	}

	/** Judges and tells what a key with a certificate and no private key for it may report. */
	static void tell(Octets certificate, InstantSource clock, Locale locale, CaseLookup cases) {
		TokenAnswer answer = TokenAnswer.of(evidence(certificate), new Examiner(BuiltInRules.all(clock)));
		var results = new FindingResults(cases);
		Json.line(new TokenJson(results, true).fields(answer));
		new TokenText(new Messages(locale), results).block(answer);
	}

	private static TokenEvidence evidence(Octets certificate) {
		var limits = new TokenLimits(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, 4, 16, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
		var objects = List.of(object(TokenObject.Kind.CERTIFICATE, Optional.of(certificate)), object(TokenObject.Kind.PRIVATE_KEY, Optional.empty()));
		var token = new TokenInfo("label", "manufacturer", "model", "serial", Set.of(TokenFlag.TOKEN_INITIALIZED), limits, VERSION, VERSION,
				Optional.empty(), List.of(new Mechanism("CKM_ECDSA", 0x1041, 256, 521, 0)), objects, false, "pkcs11:token=label");
		var slot = new SlotReport(0, "slot", "manufacturer", Set.of(SlotFlag.TOKEN_PRESENT), VERSION, VERSION, Optional.of(token), Optional.empty());
		var file = new ModuleFile("module", 1, ModuleFile.Format.ELF, 64, "machine", List.of(), List.of(), ModuleFile.Entry.PRESENT);
		var info = new ModuleInfo(VERSION, "manufacturer", "description", VERSION, List.of("PKCS 11 2.40"));
		var module = new ModuleReport("module", ModuleReport.Origin.USER, file, Optional.of(info), List.of(slot), 0, List.of(), Optional.empty(), TIME);
		return new TokenEvidence(Source.of("training"), Instant.EPOCH, Optional.empty(), List.of(module), List.of(), List.of());
	}

	private static TokenObject object(TokenObject.Kind kind, Optional<Octets> certificate) {
		return new TokenObject(kind, "label", Octets.of((byte) 1), Optional.empty(), certificate, Optional.empty(), Set.of(KeyUse.SIGN),
				Set.of(KeyTrait.SENSITIVE), "pkcs11:token=label", Optional.empty());
	}
}
