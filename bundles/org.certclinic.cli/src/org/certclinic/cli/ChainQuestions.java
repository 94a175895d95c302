package org.certclinic.cli;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.chain.PolicySettings;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Reads the lines of a batch. What a line does not say is as the command line has it. The lines' lists of what is trusted stand for
 * those of the web: a server's certificate is judged by the web's profile. Thread-safe.
 */
final class ChainQuestions {
	private final ChainSettings settings;
	private final InstantSource times;
	private final ChainMaterial common;
	private final Inspector inspector = new Inspector(Passwords.NONE);

	/** @param times when chains are judged whose lines do not say it: for many lines that come slowly now is not always the same */
	ChainQuestions(ChainSettings settings, InstantSource times, ChainMaterial common) {
		this.settings = settings;
		this.times = times;
		this.common = common;
	}

	ChainQuestion read(BatchLines.Line line) {
		if (line.text().isEmpty()) {
			return unreadable(Optional.empty(), line, "line-too-long");
		}
		JsonObject object;
		try {
			object = JsonParser.parseString(line.text().get()).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException | StackOverflowError _) {
			return unreadable(Optional.empty(), line, "not-json");
		}
		var fields = new BatchFields(object);
		try {
			return question(fields, line);
		} catch (BatchFields.WrongField e) {
			return unreadable(fields.id(), line, "field", e.getMessage());
		}
	}

	private static ChainQuestion unreadable(Optional<Object> id, BatchLines.Line line, String code, Object... arguments) {
		return new ChainQuestion.Unreadable(id, line.number(), new Problem("batch." + code, -1, Messages.both("chain.batch." + code, arguments)));
	}

	private ChainQuestion question(BatchFields fields, BatchLines.Line line) {
		ChainSettings own = settings(fields);
		ChainHeap leaf = heap(fields, "leaf");
		ChainHeap heap = leaf.with(heap(fields, "intermediates")).with(heap(fields, "crls")).with(heap(fields, "ocsp")).with(common.heap());
		List<CertificateEvidence> anchors = fields.has("trust") ? heap(fields, "trust").certificates() : common.anchors().get();
		Optional<CertificateEvidence> judged = leaf.leaf();
		if (judged.isPresent()) {
			return new ChainQuestion.Asked(fields.id(), own, judged.get(), heap, anchors);
		}
		return leaf.unreadable().stream().findFirst().flatMap(Inspected::problem)
				.<ChainQuestion>map(problem -> new ChainQuestion.Unreadable(fields.id(), line.number(), problem))
				.orElseGet(() -> unreadable(fields.id(), line, "no-leaf"));
	}

	private ChainSettings settings(BatchFields fields) {
		Purpose purpose = fields.value("purpose", ChainSettings::purpose).orElse(settings.purpose());
		Profile usual = purpose == Purpose.SERVER ? Profile.WEB : Profile.GENERAL;
		Optional<Integer> depth = fields.value("maxDepth", ChainSettings::depth);
		Profile profile = fields.value("profile", ChainSettings::profile).or(settings::profile).orElse(usual);
		// whoever gives lists by the line gives all there are; browsers go on where one is missing
		boolean demanded = settings.revocation()
				|| profile == Profile.GENERAL && Stream.of("crls", "ocsp").anyMatch(field -> !fields.texts(field, _ -> true).isEmpty());
		return new ChainSettings(fields.value("at", text -> ChainSettings.time(text, ZoneId.systemDefault())).orElseGet(times::instant),
				Optional.of(profile), purpose, names(fields), depth.isPresent() ? OptionalInt.of(depth.get()) : settings.maxDepth(), policies(fields),
				fields.truth("requireRevocation").orElse(demanded));
	}

	private ExpectedNames names(BatchFields fields) {
		ExpectedNames usual = settings.names();
		return new ExpectedNames(fields.text("host").or(usual::host), fields.text("ip").or(usual::ip), fields.text("email").or(usual::email));
	}

	private PolicySettings policies(BatchFields fields) {
		PolicySettings usual = settings.policies();
		List<String> oids = fields.texts("initialPolicySet", ChainSettings::isOid);
		return ChainSettings.policies(fields.has("initialPolicySet") ? oids : List.copyOf(usual.initialPolicies()),
				fields.truth("initialExplicitPolicy").orElse(usual.explicitPolicy()),
				fields.truth("initialPolicyMappingInhibit").orElse(usual.inhibitMapping()),
				fields.truth("initialInhibitAnyPolicy").orElse(usual.inhibitAnyPolicy()));
	}

	/** Each text by itself, so that a damaged one harms none beside it. */
	private ChainHeap heap(BatchFields fields, String field) {
		List<Inspected> objects = new ArrayList<>();
		for (String text : fields.texts(field, _ -> true)) {
			objects.addAll(inspector.inspect(Octets.of(text.getBytes(StandardCharsets.UTF_8)), Source.of(field)));
		}
		return ChainHeap.of(objects);
	}
}
