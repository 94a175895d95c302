package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.lint.Linter;
import org.certclinic.knowledge.model.KnowledgePackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

	@Test
	void hasWordsForEveryValueThatIsShown() {
		Stream<EEnum> shown = KnowledgePackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.filter(type -> !type.getName().equals("Language"));

		shown.flatMap(type -> type.getELiterals().stream()).map(literal -> (Enumerator) literal.getInstance())
				.forEach(value -> assertFalse(Words.of(value).isEmpty()));
	}

	@Test
	void hasWordsForEveryFamily() {
		Stream.of(CodeFamily.values()).forEach(family -> assertFalse(Words.ofFamily(family.id()).isEmpty()));
		assertEquals("solaris", Words.ofFamily("solaris").en());
	}

	@ParameterizedTest
	@ValueSource(classes = { Words.class, Linter.class })
	void bothLanguagesHaveTheSameKeys(Class<?> anchor) throws IOException {
		assertEquals(keys(anchor, "messages.properties"), keys(anchor, "messages_zh.properties"));
	}

	private static Set<String> keys(Class<?> anchor, String file) throws IOException {
		var texts = new Properties();
		try (Reader in = new InputStreamReader(anchor.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts.stringPropertyNames();
	}
}
