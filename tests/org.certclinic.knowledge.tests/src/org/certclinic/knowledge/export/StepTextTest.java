package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.certclinic.knowledge.lint.Bases;
import org.certclinic.knowledge.model.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepTextTest {

	@TempDir
	Path folder;

	@Test
	void hasTheAddressOfALink() throws IOException {
		assertEquals("打开页面。 https://example.org/tool\n", text(2, Locale.CHINESE));
	}

	@Test
	void listsTheOutcomesOfACheck() throws IOException {
		assertTrue(text(3, Locale.ENGLISH).endsWith("\n- Yes\n- No\n"));
	}

	private String text(int step, Locale language) throws IOException {
		Remedy remedy = (Remedy) Bases.sound().load(folder).find("plug-in").orElseThrow();
		return new StepText().of(remedy.getSteps().get(step), language);
	}
}
