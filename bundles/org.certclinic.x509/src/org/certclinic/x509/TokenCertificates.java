package org.certclinic.x509;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.finding.CaseFile;

/** The certificates on tokens, read as those in files are; one that several drivers see is read once. */
public final class TokenCertificates {
	private final TokenEvidence evidence;
	private final Inspector inspector = new Inspector(Passwords.NONE);
	private final Map<Octets, Inspected> read = new LinkedHashMap<>();

	private TokenCertificates(TokenEvidence evidence) {
		this.evidence = evidence;
	}

	/** Reads all certificates that drivers report. */
	public static TokenCertificates of(TokenEvidence evidence) {
		var certificates = new TokenCertificates(evidence);
		evidence.slots().map(SlotReport::token).flatMap(Optional::stream).forEach(certificates::read);
		evidence.skf().stream().flatMap(library -> library.devices().stream()).forEach(certificates::read);
		return certificates;
	}

	private void read(TokenInfo token) {
		for (TokenObject object : token.objects()) {
			object.certificate().ifPresent(der -> read(der, Source.of(token.label()).member(name(object.label(), object.id().hex()))));
		}
	}

	private void read(SkfDevice device) {
		String name = device.details().map(SkfDevice.Details::label).filter(label -> !label.isBlank()).orElse(device.name());
		for (SkfApplication application : device.applications()) {
			for (SkfContainer container : application.containers()) {
				Source source = Source.of(name).member(application.name() + "/" + container.name());
				container.signingCertificate().ifPresent(der -> read(der, source));
				container.encryptionCertificate().ifPresent(der -> read(der, source));
			}
		}
	}

	private static String name(String label, String id) {
		return label.isBlank() ? id : label;
	}

	private void read(Octets der, Source source) {
		read.computeIfAbsent(der, content -> inspector.inspect(content, source).getFirst());
	}

	/** What was read, in the order drivers report it. */
	public Collection<Inspected> all() {
		return Collections.unmodifiableCollection(read.values());
	}

	/** What was read of these bytes; empty where no driver reports them, or where they are no certificate. */
	public Optional<CertificateEvidence> certificate(Octets der) {
		return Optional.ofNullable(read.get(der)).flatMap(Inspected::evidence).filter(CertificateEvidence.class::isInstance)
				.map(CertificateEvidence.class::cast);
	}

	/** The drivers' answers and the certificates, for rules. */
	public CaseFile caseFile() {
		List<Evidence> all = new ArrayList<>(List.of(evidence));
		read.values().forEach(object -> object.evidence().ifPresent(all::add));
		return new CaseFile(all);
	}
}
