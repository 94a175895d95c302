package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

final class VoucherCommandTest {
	private static final String SLIP = """
			操作员号：2002240321301
			姓名：王红  授权码：7VHP-SQKB-DC43  参考号：81344314
			DN：cn=11234567890test@00000001,ou=Customers,ou=CMBC,o=CFCA Operation CA,C=CN
			""";

	/** Of the slip's DN; made with OpenSSL for this test and signed with its own key, which is thrown away. */
	private static final String CERTIFICATE = """
			-----BEGIN CERTIFICATE-----
			MIICHDCCAcGgAwIBAgIUPXwVHdT0k9SBvc3JkjMQ1iedivwwCgYIKoZIzj0EAwIw
			bzELMAkGA1UEBhMCQ04xGjAYBgNVBAoMEUNGQ0EgT3BlcmF0aW9uIENBMQ0wCwYD
			VQQLDARDTUJDMRIwEAYDVQQLDAlDdXN0b21lcnMxITAfBgNVBAMMGDExMjM0NTY3
			ODkwdGVzdEAwMDAwMDAwMTAgFw0yNjExMjMwMDE5MjZaGA8yMTI2MTAzMDAwMTky
			NlowbzELMAkGA1UEBhMCQ04xGjAYBgNVBAoMEUNGQ0EgT3BlcmF0aW9uIENBMQ0w
			CwYDVQQLDARDTUJDMRIwEAYDVQQLDAlDdXN0b21lcnMxITAfBgNVBAMMGDExMjM0
			NTY3ODkwdGVzdEAwMDAwMDAwMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBQf
			4K+3v1yE1EZ8BN4fwqPal9OayW/Hy3AD3M0QjwYmBFlaCjBIcJv//WpWrCOFclWu
			gLdWL8QKlzUQ+AJi7tqjOTA3MAsGA1UdDwQEAwIHgDAJBgNVHRMEAjAAMB0GA1Ud
			DgQWBBT8goLz7rJ1JEMpVFGE+DXCl+bY1jAKBggqhkjOPQQDAgNJADBGAiEA7IGN
			CLTzC3N9yO5WGVGpyMBNwT8/OF/sDp0BsNulrAkCIQDpsMF2Abt0polxSAAn/qfh
			E+3gFdck7Bfjn++ND/rvYQ==
			-----END CERTIFICATE-----
			""";

	@Test
	void saysWhatItUnderstoodOfASlip() {
		CommandRun run = CommandRun.of("voucher", "--json", SLIP);

		JsonObject voucher = run.json().getFirst();
		assertEquals(ExitCode.OK, run.exit(), run.err());
		assertEquals("E-01", text(voucher, "system"));
		assertEquals("81344314", text(voucher, "reference"));
		assertEquals("7VHP-SQKB-DC43", text(voucher, "authorization"));
		assertEquals("cn=11234567890test@00000001,ou=Customers,ou=CMBC,o=CFCA Operation CA,C=CN", text(voucher, "dn"));
		assertEquals("11234567890test@00000001", text(voucher, "searchName"));
		assertEquals(0, voucher.getAsJsonArray("findings").size());
	}

	@Test
	void readsStandardInputSoThatCodesAreInNoProcessList() {
		CommandRun run = CommandRun.withInput(SLIP, "voucher", "--json", "-");

		assertEquals("81344314", text(run.json().getFirst(), "reference"));
	}

	@Test
	void judgesTwoCodes() {
		CommandRun run = CommandRun.of("voucher", "--json", "--reference", "0a1b2c3d4e5f60718293a4b5c6d7e8fl", "--authorization",
				"f0e1d2c3b4a5968778695a4b3c2d1e");

		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals("J-01", text(run.json().getFirst(), "system"));
		assertEquals(List.of("voucher.j01.length", "voucher.j01.confusion"), rules(run));
	}

	@Test
	void givesFindingsTheirCases() {
		JsonObject finding = CommandRun.of("voucher", "--json", "8l344314 7VHP-SQKB-DC43").json().getFirst().getAsJsonArray("findings")
				.get(0)
				.getAsJsonObject();

		assertEquals("voucher.e01.confusion", text(finding, "rule"));
		assertEquals("error", text(finding, "severity"));
		assertTrue(finding.getAsJsonObject("message").has("zh"));
		assertTrue(finding.getAsJsonArray("cases").toString().contains("cfca-d04"), finding::toString);
	}

	@Test
	void takesTheSystemTheUserNames() {
		assertEquals(List.of("voucher.mixed-systems"), rules(CommandRun.of("voucher", "--json", "--system", "J-01",
				"81344314 7VHP-SQKB-DC43")));
		assertEquals(ExitCode.USAGE, CommandRun.of("voucher", "--system", "K-01", "81344314").exit());
	}

	@Test
	void printsTextForPeople() {
		CommandRun run = CommandRun.of("voucher", "--lang", "zh", "参考号：7VHP-SQKB-DC43 授权码：81344314");

		assertTrue(run.out().contains("系统：E-01") && run.out().contains("voucher.swapped"), run.out());
	}

	@Test
	void saysSoWhereThereIsNoVoucher() {
		CommandRun run = CommandRun.of("voucher", "--json", "怎么下载？");

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertEquals("voucher.nothing-found", text(run.json().getFirst().getAsJsonObject("problem"), "code"));
	}

	@Test
	void asksForTextOrCodes() {
		assertEquals(ExitCode.USAGE, CommandRun.of("voucher").exit());
		assertEquals(ExitCode.USAGE, CommandRun.of("voucher", "--reference", "81344314", SLIP).exit());
	}

	@Test
	void comparesTheDnWithACertificate(@TempDir Path folder) throws IOException {
		String file = Files.writeString(folder.resolve("mine.cer"), CERTIFICATE).toString();

		CommandRun same = CommandRun.of("voucher", "--json", "--certificate", file, SLIP);
		CommandRun other = CommandRun.of("voucher", "--json", "--certificate", file, SLIP.replace("Customers", "Staff"));

		assertEquals(List.of(), rules(same));
		assertEquals(List.of("voucher.dn-differs"), rules(other));
		assertEquals(ExitCode.FOUND, other.exit());
	}

	@Test
	void refusesACertificateThatIsNotThere(@TempDir Path folder) {
		assertEquals(ExitCode.UNREADABLE, CommandRun.of("voucher", "--certificate", folder.resolve("none.cer").toString(), SLIP).exit());
	}

	@Test
	void neverPutsCodesWhereMessagesGo() {
		CommandRun run = CommandRun.of("voucher", "8l344314 7VHP-SQKB-DC4");

		assertFalse(run.err().contains("8l344314") || run.err().contains("SQKB"), run.err());
	}

	private static List<String> rules(CommandRun run) {
		return StreamSupport.stream(run.json().getFirst().getAsJsonArray("findings").spliterator(), false)
				.map(finding -> text(finding.getAsJsonObject(), "rule")).toList();
	}

	private static String text(JsonObject object, String field) {
		return object.get(field).getAsString();
	}
}
