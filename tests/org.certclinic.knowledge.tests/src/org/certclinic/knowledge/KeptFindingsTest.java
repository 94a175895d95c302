package org.certclinic.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.FindingSymptom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of findings can be told without the index as long as it is fresh. */
final class KeptFindingsTest {
	private static final String FINDING = "x509.validity.expired";

	@TempDir
	private Path folder;
	@TempDir
	private Path cache;
	private SmallBase files;

	@BeforeEach
	void makeBase() throws IOException {
		files = new SmallBase(folder);
		write("page-garbled", "页面乱码", "occasional");
		write("download-fails", "下载失败", "common");
	}

	@Test
	void areThoseOfTheIndex() throws IOException {
		List<Path> shipped = List.of(ShippedBase.FOLDER);
		try (Knowledge knowledge = Knowledge.open(shipped, Optional.of(cache))) {
			CaseDirectory kept = Knowledge.keptFindings(shipped, cache).orElseThrow();
			var findings = new TreeSet<String>();
			for (Case item : ShippedBase.base().cases()) {
				item.getSymptoms().stream().filter(FindingSymptom.class::isInstance).forEach(symptom -> findings.add(((FindingSymptom) symptom).getRule()));
			}
			assertFalse(findings.isEmpty());
			findings.add("no.such.finding");
			for (String finding : findings) {
				assertEquals(knowledge.findings().casesOf(finding), kept.casesOf(finding), finding);
			}
		}
	}

	@Test
	void areLikeliestFirstWithTheirTitles() {
		open();

		List<CaseReference> cases = Knowledge.keptFindings(List.of(folder), cache).orElseThrow().casesOf(FINDING);

		assertEquals(List.of("download-fails", "page-garbled"), cases.stream().map(CaseReference::id).toList());
		assertEquals("下载失败", cases.getFirst().title().zh());
	}

	@Test
	void areNotThereBeforeAnIndexIs() {
		assertEquals(Optional.empty(), Knowledge.keptFindings(List.of(folder), cache));
		assertEquals(Optional.empty(), Knowledge.keptFindings(List.of(folder.resolve("gone")), cache));
	}

	/** The index is then made of the one before, which keeps what it had. */
	@Test
	void followAChangedFile() throws IOException {
		open();
		Path older = kept();
		byte[] before = Files.readAllBytes(older);
		write("page-garbled", "登录超时", "common");
		assertEquals(Optional.empty(), Knowledge.keptFindings(List.of(folder), cache));

		open();

		List<CaseReference> cases = Knowledge.keptFindings(List.of(folder), cache).orElseThrow().casesOf(FINDING);
		assertEquals(List.of("下载失败", "登录超时"), cases.stream().map(item -> item.title().zh()).toList());
		assertEquals(new String(before), Files.readString(older));
	}

	@Test
	void areOfTheseFoldersOnly() {
		open();

		assertEquals(Optional.empty(), Knowledge.keptFindings(List.of(folder, ShippedBase.FOLDER), cache));
	}

	@Test
	void areAsGoodAsNotThereWhereTheyAreDamaged() throws IOException {
		open();
		byte[] whole = Files.readAllBytes(kept());
		byte[] other = whole.clone();
		other[whole.length / 2] ^= 1;
		for (byte[] damaged : List.of(other, new byte[0], new byte[] { (byte) 0xff }, Arrays.copyOf(whole, whole.length - 3), Arrays.copyOf(whole, 12))) {
			Files.write(kept(), damaged);

			assertEquals(Optional.empty(), Knowledge.keptFindings(List.of(folder), cache));
		}
		open();
		assertEquals(List.of("download-fails", "page-garbled"), ofTheIndex());
	}

	private void open() {
		Knowledge.open(List.of(folder), Optional.of(cache)).close();
	}

	private List<String> ofTheIndex() {
		try (Knowledge knowledge = Knowledge.open(List.of(folder), Optional.of(cache))) {
			return knowledge.findings().casesOf(FINDING).stream().map(CaseReference::id).toList();
		}
	}

	private Path kept() throws IOException {
		try (Stream<Path> all = Files.walk(cache)) {
			return all.filter(file -> file.endsWith("findings.txt")).findFirst().orElseThrow();
		}
	}

	private void write(String id, String title, String likelihood) throws IOException {
		files.write(id + ".case", SmallBase.entry("Case", id, """
				<symptoms xsi:type="kb:FindingSymptom" likelihood="%s" rule="%s"/>
				<title><zh>%s</zh><en>%s</en></title>
				""".formatted(likelihood, FINDING, title, id)));
	}
}
