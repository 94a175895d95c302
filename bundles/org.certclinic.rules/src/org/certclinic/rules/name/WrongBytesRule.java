package org.certclinic.rules.name;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.Phrase;

/** An attribute whose bytes are not text of its string type, for example GBK in a UTF8String: names come out garbled. RFC 5280, 4.1.2.4. */
public final class WrongBytesRule extends NameRule {
	static final RuleId ID = new RuleId("x509.name.wrong-bytes");
	private static final int UTF8_STRING = 12;
	private static final int PRINTABLE_STRING = 19;
	private static final int IA5_STRING = 22;
	private static final int BMP_STRING = 30;

	public WrongBytesRule() {
		super(new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.1.2.4")));
	}

	@Override
	boolean isWrong(NameAttribute attribute) {
		return switch (attribute.tag()) {
		case UTF8_STRING -> !Bytes.isUtf8(attribute.raw());
		case PRINTABLE_STRING, IA5_STRING -> !Bytes.isAscii(attribute.raw());
		case BMP_STRING -> attribute.raw().size() % 2 != 0;
		default -> false; // other types have no bytes of their own that could be wrong
		};
	}

	@Override
	Finding told(Finding finding, NameAttribute attribute) {
		String string = switch (attribute.tag()) {
		case UTF8_STRING -> "UTF8String";
		case PRINTABLE_STRING -> "PrintableString";
		case IA5_STRING -> "IA5String";
		default -> "BMPString";
		};
		return finding.with("string", string).with("bytes", bytes(attribute));
	}

	private static Phrase bytes(NameAttribute attribute) {
		if (attribute.tag() != UTF8_STRING && attribute.tag() != BMP_STRING && Bytes.isUtf8(attribute.raw())) {
			return Phrase.of("bytes.utf8");
		}
		return Phrase.of(Bytes.looksLikeGbk(attribute.raw()) ? "bytes.gbk" : "bytes.other");
	}
}
