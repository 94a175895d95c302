package org.certclinic.core.evidence;

/** What was observed, and where. What it means is said by a finding. */
public sealed interface Evidence
		permits CertificateEvidence, RequestEvidence, CrlEvidence, OcspEvidence, KeyEvidence, StoreEvidence, VoucherEvidence, ChainEvidence,
		TokenEvidence {
	Source source();
}
