package org.certclinic.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.rules.RuleTexts;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.chain.PolicySettings;
import org.certclinic.x509.chain.Revocation;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.decode.CrlDecoder;
import org.certclinic.x509.decode.OcspDecoder;
import org.certclinic.x509.decode.RequestDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.key.KeyReader;
import org.certclinic.x509.store.StoreReader;
import org.certclinic.x509.voucher.VoucherReader;
import org.certclinic.x509.words.CertificateFields;
import org.certclinic.x509.write.OpenKey;
import org.certclinic.x509.write.StoreDocument;
import org.certclinic.x509.write.StoreEntry;

/** Every way in for bytes from outside. Whatever is read is judged and put into words too, as those must bear it. */
enum Reader {
	CERTIFICATE {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return List.of(new CertificateDecoder().decode(DerNode.of(bytes), SOURCE));
		}
	},
	CRL {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return List.of(new CrlDecoder().decode(DerNode.of(bytes), SOURCE));
		}
	},
	REQUEST {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return List.of(new RequestDecoder().decode(DerNode.of(bytes), SOURCE));
		}
	},
	OCSP {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return List.of(new OcspDecoder().decode(DerNode.of(bytes), SOURCE));
		}
	},
	STORE {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return new StoreReader().read(bytes, SOURCE, PASSWORD);
		}
	},
	/** What can be read as a store is changed too. What is written must have what was asked for. */
	STORE_EDIT {
		@Override
		List<Inspected> inspected(Octets bytes) {
			Optional<StoreDocument> document = StoreDocument.read(bytes, SOURCE, PASSWORD).document();
			document.ifPresent(Reader::edit);
			return document.map(StoreDocument::entries).orElse(List.of()).stream().map(StoreEntry::content).toList();
		}
	},
	KEY {
		@Override
		List<Inspected> inspected(Octets bytes) {
			OpenKey.read(bytes.toArray(), SOURCE, PASSWORD).key().ifPresent(OpenKey::close);
			return List.of(new KeyReader().readPem("RSA PRIVATE KEY", Map.of(), bytes, SOURCE, PASSWORD));
		}
	},
	ANYTHING {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return new Inspector(PASSWORD).inspect(bytes, SOURCE);
		}
	},
	/** Certificates, lists and OCSP responses one behind the other: the first certificate is judged, the last one trusted. */
	CHAIN {
		@Override
		List<Inspected> inspected(Octets bytes) {
			List<CertificateEvidence> certificates = new ArrayList<>();
			List<CrlEvidence> lists = new ArrayList<>();
			List<OcspEvidence> responses = new ArrayList<>();
			for (int at = 0; at < bytes.size() && certificates.size() + lists.size() + responses.size() < MAX_MEMBERS;) {
				DerNode node = DerNode.of(bytes.slice(at, bytes.size()));
				Octets member = node.encoded();
				new CertificateDecoder().decode(DerNode.of(member), SOURCE).evidence().map(CertificateEvidence.class::cast).ifPresent(certificates::add);
				new CrlDecoder().decode(DerNode.of(member), SOURCE).evidence().map(CrlEvidence.class::cast).ifPresent(lists::add);
				new OcspDecoder().decode(DerNode.of(member), SOURCE).evidence().map(OcspEvidence.class::cast).ifPresent(responses::add);
				at += Math.max(1, member.size());
			}
			if (!certificates.isEmpty()) {
				for (Profile profile : Profile.values()) {
					var request = new ChainRequest(certificates.getFirst(), certificates, List.of(certificates.getLast()), new Revocation(lists, responses, false),
							Instant.parse("2026-01-01T00:00:00Z"), profile, Purpose.SERVER,
							new ExpectedNames(Optional.of("bank.example"), Optional.of("10.0.0.1"), Optional.of("a@bank.example")), OptionalInt.empty(),
							new PolicySettings(Set.of("1.2.3"), true, false, false));
					tell(EXAMINER.examine(new CaseFile(List.of(new ChainBuilder().build(request, () -> false)))));
				}
			}
			return List.of();
		}
	},
	VOUCHER {
		@Override
		List<Inspected> inspected(Octets bytes) {
			var text = new String(bytes.toArray(), StandardCharsets.UTF_8);
			var voucher = new VoucherReader().read(text, SOURCE, Optional.empty());
			tell(EXAMINER.examine(new CaseFile(List.of(voucher))));
			return List.of();
		}
	};

	private static final int MAX_MEMBERS = 50;
	private static final Source SOURCE = Source.of("fuzz");
	private static final Passwords PASSWORD = _ -> Optional.of("changeit".toCharArray());
	private static final RuleTexts TEXTS = new RuleTexts();
	private static final CertificateFields FIELDS = new CertificateFields();
	private static final Examiner EXAMINER = new Examiner(BuiltInRules.all(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"))));

	/** Adds a certificate, and takes the first entry out. */
	private static void edit(StoreDocument document) {
		List<StoreEntry> more = new ArrayList<>(document.entries());
		more.stream().flatMap(entry -> entry.certificate().stream()).findFirst().ifPresent(certificate -> more.add(StoreEntry.added(certificate, "added")));
		check(document, more);
		if (!more.isEmpty()) {
			check(document, more.subList(1, more.size()));
		}
	}

	private static void check(StoreDocument document, List<StoreEntry> entries) {
		Optional<Octets> written = document.write(entries, PASSWORD).content();
		Optional<StoreDocument> again = written.flatMap(content -> StoreDocument.read(content, SOURCE, PASSWORD).document());
		if (written.isPresent() && again.map(StoreDocument::entries).map(List::size).orElse(0) != entries.size()) {
			throw new IllegalStateException(entries.size() + " entries were to be written");
		}
	}

	abstract List<Inspected> inspected(Octets bytes);

	final void read(byte[] bytes) {
		List<Inspected> objects = inspected(Octets.of(bytes));
		var report = new FileReport(SOURCE, objects);
		tell(EXAMINER.examine(report.caseFile()));
		report.caseFile().all(CertificateEvidence.class).forEach(FIELDS::of);
	}

	private static void tell(List<Finding> findings) {
		findings.forEach(TEXTS::message);
	}
}
