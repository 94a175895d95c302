package org.certclinic.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkedRiskRuleTest {
	private static final Linter LINTER = new Linter();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "不要点“初始化”。", "Do not touch Initialise.", "Look, without touching Initialise.", "看文件格式。",
			"Choose the PFX format.", "Never delete the certificate." })
	void isSilentAboutWhatIsForbiddenOrOnlySoundsAlike(String words) throws IOException {
		Bases base = Bases.sound().change("remedies/plug-in.remedy", "插上 Key。", "插上 Key。" + words);

		assertEquals(List.of(), LINTER.lint(base.load(folder)));
	}

	@Test
	void isSilentAboutAMarkedRisk() throws IOException {
		Bases base = Bases.sound().change("remedies/plug-in.remedy", "插上 Key。", "初始化 Key。").change("remedies/plug-in.remedy",
				"</title>\n", "</title>\n<risks>erasesKeys</risks>\n");

		assertEquals(List.of(), LINTER.lint(base.load(folder)));
	}
}
