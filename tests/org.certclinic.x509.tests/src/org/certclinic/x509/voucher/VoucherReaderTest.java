package org.certclinic.x509.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.certclinic.core.evidence.Secret;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.evidence.VoucherEvidence.NamePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VoucherReaderTest {
	private static final String REFERENCE = "81344314";
	private static final String AUTHORIZATION = "7VHP-SQKB-DC43";
	private static final String J01_REFERENCE = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
	private static final String J01_AUTHORIZATION = "f0e1d2c3b4a5968778695a4b3c2d1e0f";
	/** As a bank prints it, broken over lines as a copy out of a PDF is. */
	private static final String SLIP = """
			操作员号：2002240321301
			姓名：王红 授权码：7VHP-SQKB-DC43 参考号：81344314
			DN ： cn=11234567890test@00000001,ou=Customers,ou=CMBC,o=CFCA Operation\s

			CA,C=CN
			备注：个人用户证书请在 14天内下载证书，逾期需重新申请。
			""";

	@Test
	void readsASlip() {
		VoucherEvidence voucher = read(SLIP);

		assertCodes(REFERENCE, AUTHORIZATION, voucher);
		assertEquals(Optional.of("2002240321301"), voucher.operator());
		assertEquals(Optional.of("王红"), voucher.name());
		assertEquals(List.of(new NamePart("cn", "11234567890test@00000001"), new NamePart("ou", "Customers"), new NamePart("ou", "CMBC"),
				new NamePart("o", "CFCA Operation CA"), new NamePart("C", "CN")), voucher.dn());
		assertEquals(Optional.of("11234567890test@00000001"), new VoucherReader().searchName(voucher));
		assertEquals(Optional.empty(), voucher.system());
	}

	@ParameterizedTest
	@ValueSource(strings = { "81344314 7VHP-SQKB-DC43", "参考号81344314授权码7VHP-SQKB-DC43", "参 考 号 ： 81344314\n授 权 码 ： 7VHP-SQKB-DC43",
			"参考号;81344314 授权码,7VHP-SQKB-DC43（请妥善保管）", "参考号\t授权码\n81344314\t7VHP-SQKB-DC43", "| 参考号 | 授权码 |\n|81344314|7VHP-SQKB-DC43|",
			"参考号    授权码\n81344314    7VHP-SQKB-DC43", "参考号/授权码：81344314/7VHP-SQKB-DC43", "参考号：\n81344314\n授权码：\n7VHP-SQKB-DC43",
			"Reference number: 81344314\nAuthorization code: 7VHP-SQKB-DC43", "Ref. No. 81344314 Auth Code 7VHP-SQKB-DC43 please keep",
			"authorisation code = 7VHP-SQKB-DC43; reference code = 81344314", "您好，您的两码是 81344314 和 7VHP-SQKB-DC43，请于今日下载，电话 4008809888",
			"參考號：81344314\n授權碼：7VHP-SQKB-DC43", "请输入参考号和授权码。\n参考号：81344314\n授权码：7VHP-SQKB-DC43",
			"姓名\t参考号\t授权码\n王红\t81344314\t7VHP-SQKB-DC43", "参考码：81344314\r\n授权码：7VHP-SQKB-DC43\r\n" })
	void readsTheCodesInAnyLayout(String text) {
		assertCodes(REFERENCE, AUTHORIZATION, read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { J01_REFERENCE + "\n" + J01_AUTHORIZATION, "参考码：" + J01_REFERENCE + "\n授权码：" + J01_AUTHORIZATION,
			"J-01 系统的两码 " + J01_REFERENCE + "，" + J01_AUTHORIZATION + "。" })
	void readsTheCodesOfJ01(String text) {
		assertCodes(J01_REFERENCE, J01_AUTHORIZATION, read(text));
	}

	@Test
	void leavesCodesAsTheyAreWritten() {
		assertCodes("８1344314", "7VHP — SQKB — DC4l", read("参考号：８1344314\n授权码：7VHP — SQKB — DC4l 请妥善保管"));
		assertCodes("8l34#314", "7VHP-SQKB-DC4", read("8l34#314 7VHP-SQKB-DC4"));
	}

	@Test
	void leavesTheCodesInThePlacesTheyWereSaidToHave() {
		assertCodes(AUTHORIZATION, REFERENCE, read("参考号：7VHP-SQKB-DC43 授权码：81344314"));
	}

	@Test
	void takesTheSystemFromTheText() {
		assertEquals(Optional.of(CaSystem.J01), read("系统：J-01\n" + SLIP).system());
		assertEquals(Optional.of(CaSystem.E01), read("E01 下载凭证").system());
		assertEquals(Optional.empty(), read("E-01 或 J-01").system());
	}

	@Test
	void believesTheUserMoreThanTheText() {
		assertEquals(Optional.of(CaSystem.E01), new VoucherReader().read("J-01", Source.of("test"), Optional.of(CaSystem.E01)).system());
	}

	@ParameterizedTest
	@ValueSource(strings = { "日期：2026-06-01", "打印日期 2026年6月1日", "Date: 2026/06/01", "申请日期：20260601", "下载期限：2026-06-15",
			"下载期限：2026.06.01 至 2026.06.15", "Valid until: 2026-06-15" })
	void readsTheDayItWasIssued(String text) {
		assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), read(text).issued());
	}

	@Test
	void takesNoBirthdayForIt() {
		assertEquals(Optional.empty(), read("出生 1990-01-01").issued());
		assertEquals(Optional.empty(), read("日期：2026-06-31").issued());
	}

	@Test
	void readsANameWithEscapesAndQuotes() {
		VoucherEvidence voucher = read("DN: CN=Zhang\\, San, O=\"Bank, Inc\"，OU＝Customers + C=CN");

		assertEquals(List.of(new NamePart("CN", "Zhang, San"), new NamePart("O", "Bank, Inc"), new NamePart("OU", "Customers"),
				new NamePart("C", "CN")), voucher.dn());
	}

	@Test
	void readsANameWithSlashes() {
		assertEquals(List.of(new NamePart("C", "CN"), new NamePart("CN", "041@8")), read("/C=CN/CN=041@8").dn());
	}

	@Test
	void readsTheNameOfATable() {
		VoucherEvidence voucher = read("DN\tcn=test@1,ou=Customers,c=CN\t参考号 81344314");

		assertEquals(new NamePart("c", "CN"), voucher.dn().getLast());
		assertEquals(Optional.of(new Secret(REFERENCE)), voucher.reference());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n", "hello", "证书怎么下载？", "CN=", "参考号", "参考号：\n授权码：" })
	void findsNothingWhereThereIsNothing(String text) {
		VoucherEvidence voucher = read(text);

		assertEquals(Optional.empty(), voucher.reference());
		assertEquals(Optional.empty(), voucher.authorization());
		assertEquals(Optional.empty(), new VoucherReader().searchName(voucher));
	}

	@Test
	void showsNoCodeAsText() {
		String shown = read(SLIP).toString();

		assertFalse(shown.contains(REFERENCE) || shown.contains("SQKB"), shown);
	}

	@Test
	void readsAnyTextInNoTime() {
		var random = new Random(1);
		String alphabet = "参考号授权码 \t\n=,，cnCN12ab-—：DN日期|/\\\"＝ref auth date";
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			for (int i = 0; i < 200; i++) {
				var text = new StringBuilder();
				random.ints(i * 20L, 0, alphabet.length()).mapToObj(alphabet::charAt).forEach(text::append);
				read(text.toString());
			}
			for (String piece : List.of(" ", "a", "cn=", "cn=a,", "参考号", "参", "1", "-", "\\", "\"", "日期：2026-", "ref ", "auth ", "下 ", ",")) {
				read(piece.repeat(100_000 / piece.length()));
			}
		});
	}

	private static VoucherEvidence read(String text) {
		return new VoucherReader().read(text, Source.of("test"), Optional.empty());
	}

	private static void assertCodes(String reference, String authorization, VoucherEvidence voucher) {
		assertEquals(Optional.of(reference), voucher.reference().map(Secret::reveal));
		assertEquals(Optional.of(authorization), voucher.authorization().map(Secret::reveal));
	}
}
