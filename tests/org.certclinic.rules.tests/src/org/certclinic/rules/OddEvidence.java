package org.certclinic.rules;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.DistinguishedName;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.ExtensionContent.KeyUsage.Bit;
import org.certclinic.core.evidence.ExtensionContent.Malformed;
import org.certclinic.core.evidence.ExtensionContent.Other;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.RequestEvidence;
import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.evidence.StoreEvidence.EntryKind;
import org.certclinic.core.evidence.Validity;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;

/** Evidence with everything wrong that evidence can have. */
final class OddEvidence {
	private static final Octets PSS = Octets.of((byte) 0x30, (byte) 0x82, (byte) 0xff);

	private OddEvidence() {
	}

	static List<Evidence> all() {
		List<Evidence> all = new ArrayList<>(certificates());
		all.add(Lists.of(Optional.empty(), Optional.empty()));
		all.add(Lists.of("2030-01-01T00:00:00Z", "2020-01-01T00:00:00Z"));
		all.add(new RequestEvidence(Source.of("a.csr"), Octets.EMPTY, DistinguishedName.EMPTY, Optional.of(Keys.rsa(BigInteger.ZERO,
				BigInteger.ZERO)),
				new Algorithm("1.2.3", "1.2.3", Octets.EMPTY), List.of()));
		all.add(new OcspEvidence(Source.of("a.ocsp"), Octets.EMPTY, -1, Optional.empty(), Optional.empty(), List.of()));
		all.addAll(stores());
		all.addAll(Chains.odd());
		all.addAll(Tokens.odd());
		for (String[] codes : codes()) {
			all.add(Vouchers.of(codes[0], codes[1]));
		}
		all.add(new VoucherEvidence(Source.of(""), Optional.empty(), Optional.empty(), Optional.of(new Secret("")), Optional.empty(),
				Optional.empty(),
				List.of(new NamePart("", ""), new NamePart("cn", "x")), Optional.of(LocalDate.MIN)));
		return all;
	}

	private static List<Evidence> certificates() {
		List<Evidence> all = new ArrayList<>();
		all.add(new CertificateBuilder().valid(new Validity(Optional.empty(), Optional.empty())).noKey().issuer().subject(new String[0])
				.version(0).serial(BigInteger.ZERO).signature(Octets.EMPTY).build());
		all.add(new CertificateBuilder().valid(new Validity(Optional.of(Instant.parse("9999-12-31T23:59:59Z")),
				Optional.of(Instant.parse("0000-01-01T00:00:00Z")))).version(-5)
				.serial(BigInteger.ONE.shiftLeft(400).negate()).build());
		all.add(new CertificateBuilder().valid("0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z").key(Keys.rsa(BigInteger.ONE.negate(),
				BigInteger.ZERO)).build());
		all.add(new CertificateBuilder().valid("2026-06-01T13:00:00Z", "2028-06-01T13:00:00Z").deviation("time-type", "validity").deviation("x", "")
				.build());
		all.add(new CertificateBuilder().valid("2026-05-01T00:00:00Z", "2026-06-02T00:00:00Z").key(Keys.ec("", 112)).build());
		all.add(new CertificateBuilder().valid("2025-12-01T00:00:00Z", "2026-12-01T00:00:00Z").issuer("O=CFCA Operation CA2").build());
		all.add(new CertificateBuilder().valid("2020-12-01T00:00:00Z", "2096-12-01T00:00:00Z").key(Keys.ec("1.2.3", -1)).build());
		IntStream.of(-1, 0, 12, 19, 20, 22, 28, 30).forEach(tag -> all.add(new CertificateBuilder()
				.subject(CertificateBuilder.attribute("C", tag, new byte[] { (byte) 0xcd }, ""), CertificateBuilder.attribute("CN", tag,
						new byte[0], "x".repeat(99)))
				.build()));
		all.add(new CertificateBuilder().signed(new Algorithm("1.2.840.113549.1.1.10", "1.2.3", PSS)).key(Keys.rsa(512)).build());
		all.add(new CertificateBuilder().signed("1.2.840.113549.1.1.4", "md5").inner("", "").key(Keys.of("1.2", "1.2", 0, Optional.empty(),
				PSS)).build());
		all.add(new CertificateBuilder().usage().usage().purposes("", "1.3.6.1.5.5.7.3.4").constraints(false, OptionalInt.of(-1)).version(1)
				.build());
		all.add(new CertificateBuilder().usage(Bit.KEY_ENCIPHERMENT).purposes("1.3.6.1.5.5.7.3.2").key(Keys.sm2()).build());
		all.add(new CertificateBuilder().usage(Bit.DIGITAL_SIGNATURE).key(Keys.sm2()).build());
		all.add(CertificateBuilder.authority().usage(Bit.ENCIPHER_ONLY).valid("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z")
				.issuer("CN=Root").build());
		all.add(CertificateBuilder.authority().issuer("CN=Root").build());
		all.add(new CertificateBuilder().usage(Bit.KEY_CERT_SIGN).extension("", true, new Other(List.of()))
				.extension("2.5.29.17", true, new Malformed(new Problem("x", -1, new BilingualText("坏", "bad")))).build());
		all.add(new CertificateBuilder().policy("2.23.140.1.2.1").subject("CN=x").hosts("", "x.local").valid("2021-01-01T00:00:00Z",
				"2031-01-01T00:00:00Z").build());
		all.add(new CertificateBuilder().policy("2.23.140.1.1").build());
		all.add(new CertificateBuilder().extension("1.3.6.1.4.1.11129.2.4.3", true, new Other(List.of())).subject(new String[0])
				.hosts("a.b").build());
		return all;
	}

	private static List<Evidence> stores() {
		return List.of(Stores.of(StoreEvidence.Kind.PKCS12, Stores.entry(EntryKind.CERTIFICATE, Keys.rsa(2048))),
				Stores.of(StoreEvidence.Kind.JKS, Stores.entry(EntryKind.PRIVATE_KEY, Keys.rsa(2048))),
				Stores.of(StoreEvidence.Kind.BKS, Stores.tied(EntryKind.PRIVATE_KEY, Keys.rsa(2048), 1), Stores.tied(EntryKind.CERTIFICATE,
						Keys.sm2(), 1)),
				Stores.closed(Stores.encrypted(EntryKind.ENCRYPTED, "RC2 99999999999999999999 iterations"),
						Stores.encrypted(EntryKind.OTHER, "")),
				Stores.of(StoreEvidence.Kind.ZIP), Stores.privateKey("!/", Keys.rsa(1024, 3)), Stores.privateKey("my.key", Keys.sm2()));
	}

	/** Pairs of codes, each pair wrong in a way of its own. */
	static List<String[]> codes() {
		return List.of(new String[] { "", "" }, new String[] { "8134l31O", "7VHPSQKBDC43" }, new String[] { "7VHP-SQKB-DC43", "81344314" },
				new String[] { "８１３４４３１４", "７ＶＨＰ－ＳＱＫＢ－ＤＣ４３" }, new String[] { "8134 4314", "7VHP—SQKB—DCl3" },
				new String[] { "81344314", Vouchers.J01_AUTHORIZATION }, new String[] { "zyxwvutsrqponmlkjihgfedcba098765",
						"OOOOOOOOOOlIlIlIlIlIlIlIlIlIlIlI" },
				new String[] { Vouchers.J01_REFERENCE.substring(2), Vouchers.J01_AUTHORIZATION.toUpperCase(Locale.ROOT) },
				new String[] { "\ud800", "\u200b\u3000" }, new String[] { "-----", "----" }, new String[] { "😀😀", "7VHP-SQ😀B-DC43" });
	}
}
