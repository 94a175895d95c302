package org.certclinic.x509.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage that text suffers, each with the bytes that are got back and what is said of it where. */
final class TextReaderTest {
	private static final List<String> LINES = Pem.LINES;

	static Stream<Arguments> mended() {
		return Stream.of(
				damage("clean", Pem.BLOCK),
				damage("other line ends", Pem.BLOCK.replace("\n", "\r\n")),
				damage("blanks at line ends and empty lines", Pem.each(line -> line + " \n")),
				damage("other line lengths", Pem.block(String.join("", LINES).replaceAll("(.{76})", "$1\n"))),
				damage("text around it", "Dear Sir,\n\n" + Pem.BLOCK + "\nRegards\n"),
				damage("BEGIN with four dashes", Pem.BLOCK.replace("-----BEGIN CERTIFICATE-----", "----BEGIN CERTIFICATE----"), "text.marker:1"),
				damage("BEGIN without dashes", Pem.BLOCK.replace("-----BEGIN CERTIFICATE-----", "BEGIN CERTIFICATE"), "text.marker:1"),
				damage("END without dashes behind", Pem.BLOCK.replace("END CERTIFICATE-----", "END CERTIFICATE"), "text.marker:17"),
				damage("blanks between dashes", Pem.BLOCK.replace("-----BEGIN", "- - - - -BEGIN"), "text.marker:1"),
				damage("blanks around the name", Pem.BLOCK.replace("-----BEGIN CERTIFICATE-----", "----- BEGIN CERTIFICATE -----"), "text.marker:1"),
				damage("no blank", Pem.BLOCK.replace("BEGIN CERTIFICATE", "BEGINCERTIFICATE"), "text.marker:1"),
				damage("lower case", Pem.BLOCK.replace("BEGIN CERTIFICATE", "begin certificate"), "text.label:1"),
				damage("a letter lost in BEGIN", Pem.BLOCK.replace("BEGIN", "BEGN"), "text.marker:1"),
				damage("a letter lost in the name", Pem.BLOCK.replace("BEGIN CERTIFICATE", "BEGIN CERTIFCATE"), "text.label:1"),
				damage("translated", Pem.BLOCK.replace("-----BEGIN CERTIFICATE-----", "-----开始证书-----"), "text.label:1"),
				damage("long dashes", Pem.BLOCK.replace("-----BEGIN CERTIFICATE-----", "——BEGIN CERTIFICATE——"), "text.dashes:1", "text.marker:1"),
				damage("full-width dashes", Pem.BLOCK.replace("-----END", "－－－－－END"), "text.dashes:17"),
				damage("en dash", Pem.BLOCK.replace("-----END", "–––––END"), "text.dashes:17"),
				damage("no BEGIN", Pem.BLOCK.replace("-----BEGIN CERTIFICATE-----\n", ""), "text.begin-missing:1"),
				damage("no END", Pem.BLOCK.replace("-----END CERTIFICATE-----\n", "\nRegards,\nZhang San\n"), "text.end-missing:19"),
				damage("neither", "Hello\n" + Pem.BASE64 + "\nRegards\n", "text.markers-missing:2"),
				damage("names differ", Pem.BLOCK.replace("END CERTIFICATE", "END PKCS7"), "text.labels-differ:17"),
				damage("all on one line", Pem.BLOCK.replace("\n", " "), "text.line-break-missing:1", "text.blanks:1"),
				damage("BEGIN and base64 on one line", Pem.BLOCK.replaceFirst("-----\n", "-----"), "text.line-break-missing:1"),
				damage("full-width characters", changed(3, line -> line.substring(0, 5) + (char) (line.charAt(5) + 0xfee0) + line.substring(6)),
						"text.full-width:5"),
				damage("all full-width", Pem.BLOCK.chars().mapToObj(c -> Character.toString(c > ' ' ? c + 0xfee0 : c)).collect(Collectors.joining()),
						"text.dashes:1", "text.full-width:1"),
				damage("smart quotes around it", "“" + Pem.BLOCK.strip() + "”", "text.smart-quotes:1"),
				damage("answered mail", Pem.each(line -> "> " + line), "text.quote-signs:1"),
				damage("answered twice", Pem.each(line -> "> > " + line), "text.quote-signs:1"),
				damage("comment", Pem.each(line -> "# " + line), "text.quote-signs:1"),
				damage("line numbers with colons", numbered(": "), "text.line-numbers:2"),
				damage("line numbers with blanks", numbered("  "), "text.line-numbers:2"),
				damage("line numbers with tabs", numbered("\t"), "text.line-numbers:2"),
				damage("paragraphs of a web page", Pem.each(line -> "<p>" + line + "</p>"), "text.html:1"),
				damage("breaks of a web page", Pem.BLOCK.replace("\n", "<br>\n"), "text.html:1"),
				damage("breaks on one line", Pem.BLOCK.replace("\n", "<br>"), "text.html:1"),
				damage("entities", Pem.BLOCK.replace("+", "&#43;").replace("/", "&#x2F;"), "text.html:3"),
				damage("hard blanks", Pem.each(line -> "&nbsp;" + line), "text.html:1"),
				damage("blanks inside", changed(2, line -> line.substring(0, 20) + " " + line.substring(20)), "text.blanks:4"),
				damage("base64 of addresses", Pem.BLOCK.replace('+', '-').replace('/', '_').replace("_____", "-----"), "text.url-safe:3"),
				damage("carriage returns alone", Pem.BLOCK.replace('\n', '\r')),
				damage("zero-width blank", changed(4, line -> line.substring(0, 9) + '\u200b' + line.substring(9)), "text.invisible:6"),
				damage("soft hyphen", changed(4, line -> line.substring(0, 9) + '\u00ad' + line.substring(9)), "text.invisible:6"),
				damage("source in C", Pem.each(line -> "\t\"" + line + "\\n\"") + ";", "text.quotes:1", "text.escaped:1"),
				damage("source in Java", Pem.each(line -> "\"" + line + "\\n\" +"), "text.quotes:1", "text.escaped:1"),
				damage("JSON", "{\"certificate\": \"" + Pem.BLOCK.replace("\n", "\\n") + "\"}", "text.escaped:1"),
				damage("JSON in JSON", "{\\\"certificate\\\": \\\"" + Pem.BLOCK.replace("\n", "\\\\n") + "\\\"}", "text.escaped:1"),
				damage("escaped slashes", Pem.BLOCK.replace("/", "\\/"), "text.escaped:3"),
				damage("address of a web page", Pem.BLOCK.replace("\n", "%0A").replace("+", "%2B").replace("/", "%2F").replace(" ", "%20"),
						"text.percent-encoded:1"),
				damage("plus signs lost in a form", Pem.BLOCK.replace('+', ' '), "text.plus-lost:4"),
				damage("an odd character", changed(6, line -> line.substring(0, 30) + "*" + line.substring(30)), "text.odd-character:8"),
				damage("page break", changed(6, line -> line + "\nPage 2 of 3"), "text.foreign-line:9"),
				damage("foreign line", changed(6, line -> line + "\n第 2 页，共 3 页"), "text.foreign-line:9"),
				damage("no padding", Pem.BLOCK.replace("=", ""), "text.padding:16"),
				damage("hex", Octets.of(Pem.BYTES).hex(), "text.hex:1"),
				damage("hex in pairs", pairs(" "), "text.hex:1"),
				damage("hex with colons", pairs(":"), "text.hex:1"),
				damage("hex in C", "{" + pairs(", 0x").replaceFirst("30", "0x30") + "};", "text.hex:1"),
				damage("xxd", dump("%08x: %s  %s%n", "(.{4})", " "), "text.hex:1"),
				damage("hexdump", dump("%08x  %s |%s|%n", "(.{2})", " "), "text.hex:1"),
				damage("openssl", dump("%04x - %s   %s%n", "(.{2})", " "), "text.hex:1"),
				damage("LDIF", "dn: cn=a\nuserCertificate;binary:: " + Pem.BASE64.replace("\n", "\n "), "text.markers-missing:2"),
				damage("XML", "<a><X509Certificate>" + Pem.BASE64 + "</X509Certificate></a>", "text.markers-missing:1", "text.html:1"));
	}

	private static Arguments damage(String name, String text, String... repairs) {
		return Arguments.of(name, text, List.of(repairs));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mended")
	void givesTheBytesBackAndSaysWhatWasMended(String name, String text, List<String> repairs) {
		Decoded decoded = Pem.decode(text);

		assertArrayEquals(Pem.BYTES, decoded.octets().toArray());
		assertEquals(Optional.empty(), decoded.problem());
		assertTrue(Pem.places(decoded.repairs()).containsAll(repairs) && repairs.isEmpty() == decoded.repairs().isEmpty(),
				() -> Pem.places(decoded.repairs()).toString());
	}

	@Test
	void saysWhichColumnAnOddCharacterStoodIn() {
		String text = changed(6, line -> line.substring(0, 30) + "*" + line.substring(30));

		var repair = Pem.decode(text).repairs().getFirst();

		assertEquals(List.of("text.odd-character", 8, 31), List.of(repair.code(), repair.line(), repair.column()));
		assertTrue(repair.message().en().contains("*") && repair.message().zh().contains("*"));
	}

	@Test
	void countsColumnsInTheTextAsItCame() {
		String text = changed(6, line -> "> " + line.substring(0, 30) + "＊" + line.substring(30));

		var repair = Pem.decode(text).repairs().stream().filter(one -> one.code().equals("text.full-width")).findFirst().orElseThrow();

		assertEquals(33, repair.column());
	}

	@Test
	void mendsQuotedPrintableMail() {
		String text = "-----BEGIN CERTIFICATE-----\n"
				+ String.join("", LINES).replace("=", "=3D").replaceAll("(.{75})", "$1=\n") + "\n-----END CERTIFICATE-----\n";

		Decoded decoded = Pem.decode(text);

		assertArrayEquals(Pem.BYTES, decoded.octets().toArray());
		assertEquals(List.of("text.quoted-printable:2"), Pem.places(decoded.repairs()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16" })
	void readsWideCharacters(String charset) {
		TextReader.Contents contents = Pem.read(Pem.BLOCK.getBytes(Charset.forName(charset)));

		assertArrayEquals(Pem.BYTES, Pem.decode(contents).octets().toArray());
		assertEquals(List.of("text.utf-16:1"), Pem.places(contents.repairs()));
	}

	@Test
	void skipsAByteOrderMark() {
		TextReader.Contents contents = Pem.read("\ufeff" + Pem.BLOCK);

		assertArrayEquals(Pem.BYTES, Pem.decode(contents).octets().toArray());
		assertEquals(List.of("text.byte-order-mark:1"), Pem.places(contents.repairs()));
	}

	@Test
	void readsChineseOfOldEditors() {
		String text = "证书如下：\n" + Pem.BLOCK.replace("-----BEGIN", "－－－－－BEGIN");

		Decoded decoded = Pem.decode(Pem.read(text.getBytes(Charset.forName("GBK"))));

		assertArrayEquals(Pem.BYTES, decoded.octets().toArray());
		assertTrue(Pem.places(decoded.repairs()).contains("text.dashes:2"));
	}

	@Test
	void saysThatCarriageReturnsAloneEndItsLines() {
		assertEquals(List.of("text.line-ends:1"), Pem.places(Pem.read(Pem.BLOCK.replace('\n', '\r')).repairs()));
	}

	@Test
	void saysHowManyBytesAreMissing() {
		String text = Pem.block(String.join("\n", LINES.subList(0, 10)));

		Decoded decoded = Pem.decode(text);

		assertEquals("input.truncated", decoded.problem().orElseThrow().code());
		assertEquals(480, decoded.problem().orElseThrow().offset());
		assertTrue(decoded.problem().orElseThrow().message().en().contains("220 are missing"));
		assertEquals(List.of("text.cut-off:11"), Pem.places(decoded.repairs()));
	}

	@Test
	void saysWhereCharactersWereReplaced() {
		String text = changed(6, line -> line.substring(0, 30) + "??" + line.substring(32));

		Decoded decoded = Pem.decode(text);

		assertEquals("input.characters-lost", decoded.problem().orElseThrow().code());
		assertEquals(6 * 48 + 21, decoded.problem().orElseThrow().offset());
		assertEquals(Pem.BYTES.length, decoded.octets().size());
	}

	@Test
	void saysWhichLineLacksACharacter() {
		String text = changed(6, line -> line.substring(1));

		Decoded decoded = Pem.decode(text);

		assertEquals("input.characters-lost", decoded.problem().orElseThrow().code());
		assertEquals(List.of("text.line-length:8"), Pem.places(decoded.repairs()));
	}

	@Test
	void givesEachOfSeveralItsLine() {
		String text = Pem.BLOCK + "\nintermediate:\n" + Pem.BLOCK.replace("-----END CERTIFICATE-----", "") + Pem.BLOCK;

		List<TextObject> objects = Pem.read(text).objects();

		assertEquals(List.of(1, 20, 37), objects.stream().map(TextObject::line).toList());
	}

	@Test
	void findsSeveralWithoutMarkers() {
		String text = Pem.BASE64 + "\n" + Pem.BASE64 + "\n\nand\n" + Pem.BASE64 + "\n";

		List<TextObject> objects = Pem.read(text).objects();

		assertEquals(List.of(1, 16, 33), objects.stream().map(TextObject::line).toList());
		objects.forEach(object -> assertArrayEquals(Pem.BYTES, object.decode().octets().toArray()));
	}

	@Test
	void keepsTheHeadersOfKeys() {
		String text = Pem.BLOCK.replace("CERTIFICATE", "RSA PRIVATE KEY").replaceFirst("\n",
				"\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n");

		TextObject key = Pem.read(text).objects().getFirst();

		assertEquals(Map.of("Proc-Type", "4,ENCRYPTED", "DEK-Info", "AES-256-CBC,00112233445566778899AABBCCDDEEFF"), key.headers());
		assertEquals(Optional.of("RSA PRIVATE KEY"), key.label());
		assertArrayEquals(Pem.BYTES, key.decode().octets().toArray());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello, this is mail.\nMAIL\nMagic\n", "# a comment\nkey = value\n", "-----\n--END--\n", "one - end of story\n" })
	void findsNothingInProse(String text) {
		assertEquals(0, Pem.read(text).objects().size());
	}

	@Test
	void knowsAWebPageWithItsTitle() {
		TextReader.Contents contents = Pem.read("<!DOCTYPE html><html><head><title>404 Not Found</title></head><body>no</body></html>");

		assertTrue(contents.page());
		assertEquals("404 Not Found", contents.title());
	}

	@Test
	void isNotForBytes() {
		assertFalse(TextReader.isText(Octets.of(Pem.BYTES)));
		assertEquals(Optional.empty(), new TextReader().read(Octets.of(Pem.BYTES)));
	}

	@Test
	void readsBase64ThatWasEncodedAgain() {
		String text = Base64.getMimeEncoder(76, new byte[] { '\n' }).encodeToString(Pem.BLOCK.getBytes(StandardCharsets.US_ASCII));

		assertEquals(Pem.BLOCK, new String(Pem.decode(text).octets().toArray(), StandardCharsets.US_ASCII));
	}

	/** The block with line {@code index} of the base64 changed; it is line {@code index + 2} of the text. */
	private static String changed(int index, UnaryOperator<String> change) {
		return Pem.block(IntStream.range(0, LINES.size()).mapToObj(i -> i == index ? change.apply(LINES.get(i)) : LINES.get(i))
				.collect(Collectors.joining("\n")));
	}

	private static String numbered(String sign) {
		List<String> lines = Pem.BLOCK.lines().toList();
		return IntStream.range(0, lines.size()).mapToObj(i -> (i + 1) + sign + lines.get(i)).collect(Collectors.joining("\n"));
	}

	private static String pairs(String sign) {
		return Octets.of(Pem.BYTES).hex().replaceAll("(..)(?!$)", "$1" + sign);
	}

	/** As programs dump: offset, 16 bytes, the same as characters. */
	private static String dump(String format, String group, String sign) {
		var text = new StringBuilder();
		for (int at = 0; at < Pem.BYTES.length; at += 16) {
			Octets line = Octets.of(Pem.BYTES).slice(at, Math.min(Pem.BYTES.length, at + 16));
			String characters = new String(line.toArray(), StandardCharsets.ISO_8859_1).replaceAll("[^0-9a-zA-Z]", ".");
			text.append(format.formatted(at, line.hex().replaceAll(group, "$1" + sign).strip(), characters));
		}
		return text.toString();
	}
}
