package org.certclinic.rules.name;

import static org.certclinic.rules.Examination.findings;
import static org.certclinic.rules.Examination.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.CertificateBuilder;
import org.certclinic.rules.Phrase;
import org.junit.jupiter.api.Test;

final class WrongBytesRuleTest {
	/** 王红 in GBK. */
	private static final byte[] GBK = { (byte) 0xcd, (byte) 0xf5, (byte) 0xba, (byte) 0xec };

	@Test
	void findsGbkInAUtf8String() {
		assertEquals(Phrase.of("bytes.gbk"), judge(12, GBK).values().get("bytes"));
	}

	@Test
	void findsGbkInAPrintableString() {
		Finding finding = judge(19, GBK);

		assertEquals("PrintableString", finding.values().get("string"));
		assertEquals(Phrase.of("bytes.gbk"), finding.values().get("bytes"));
	}

	@Test
	void findsUtf8InAPrintableString() {
		assertEquals(Phrase.of("bytes.utf8"), judge(19, "王红".getBytes(StandardCharsets.UTF_8)).values().get("bytes"));
	}

	@Test
	void findsHalfACharacterInABmpString() {
		assertEquals(Phrase.of("bytes.other"), judge(30, new byte[] { 0x73, (byte) 0x8b, 0x20 }).values().get("bytes"));
	}

	@Test
	void isSilentForText() {
		assertEquals(List.of(), findings(new WrongBytesRule(), certificate(12, "王红".getBytes(StandardCharsets.UTF_8)), certificate(19,
				new byte[] { 65 })));
	}

	private static Finding judge(int tag, byte[] raw) {
		return only(new WrongBytesRule(), certificate(tag, raw));
	}

	private static CertificateEvidence certificate(int tag, byte[] raw) {
		return new CertificateBuilder().subject(CertificateBuilder.attribute("CN", tag, raw, "王红")).build();
	}
}
