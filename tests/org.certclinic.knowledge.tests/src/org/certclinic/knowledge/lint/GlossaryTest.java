package org.certclinic.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.knowledge.author.Spelling;
import org.certclinic.knowledge.lint.Glossary.Slip;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
	private static final Glossary GLOSSARY = new Glossary();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ZH|参考码和授权号都要核对|参考号 授权码", "ZH|重新登陆 Windows 帐户|登录 账户", "ZH|插上UKey|USB Key",
			"EN|The auth code and the Reference code|authorization code Reference number", "EN|Switch the anti-virus off|antivirus" })
	void findsWhatIsCalledOtherwise(Language language, String text, String terms) {
		assertEquals(terms, String.join(" ", GLOSSARY.slips(text, language).stream().map(Slip::term).toList()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ZH|参考号和授权码", "ZH|凭证上印作“参考码”的那一行", "ZH|参考号（参考码）要 32 位", "ZH|登录页", "EN|reference number",
			"EN|It is printed as “Reference code”.", "EN|The reference number (reference code) has digits", "EN|author codes", "ZH|MyUKeyTool 打不开",
			"EN|certificates" })
	void letsTermsAndWhatIsQuotedBe(Language language, String text) {
		assertEquals(List.of(), GLOSSARY.slips(text, language));
	}

	@Test
	void tellsThePlace() {
		assertEquals(List.of(new Slip(1, 4, "参考码", "参考号")), GLOSSARY.slips("查参考码。", Language.ZH));
	}

	@Test
	void putsTheTermsIntoTheText() {
		Text text = KnowledgeFactory.eINSTANCE.createText();
		text.setZh("登陆前查参考码、授权号和参考码");
		var spelling = new Spelling(GLOSSARY);

		assertEquals("登录前查参考号、授权码和参考号", spelling.corrected(text, Language.ZH, spelling.slips(text, Language.ZH)));
		assertEquals("", spelling.corrected(text, Language.EN, spelling.slips(text, Language.EN)));
	}
}
