package org.certclinic.knowledge.lint;

import java.util.Locale;
import java.util.stream.Stream;

import org.certclinic.knowledge.picture.PictureFile;

/** Sound bases with one fault each, and the rule that has to find it. */
final class Faults {
	private static final String CASE = "cases/card-error.case";
	private static final String CAUSE = "causes/unplugged.cause";
	private static final String PLUG = "remedies/plug-in.remedy";
	private static final String START = "remedies/start-service.remedy";
	private static final String TITLE = "<title><zh>题目</zh><en>title</en></title>";
	private static final String CHECK = "<steps xsi:type=\"kb:CheckStep\" id=\"see\"><text><zh>看。</zh><en>Look.</en></text>"
			+ "<outcomes solved=\"true\"><text><zh>好</zh><en>good</en></text></outcomes></steps>";
	private static final String PHRASE = "  <causes><cause href=\"kb:/#unplugged\"/>";

	private Faults() {
	}

	record Fault(String rule, Bases base) {
		@Override
		public String toString() {
			return rule;
		}
	}

	static Stream<Fault> all() {
		return Stream.of(texts(), cases(), causesAndRemedies(), codes(), messages(), steps(), risks(), privacy(), lives(), tests(), overriding(), reviews())
				.flatMap(faults -> faults);
	}

	private static Fault fault(String rule, String file, String... changes) {
		return new Fault(rule, changed(Bases.sound(), file, changes));
	}

	private static Bases changed(Bases base, String file, String... changes) {
		for (int i = 0; i < changes.length; i += 2) {
			base.change(file, changes[i], changes[i + 1]);
		}
		return base;
	}

	private static Fault added(String rule, String type, String attributes, String body) {
		return new Fault(rule, Bases.sound().with(file(type), Bases.entry(type, "id=\"more\" " + attributes, body)));
	}

	private static String file(String type) {
		return "more." + type.toLowerCase(Locale.ROOT);
	}

	/** Adds a question whose answer needs these entries, so that they are not unused. */
	private static Fault using(Fault fault, String references) {
		fault.base.with("cases/asked.case", Bases.entry("Case", "id=\"asked\" kind=\"question\"",
				TITLE + "<answer><zh>答</zh><en>answer</en></answer>" + references));
		return fault;
	}

	private static Stream<Fault> texts() {
		return Stream.of(
				fault("kb.title.missing", CAUSE, "<title><zh>没有插好</zh><en>Not plugged in</en></title>", ""),
				fault("kb.title.missing", CAUSE, "<zh>没有插好</zh><en>Not plugged in</en>", "<zh> </zh>"),
				fault("kb.text.missing", CASE, "<zh>先看插好没有。</zh><en>See first that it is plugged in.</en>", ""),
				fault("kb.text.untranslated", CASE, "<en>See first that it is plugged in.</en>", ""),
				fault("kb.text.untranslated", CASE, "<zh>先看插好没有。</zh>", ""),
				fault("kb.text.wrong-language", CASE, "<en>See first that it is plugged in.</en>", "<en>先看插好没有。</en>"),
				fault("kb.text.wrong-language", CASE, "<zh>先看插好没有。</zh>", "<zh>See first that it is plugged in.</zh>"),
				fault("kb.phrases.one-language", CASE, PHRASE, "  <phrases><en>no light</en></phrases>\n" + PHRASE),
				fault("kb.text.term", CASE, "<zh>先看插好没有。</zh>", "<zh>先看参考码对不对。</zh>"),
				fault("kb.text.term", CASE, "<en>See first that it is plugged in.</en>", "<en>See the auth code first.</en>"),
				fault("kb.text.outdated-translation", CASE, "<answer>", "<answer revision=\"3\" translatedFrom=\"2\">"),
				fault("kb.entry.incomplete", CASE, " value=\"8010001D\"", ""),
				fault("kb.entry.incomplete", CASE, "  <questions>", "  <causes/>\n  <questions>"),
				using(new Fault("kb.file.name-differs", Bases.sound().with("remedies/other.remedy", remedy("more", CHECK))),
						"<remedies href=\"kb:/#more\"/>"));
	}

	private static String remedy(String id, String body) {
		return Bases.entry("Remedy", "id=\"" + id + '"', TITLE + body);
	}

	private static Stream<Fault> cases() {
		return Stream.of(
				added("kb.case.no-symptom", "Case", "", TITLE + "<causes><cause href=\"kb:/#unplugged\"/></causes>"),
				added("kb.case.no-cause", "Case", "", TITLE + "<symptoms xsi:type=\"kb:FindingSymptom\" rule=\"x509.expired\"/>"),
				added("kb.case.no-answer", "Case", "kind=\"question\"", TITLE),
				fault("kb.case.causes-not-told-apart", CASE, "<supports href=\"kb:/#unplugged\"/>", "",
						"<excludes href=\"kb:/#unplugged\"/>", "<excludes href=\"kb:/#unplugged\"/><excludes href=\"kb:/#service-off\"/>"),
				fault("kb.case.repeated-cause", CASE, "  <questions>",
						"  <causes><cause href=\"kb:/#unplugged\"/></causes>\n  <questions>"),
				using(fault("kb.answer.foreign-cause", CASE, "<causes likelihood=\"rare\"><cause href=\"kb:/#service-off\"/></causes>", "",
						"<excludes href=\"kb:/#unplugged\"/>", "<supports href=\"kb:/#service-off\"/>"),
						"<causes><cause href=\"kb:/#service-off\"/></causes>"),
				fault("kb.answer.contradiction", CASE, "<excludes href=\"kb:/#unplugged\"/>",
						"<supports href=\"kb:/#unplugged\"/><excludes href=\"kb:/#unplugged\"/>"));
	}

	private static Stream<Fault> causesAndRemedies() {
		return Stream.of(
				using(fault("kb.cause.no-remedy", CAUSE, "<remedies href=\"kb:/#plug-in\"/>", ""), "<remedies href=\"kb:/#plug-in\"/>"),
				added("kb.cause.unused", "Cause", "", TITLE + "<remedies href=\"kb:/#plug-in\"/>"),
				added("kb.remedy.unused", "Remedy", "", TITLE + CHECK),
				using(added("kb.remedy.no-step", "Remedy", "", TITLE), "<remedies href=\"kb:/#more\"/>"),
				fault("kb.remedy.open-end", START, "</steps>\n</kb:Remedy>",
						"</steps>\n<steps xsi:type=\"kb:ActionStep\" id=\"end\"><text><zh>完</zh><en>End</en></text></steps>\n</kb:Remedy>",
						"<outcomes solved=\"true\">", "<outcomes nextStep=\"end\">"));
	}

	private static Fault code(String rule, String family, String value) {
		return fault(rule, CASE, "family=\"hresult\" value=\"8010001D\"", "family=\"" + family + "\" value=\"" + value + '"');
	}

	private static Fault finding(String finding) {
		return fault("kb.finding.unknown", CASE, "  <questions>", "  <symptoms xsi:type=\"kb:FindingSymptom\" rule=\"sample.known\"/>\n"
				+ "  <symptoms xsi:type=\"kb:FindingSymptom\" rule=\"reader.damage\"/>\n  <symptoms xsi:type=\"kb:FindingSymptom\" rule=\"" + finding + "\"/>\n  <questions>");
	}

	private static Stream<Fault> codes() {
		return Stream.of(
				finding("sample.unknown"),
				code("kb.code.unknown-family", "solaris", "1"),
				code("kb.code.bad-value", "hresult", "8010001G"),
				code("kb.code.bad-value", "hresult", "8010001D0"),
				code("kb.code.bad-value", "hresult", "-2146435043"),
				code("kb.code.bad-value", "ca", "16x6"),
				code("kb.code.bad-value", "iso7816", "69x3"),
				code("kb.code.unlisted", "hresult", "8010FFFF"),
				code("kb.code.unlisted", "openssl", "990"),
				code("kb.code.unlisted", "java", "no such message"));
	}

	private static Fault pattern(String rule, String pattern) {
		return fault(rule, CASE, "<pattern>Card \\d not found</pattern>", "<pattern>" + pattern + "</pattern>");
	}

	private static Stream<Fault> messages() {
		return Stream.of(
				pattern("kb.message.bad-pattern", "Card (\\d not found"),
				pattern("kb.message.pattern-too-wide", "."),
				pattern("kb.message.pattern-too-wide", "[\\s\\S]{9,}"),
				pattern("kb.message.pattern-too-wide", "(Card \\d not found)?"),
				pattern("kb.message.pattern-misses-text", "Card [a-f] not found"),
				pattern("kb.message.pattern-too-costly", "Card \\d not found|" + "x".repeat(300)),
				pattern("kb.message.pattern-too-costly", "Card \\d not found|(.*a){9}b"),
				pattern("kb.message.pattern-too-wide", "^(\\w+\\s?)*$|Card \\d not found"));
	}

	private static Fault step(String rule, String step) {
		return fault(rule, PLUG, "  <steps xsi:type=\"kb:CheckStep\" id=\"light\">",
				"  " + step + "\n  <steps xsi:type=\"kb:CheckStep\" id=\"light\">");
	}

	private static Stream<Fault> steps() {
		return Stream.of(
				fault("kb.link.bad-address", PLUG, "https://example.org/tool", "javascript:alert(1)"),
				fault("kb.link.bad-address", PLUG, "https://example.org/tool", "file:///etc/passwd"),
				fault("kb.link.bad-address", PLUG, "https://example.org/tool", "https:///tool"),
				fault("kb.picture.missing", PLUG, "pictures/light.png", "pictures/dark.png"),
				fault("kb.picture.no-picture", "pictures/light.png", Bases.gif(1, 1), "<svg/>"),
				fault("kb.picture.too-large", "pictures/light.png", Bases.gif(1, 1), Bases.gif(1, 1) + "a".repeat(PictureFile.MAX_BYTES)),
				fault("kb.picture.outside", PLUG, "pictures/light.png", "../light.png"),
				fault("kb.picture.outside", PLUG, "pictures/light.png", "/etc/hostname"),
				step("kb.step.repeated-id", "<steps xsi:type=\"kb:ActionStep\" id=\"plug\"><text><zh>等</zh><en>Wait</en></text></steps>"),
				step("kb.step.no-outcome", "<steps xsi:type=\"kb:CheckStep\" id=\"wait\"><text><zh>等</zh><en>Wait</en></text></steps>"),
				fault("kb.outcome.no-lead", START, " escalateTo=\"vendor\"", ""),
				fault("kb.outcome.two-leads", START, " escalateTo=\"vendor\"", " escalateTo=\"vendor\" nextStep=\"start\""),
				step("kb.step.unreachable", "<steps xsi:type=\"kb:CheckStep\" id=\"a\"><text><zh>看</zh><en>Look</en></text><outcomes "
						+ "nextStep=\"light\"><text><zh>好</zh><en>Good</en></text></outcomes></steps>\n<steps xsi:type=\"kb:ActionStep\" "
						+ "id=\"b\"><text><zh>等</zh><en>Wait</en></text></steps>"));
	}

	private static Fault risky(String zh, String en) {
		return step("kb.remedy.unmarked-risk",
				"<steps xsi:type=\"kb:ActionStep\" id=\"do\"><text><zh>" + zh + "</zh><en>" + en + "</en></text></steps>");
	}

	private static Stream<Fault> risks() {
		return Stream.of(risky("初始化 Key。", "Do it."), risky("做。", "Initialise the key."), risky("格式化 Key。", "Do it."),
				risky("删除旧证书。", "Do it."), risky("做。", "Run regsvr32 xenroll.dll."), risky("退出瑞星杀毒软件。", "Do it."),
				risky("做。", "Disable the antivirus."), risky("做。", "Add the page to the trusted sites."));
	}

	private static Fault phrase(String rule, String phrase) {
		return fault(rule, CASE, PHRASE, "  <phrases><zh>" + phrase + "</zh><en>no light</en></phrases>\n" + PHRASE);
	}

	private static Stream<Fault> privacy() {
		return Stream.of(phrase("kb.privacy.identity-number", "身份证 11010519491231002X"),
				phrase("kb.privacy.mobile-number", "打我手机 13812345678"),
				phrase("kb.privacy.bank-card", "卡号 6222 0200 0000 0000 125"),
				phrase("kb.privacy.name", "DN 是 CN=041@王小明@00000001,OU=Customers"),
				phrase("kb.privacy.name", "SURNAME=Wang, GIVENNAME=Xiaoming, C=CN"),
				phrase("kb.privacy.name", "客户李小明先生来电"),
				phrase("kb.privacy.codes", "授权码 7VHP-SQKB-DC43"),
				phrase("kb.privacy.codes", "参考号 81344314 报错"));
	}

	private static Fault applicability(String rule, String applicability) {
		return fault(rule, CAUSE, "</title>\n", "</title>\n" + applicability);
	}

	private static Stream<Fault> lives() {
		return Stream.of(
				applicability("kb.applicability.outdated-technology",
						"<applicability><operatingSystems>Windows XP</operatingSystems></applicability>"),
				fault("kb.applicability.missing", CAUSE, "Not plugged in", "Not plugged in under Windows XP"),
				fault("kb.applicability.missing", CAUSE, "没有插好", "IE6 没有插好"),
				applicability("kb.applicability.empty-period", "<applicability validFrom=\"2020-01-02\" validUntil=\"2020-01-01\"/>"),
				applicability("kb.applicability.bad-successor", "<applicability><supersededBy xsi:type=\"kb:Cause\" href=\"kb:/#unplugged\"/></applicability>"),
				applicability("kb.applicability.bad-successor", "<applicability><supersededBy xsi:type=\"kb:Remedy\" href=\"kb:/#plug-in\"/></applicability>"),
				fault("kb.reference.archived", CAUSE, "lifecycle=\"validated\"", "lifecycle=\"archived\"", "</title>\n",
						"</title>\n<applicability><supersededBy xsi:type=\"kb:Cause\" href=\"kb:/#service-off\"/></applicability>"),
				added("kb.entry.no-successor", "Remedy", "lifecycle=\"archived\"", TITLE + CHECK));
	}

	private static Fault test(String rule, String test) {
		return fault(rule, CASE, "  </questions>\n", "  </questions>\n  " + test + "\n");
	}

	private static Stream<Fault> tests() {
		return Stream.of(
				test("kb.test.query", "<tests xsi:type=\"kb:QueryTest\"><query>打印机卡纸</query></tests>"),
				test("kb.test.query", "<tests xsi:type=\"kb:QueryTest\" expectation=\"mustNot\"><query>8010001D</query></tests>"),
				test("kb.test.findings", "<tests xsi:type=\"kb:FindingsTest\"><findings>token.no-reader</findings></tests>"),
				test("kb.entry.incomplete", "<tests xsi:type=\"kb:QueryTest\"><query> </query></tests>"),
				test("kb.entry.incomplete", "<tests xsi:type=\"kb:FindingsTest\"/>"),
				test("kb.privacy.mobile-number", "<tests xsi:type=\"kb:QueryTest\"><query>8010001D 回电 13812345678</query></tests>"));
	}

	/** The cause overridden by one that says the same. */
	private static Bases overridden() {
		Bases base = Bases.sound();
		return base.over(CAUSE, base.content(CAUSE).replace("</title>\n", "</title>\n<overrides/>\n"))
				.over("overridden/unplugged.xml", base.content(CAUSE));
	}

	private static Stream<Fault> overriding() {
		return Stream.of(
				new Fault("kb.override.outdated", overridden().change(CAUSE, "Not plugged in", "Not quite plugged in")),
				new Fault("kb.override.outdated", overridden().change(CAUSE, "lifecycle=", "revision=\"2\" lifecycle=")),
				new Fault("kb.override.no-copy", overridden().over("overridden/unplugged.xml", "<kb")),
				fault("kb.override.nothing", CAUSE, "</title>\n", "</title>\n<overrides revision=\"2\"/>\n"),
				new Fault("kb.file.duplicate-id", Bases.sound().over(CAUSE, Bases.sound().content(CAUSE))),
				new Fault("kb.file.duplicate-id", Bases.sound().over("cases/unplugged.case",
						Bases.entry("Case", "id=\"unplugged\"", TITLE + "<overrides/>"))));
	}

	private static Fault review(String rule, String part) {
		return fault(rule, CASE, "  <answer>", "  " + part + "\n  <answer>");
	}

	private static Stream<Fault> reviews() {
		String signed = " who=\"Li Lei\" at=\"2026-03-02T09:15+08:00\"";
		return Stream.of(
				review("kb.history.other-state", "<history state=\"inReview\"" + signed + "/>"),
				review("kb.comment.unsettled", "<comments" + signed + "><text>Which light?</text></comments>"),
				review("kb.entry.incomplete", "<comments" + signed + " resolved=\"true\"/>"),
				review("kb.entry.incomplete", "<history state=\"validated\" who=\"Li Lei\"/>"),
				review("kb.privacy.mobile-number", "<comments" + signed + " resolved=\"true\"><text>13812345678</text></comments>"),
				fault("kb.comment.lost-part", CASE, " lifecycle=\"validated\"", "", "  <answer>",
						"  <comments" + signed + " part=\"causes.gone\"><text>Too rare.</text></comments>\n  <answer>"));
	}
}
