package org.certclinic.rules;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.evidence.ExtensionContent;
import org.certclinic.core.evidence.ExtensionContent.AlternativeNames;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.ExtensionContent.CertificatePolicies;
import org.certclinic.core.evidence.ExtensionContent.ExtendedKeyUsage;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage;
import org.certclinic.core.evidence.GeneralName;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.Validity;

/** Makes certificates for tests. One nothing was said of is a customer's in good order, with which no rule finds fault. */
public final class CertificateBuilder {
	private static final int UTF8_STRING = 12;
	private static final int PRINTABLE_STRING = 19;
	private static final Map<String, String> TYPES = Map.of("CN", "2.5.4.3", "C", "2.5.4.6", "O", "2.5.4.10", "OU", "2.5.4.11", "E",
			"1.2.840.113549.1.9.1");

	private int version = 3;
	private BigInteger serial = new BigInteger("5a17b0c3", 16);
	private Algorithm outer = algorithm("1.2.840.113549.1.1.11", "sha256WithRSAEncryption");
	private Algorithm inner = outer;
	private DistinguishedName issuer = name("C=CN", "O=Example Bank", "CN=Example Bank CA");
	private DistinguishedName subject = name("C=CN", "O=Example Bank", "CN=11234567890test@00000001");
	private Validity validity = new Validity(Optional.of(Instant.parse("2025-06-01T00:00:00Z")),
			Optional.of(Instant.parse("2027-06-01T00:00:00Z")));
	private Optional<PublicKeyInfo> key = Optional.of(Keys.rsa(2048));
	private final List<Extension> extensions = new ArrayList<>();
	private Octets signature = Octets.of(new byte[256]);
	private final List<Deviation> deviations = new ArrayList<>();
	private String source = "test.cer";

	public static CertificateEvidence sound() {
		return new CertificateBuilder().usage(KeyUsage.Bit.DIGITAL_SIGNATURE, KeyUsage.Bit.KEY_ENCIPHERMENT).build();
	}

	public static CertificateBuilder authority() {
		return new CertificateBuilder().subject("C=CN", "O=Example Bank", "CN=Example Bank CA").constraints(true, OptionalInt.empty());
	}

	public CertificateBuilder version(int number) {
		version = number;
		return this;
	}

	public CertificateBuilder serial(BigInteger number) {
		serial = number;
		return this;
	}

	public CertificateBuilder signed(String oid, String name) {
		outer = algorithm(oid, name);
		inner = outer;
		return this;
	}

	public CertificateBuilder signed(Algorithm algorithm) {
		outer = algorithm;
		inner = algorithm;
		return this;
	}

	public CertificateBuilder inner(String oid, String name) {
		inner = algorithm(oid, name);
		return this;
	}

	public CertificateBuilder signature(Octets bits) {
		signature = bits;
		return this;
	}

	public CertificateBuilder issuer(String... attributes) {
		issuer = name(attributes);
		return this;
	}

	public CertificateBuilder subject(String... attributes) {
		subject = name(attributes);
		return this;
	}

	public CertificateBuilder subject(NameAttribute... attributes) {
		subject = name(List.of(attributes));
		return this;
	}

	public CertificateBuilder valid(String from, String to) {
		return valid(new Validity(Optional.of(Instant.parse(from)), Optional.of(Instant.parse(to))));
	}

	public CertificateBuilder valid(Validity times) {
		validity = times;
		return this;
	}

	public CertificateBuilder key(PublicKeyInfo info) {
		key = Optional.of(info);
		return this;
	}

	public CertificateBuilder noKey() {
		key = Optional.empty();
		return this;
	}

	public CertificateBuilder extension(String oid, boolean critical, ExtensionContent content) {
		extensions.add(new Extension(oid, critical, Octets.EMPTY, content));
		return this;
	}

	public CertificateBuilder usage(KeyUsage.Bit... bits) {
		return extension("2.5.29.15", true, new KeyUsage(Set.of(bits)));
	}

	public CertificateBuilder purposes(String... oids) {
		return extension("2.5.29.37", false, new ExtendedKeyUsage(List.of(oids)));
	}

	public CertificateBuilder constraints(boolean authority, OptionalInt pathLength) {
		return extension("2.5.29.19", true, new BasicConstraints(authority, pathLength));
	}

	public CertificateBuilder hosts(String... names) {
		return extension("2.5.29.17", false, new AlternativeNames(Arrays.stream(names)
				.map(name -> new GeneralName(GeneralName.Kind.DNS, name, Optional.empty(), Keys.text(name))).toList()));
	}

	public CertificateBuilder policy(String oid) {
		return extension("2.5.29.32", false, new CertificatePolicies(List.of(new CertificatePolicies.Policy(oid, List.of()))));
	}

	public CertificateBuilder deviation(String code, String field) {
		deviations.add(new Deviation(code, 4, field));
		return this;
	}

	public CertificateBuilder source(String name) {
		source = name;
		return this;
	}

	public CertificateEvidence build() {
		return new CertificateEvidence(Source.of(source), Octets.of((byte) 0x30, (byte) 0), version, serial, outer, inner, issuer, validity,
				subject, key, extensions, signature, deviations);
	}

	private static Algorithm algorithm(String oid, String name) {
		return new Algorithm(oid, name, Octets.EMPTY);
	}

	private static DistinguishedName name(String... attributes) {
		return name(Arrays.stream(attributes).map(CertificateBuilder::attribute).toList());
	}

	private static DistinguishedName name(List<NameAttribute> attributes) {
		return attributes.isEmpty() ? DistinguishedName.EMPTY
				: new DistinguishedName(attributes.stream().map(List::of).toList(), Keys.text(attributes.toString()));
	}

	private static NameAttribute attribute(String written) {
		String type = written.substring(0, written.indexOf('='));
		String value = written.substring(type.length() + 1);
		return attribute(type, type.equals("C") ? PRINTABLE_STRING : UTF8_STRING, value.getBytes(StandardCharsets.UTF_8), value);
	}

	public static NameAttribute attribute(String type, int tag, byte[] raw, String text) {
		return new NameAttribute(TYPES.get(type), type, tag, Octets.of(raw), text);
	}
}
