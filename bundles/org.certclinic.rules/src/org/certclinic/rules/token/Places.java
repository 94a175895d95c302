package org.certclinic.rules.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.rules.Phrase;

/** Where failures are among what was reported, and how a place is told. */
final class Places {
	/** Return values that say only that there is nothing in the slot, or that it was pulled out. */
	static final Set<String> GONE = Set.of("SCARD_W_REMOVED_CARD", "CKR_TOKEN_NOT_PRESENT", "CKR_DEVICE_REMOVED", "CKR_TOKEN_NOT_RECOGNIZED",
			"SAR_DEVICE_REMOVED", "SCARD_E_READER_UNAVAILABLE", "SCARD_E_UNKNOWN_READER");

	/** A failure and the driver it happened to. */
	record Failed(String driver, boolean isService, Failure failure) {
	}

	private Places() {
	}

	/** All failures, of the service, of modules and libraries, and of what they show. */
	static List<Failed> failures(TokenEvidence evidence) {
		List<Failed> all = new ArrayList<>();
		evidence.pcsc().ifPresent(pcsc -> {
			pcsc.failure().ifPresent(failure -> all.add(new Failed(pcsc.library(), true, failure)));
			pcsc.readers().forEach(reader -> reader.failure().ifPresent(failure -> all.add(new Failed(reader.name(), true, failure))));
		});
		for (ModuleReport module : evidence.modules()) {
			Stream.concat(module.failure().stream(), module.slots().stream().flatMap(Places::failures))
					.forEach(failure -> all.add(new Failed(module.name(), false, failure)));
		}
		for (SkfReport library : evidence.skf()) {
			Stream.concat(library.failure().stream(), library.devices().stream().flatMap(Places::failures))
					.forEach(failure -> all.add(new Failed(library.name(), false, failure)));
		}
		return all;
	}

	private static Stream<Failure> failures(SlotReport slot) {
		return Stream.concat(slot.failure().stream(), slot.token().stream().flatMap(token -> token.objects().stream())
				.flatMap(object -> object.failure().stream()));
	}

	private static Stream<Failure> failures(SkfDevice device) {
		return Stream.concat(device.failure().stream(), device.applications().stream().flatMap(Places::failures));
	}

	private static Stream<Failure> failures(SkfApplication application) {
		return Stream.concat(application.failure().stream(), application.containers().stream().map(SkfContainer::failure)
				.flatMap(failure -> failure.stream()));
	}

	/** Failures of these kinds with modules and libraries, not with the service. */
	static List<Phrase> ofDrivers(TokenEvidence evidence, Failure.Kind... kinds) {
		Set<Failure.Kind> wanted = Set.of(kinds);
		return failures(evidence).stream().filter(failed -> !failed.isService() && wanted.contains(failed.failure().kind())).map(Places::told).toList();
	}

	/** Whether a call was answered by one of these codes. */
	static boolean isAnswered(Failure failure, Set<String> codes) {
		return failure.kind() == Failure.Kind.REFUSED && failure.call().flatMap(Call::answer).filter(answer -> codes.contains(answer.name())).isPresent();
	}

	/** The driver, the call if there was one, its answer, and what else is known. */
	static Phrase told(Failed failed) {
		Failure failure = failed.failure();
		if (failure.call().isPresent()) {
			Call call = failure.call().get();
			return call.answer().filter(_ -> failure.kind() == Failure.Kind.REFUSED)
					.map(answer -> Phrase.of("token.answer", failed.driver(), call.function(), answer.name()))
					.orElse(Phrase.of("token.call", failed.driver(), call.function()));
		}
		List<String> values = failure.values().values().stream().map(String::valueOf).filter(value -> !value.isBlank()).toList();
		return values.isEmpty() ? Phrase.of("token.driver", failed.driver())
				: Phrase.of("token.detail", failed.driver(), String.join(", ", values));
	}
}
