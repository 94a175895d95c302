package org.certclinic.x509.chain.heap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ExtensionContent.AuthorityKeyIdentifier;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.ExtensionContent.NameConstraints;
import org.certclinic.core.evidence.ExtensionContent.SubjectKeyIdentifier;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.ExtensionContent.AlternativeNames;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.der.DerNode;

/** A certificate as paths see it: names in comparable form, and the extensions they ask for time and again. Compared by identity. */
public final class Member {
	private static final String SUBJECT_NAMES = "2.5.29.17";

	private final CertificateEvidence evidence;
	private final boolean anchor;
	private final NameKey subject;
	private final NameKey issuer;
	private final Optional<Octets> keyId;
	private final Optional<AuthorityKeyIdentifier> authorityKey;
	private Traits traits; // null: not asked for yet; made twice by two threads at worst

	/** What is asked for only of those that are on a path. */
	private record Traits(Optional<BasicConstraints> constraints, Optional<KeyUsage> usage, Optional<ExtendedKeyUsage> purposes,
			Optional<NameConstraints> names, List<GeneralName> alternativeNames, Octets signed, Object key) {
	}

	/** @param anchor whether it is trusted */
	public Member(CertificateEvidence evidence, boolean anchor) {
		this.evidence = evidence;
		this.anchor = anchor;
		subject = NameKey.of(evidence.subject());
		issuer = evidence.isSelfIssued() ? subject : NameKey.of(evidence.issuer());
		keyId = evidence.extension(SubjectKeyIdentifier.class).map(SubjectKeyIdentifier::id);
		authorityKey = evidence.extension(AuthorityKeyIdentifier.class);
	}

	public CertificateEvidence evidence() {
		return evidence;
	}

	public boolean isAnchor() {
		return anchor;
	}

	public NameKey subject() {
		return subject;
	}

	public NameKey issuer() {
		return issuer;
	}

	public boolean isSelfIssued() {
		return subject.equals(issuer);
	}

	/** The subject key identifier. */
	public Optional<Octets> keyId() {
		return keyId;
	}

	public Optional<AuthorityKeyIdentifier> authorityKey() {
		return authorityKey;
	}

	public Optional<PublicKeyInfo> key() {
		return evidence.key();
	}

	/** Equal for members with one key; of a certificate without a readable key equal to no other. */
	public Object keyIdentity() {
		return traits().key;
	}

	/** The bytes the signature is over. */
	public Octets signed() {
		return traits().signed;
	}

	public Optional<BasicConstraints> constraints() {
		return traits().constraints;
	}

	/** Whether it says that it is an authority. */
	public boolean isAuthority() {
		return constraints().filter(BasicConstraints::authority).isPresent();
	}

	public OptionalInt pathLength() {
		return constraints().filter(BasicConstraints::authority).map(BasicConstraints::pathLength).orElse(OptionalInt.empty());
	}

	public Optional<KeyUsage> usage() {
		return traits().usage;
	}

	public Optional<ExtendedKeyUsage> purposes() {
		return traits().purposes;
	}

	public Optional<NameConstraints> nameConstraints() {
		return traits().names;
	}

	/** The subject's alternative names. */
	public List<GeneralName> alternativeNames() {
		return traits().alternativeNames;
	}

	public boolean isExpired(Instant at) {
		// the last second counts to its end
		return evidence.validity().notAfter().filter(end -> !at.isBefore(end.plusSeconds(1))).isPresent();
	}

	public boolean isNotYetValid(Instant at) {
		return evidence.validity().notBefore().filter(at::isBefore).isPresent();
	}

	private Traits traits() {
		if (traits == null) {
			traits = new Traits(evidence.extension(BasicConstraints.class), evidence.extension(KeyUsage.class),
					evidence.extension(ExtendedKeyUsage.class), evidence.extension(NameConstraints.class),
					evidence.extension(SUBJECT_NAMES).map(extension -> extension.content() instanceof AlternativeNames names ? names.names() : null)
							.orElse(List.of()),
					signedPart(evidence.encoded()), evidence.key().map(PublicKeyInfo::identity).orElseGet(Object::new));
		}
		return traits;
	}

	/** The first value inside; nothing where there is none. */
	public static Octets signedPart(Octets encoded) {
		DerNode whole = DerNode.of(encoded);
		return whole.hasChildAt(whole.contentOffset()) ? whole.childAt(whole.contentOffset()).encoded() : Octets.EMPTY;
	}

	@Override
	public String toString() {
		return evidence.label();
	}
}
