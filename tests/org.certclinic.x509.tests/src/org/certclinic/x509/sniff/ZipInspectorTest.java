package org.certclinic.x509.sniff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.store.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Archives, sound and hostile. */
final class ZipInspectorTest {
	private static byte[] certificate;

	@BeforeAll
	static void makeCertificate() throws Exception {
		certificate = Fixtures.certificate(Fixtures.ec(), "one").getEncoded();
	}

	@Test
	void namesItsMembers() throws IOException {
		List<Inspected> found = inspect(zip(StandardCharsets.UTF_8, "../../a.cer", certificate));

		assertEquals(List.of("mail.zip", "mail.zip!/../../a.cer"), found.stream().map(one -> one.source().name()).toList());
		assertEquals(List.of(ObjectKind.ZIP, ObjectKind.CERTIFICATE), found.stream().map(Inspected::kind).toList());
	}

	@Test
	void readsNamesOfChineseSystems() throws IOException {
		List<Inspected> found = inspect(zip(Charset.forName("GBK"), "证书.cer", certificate));

		assertEquals("mail.zip!/证书.cer", found.getLast().source().name());
	}

	@Test
	void opensArchivesInArchivesThreeDeep() throws IOException {
		byte[] three = zip("c.zip", zip("b.zip", zip("a.cer", certificate)));
		byte[] four = zip("d.zip", three);

		assertEquals("mail.zip!/c.zip!/b.zip!/a.cer", inspect(three).getLast().source().name());
		assertEquals("zip.too-deep", problem(inspect(four).getLast()));
	}

	@Test
	void refusesWhatUnpacksToNoEnd() throws IOException {
		List<Inspected> found = inspect(zip("zeros.cer", new byte[30 << 20]));

		assertEquals("zip.bomb", problem(found.getLast()));
	}

	@Test
	void endsWithManyBombs() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (int i = 0; i < 300; i++) {
				zip.putNextEntry(new ZipEntry(i + ".pem"));
				zip.write(new byte[1 << 20]);
				zip.closeEntry();
			}
		}

		List<Inspected> found = inspect(out.toByteArray());

		assertEquals("zip.too-large", problem(found.getFirst()));
		assertEquals(false, ((StoreEvidence) found.getFirst().evidence().orElseThrow()).opened());
	}

	@Test
	void saysThatAnEntryIsLocked() throws IOException {
		byte[] zip = zip("a.cer", certificate);
		int central = indexOf(zip, new byte[] { 'P', 'K', 1, 2 });
		zip[central + 8] |= 1;

		assertEquals("zip.encrypted", problem(inspect(zip).getLast()));
	}

	@Test
	void saysThatAnArchiveIsNotWhole() throws IOException {
		byte[] zip = zip("a.cer", certificate);

		assertEquals("zip.damaged", problem(inspect(Arrays.copyOf(zip, zip.length - 30)).getFirst()));
	}

	@Test
	void knowsAnOfficeDocument() throws IOException {
		assertEquals("input.office-file", problem(inspect(zip("[Content_Types].xml", new byte[10])).getFirst()));
	}

	@Test
	void bearsAnyDamage() throws IOException {
		byte[] zip = zip("b.zip", zip("a.cer", certificate));
		var random = new Random(3);

		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 2_000; i++) {
				byte[] damaged = zip.clone();
				for (int j = 0; j <= random.nextInt(5); j++) {
					damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
				}
				assertTrue(!inspect(damaged).isEmpty());
			}
		});
	}

	private static List<Inspected> inspect(byte[] zip) {
		return new Inspector(Passwords.NONE).inspect(Octets.of(zip), Source.of("mail.zip"));
	}

	private static String problem(Inspected object) {
		return object.problem().orElseThrow().code();
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		return zip(StandardCharsets.UTF_8, name, content);
	}

	private static byte[] zip(Charset names, String name, byte[] content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out, names)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		}
		return out.toByteArray();
	}

	private static int indexOf(byte[] bytes, byte[] part) {
		int at = 0;
		while (!Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
			at++;
		}
		return at;
	}
}
