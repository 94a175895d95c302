package org.certclinic.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
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
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.decode.CrlDecoder;
import org.certclinic.x509.decode.OcspDecoder;
import org.certclinic.x509.decode.RequestDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.key.KeyReader;
import org.certclinic.x509.store.StoreReader;
import org.certclinic.x509.voucher.VoucherReader;
import org.certclinic.x509.words.CertificateFields;

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
	KEY {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return List.of(new KeyReader().readPem("RSA PRIVATE KEY", Map.of(), bytes, SOURCE, PASSWORD));
		}
	},
	ANYTHING {
		@Override
		List<Inspected> inspected(Octets bytes) {
			return new Inspector(PASSWORD).inspect(bytes, SOURCE);
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

	private static final Source SOURCE = Source.of("fuzz");
	private static final Passwords PASSWORD = _ -> Optional.of("changeit".toCharArray());
	private static final RuleTexts TEXTS = new RuleTexts();
	private static final CertificateFields FIELDS = new CertificateFields();
	private static final Examiner EXAMINER = new Examiner(BuiltInRules.all(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"))));

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
