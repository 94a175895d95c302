package org.certclinic.knowledge.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Entry;
import org.junit.jupiter.api.Test;

class EntryMergeTest {
	private static final String SYMPTOM = "<symptoms xsi:type=\"kb:CodeSymptom\" family=\"hresult\" value=\"8010001D\"/>";

	private static MergeResult merge(Entry base, Entry ours, Entry theirs) {
		return EntryMerge.merge(Optional.of(base), ours, theirs, _ -> Optional.empty());
	}

	private static void assertMerges(Entry expected, String base, Entry ours, Entry theirs) {
		MergeResult result = merge(Revisions.entry(base), ours, theirs);

		assertEquals(List.of(), result.conflicts());
		assertEquals(Revisions.written(expected), Revisions.written(result.merged().orElseThrow()));
	}

	private static List<String> conflicts(String base, Entry ours, Entry theirs) {
		MergeResult result = merge(Revisions.entry(base), ours, theirs);

		assertTrue(result.merged().isEmpty());
		return result.conflicts().stream().map(conflict -> conflict.text().en()).toList();
	}

	private static Entry change(String... changes) {
		return Revisions.changed(Revisions.CASE, changes);
	}

	private static Entry step(String... changes) {
		return Revisions.changed(Revisions.REMEDY, changes);
	}

	private static String added(String id) {
		return "  <steps xsi:type=\"kb:ActionStep\" id=\"" + id + "\"><text><zh>等</zh><en>Wait</en></text></steps>\n  <steps xsi:type=\"kb:LinkStep\"";
	}

	private static Entry review(String... changes) {
		return Revisions.changed(Revisions.REVIEWED, changes);
	}

	@Test
	void keepsACommentOfOneSideAndATestOfTheOther() {
		String comment = "  <comments who=\"王芳\" at=\"2026-03-04T10:00+08:00\"><text>好</text></comments>\n  <answer>";
		String test = "<tests xsi:type=\"kb:QueryTest\"><query>灯不亮</query></tests></kb:Case>";

		assertMerges(review("  <answer>", comment, "</kb:Case>", test), Revisions.REVIEWED, review("  <answer>", comment),
				review("</kb:Case>", test));
	}

	@Test
	void settlesACommentThatTheOtherSideReworded() {
		assertMerges(review(" resolved=\"true\"", "", "Say which light.", "Say which lamp."), Revisions.REVIEWED, review(" resolved=\"true\"", ""),
				review("Say which light.", "Say which lamp."));
	}

	@Test
	void keepsTheHistoriesOfBothSidesAndReportsTheState() {
		String event = "  <history state=\"%s\" who=\"%s\" at=\"2026-04-01T08:00Z\"/>\n  <comments";
		Entry ours = review("lifecycle=\"validated\"", "lifecycle=\"archived\"", "  <comments", event.formatted("archived", "Li Lei"));
		Entry theirs = review(" lifecycle=\"validated\"", "", "  <comments", event.formatted("draft", "王芳"));

		MergeResult settled = EntryMerge.merge(Optional.of(Revisions.entry(Revisions.REVIEWED)), ours, theirs, _ -> Optional.of(MergeSide.OURS));

		assertEquals(List.of("lifecycle: ours says archived; theirs says draft"), conflicts(Revisions.REVIEWED, ours, theirs));
		assertEquals(List.of("王芳", "Li Lei", "Li Lei", "王芳"),
				settled.merged().orElseThrow().getHistory().stream().map(one -> one.getWho()).toList());
	}

	@Test
	void reportsATestThatBothExpectOtherwise() {
		assertEquals(List.of("test with a query “插上盾没反应” › last place that counts: ours says 1; theirs says 2"), conflicts(Revisions.REVIEWED,
				review("\"kb:QueryTest\">", "\"kb:QueryTest\" rank=\"1\">"), review("\"kb:QueryTest\">", "\"kb:QueryTest\" rank=\"2\">")));
	}

	@Test
	void reportsATestThatOneRemovedAndTheOtherChanged() {
		assertEquals(List.of("test with findings “token.reader.none, token.service.off”: ours removes it; theirs changes it or leads to it"),
				conflicts(Revisions.REVIEWED, review(
						"<tests xsi:type=\"kb:FindingsTest\"><findings>token.reader.none</findings><findings>token.service.off</findings></tests>", ""),
						review("<findings>token.service.off</findings>", "")));
	}

	@Test
	void takesTheTwoLanguagesOfATextFromTwoSides() {
		assertMerges(change("先看插好没有。", "先看灯。", "See first that", "First see that"), Revisions.CASE, change("先看插好没有。", "先看灯。"),
				change("See first that", "First see that"));
	}

	@Test
	void keepsNewItemsOfBothSidesInOnePlaceOursFirst() {
		String ours = SYMPTOM + "<symptoms xsi:type=\"kb:FindingSymptom\" rule=\"a\"/>";
		String theirs = SYMPTOM + "<symptoms xsi:type=\"kb:FindingSymptom\" rule=\"b\"/>";

		assertMerges(change(SYMPTOM, ours + "<symptoms xsi:type=\"kb:FindingSymptom\" rule=\"b\"/>"), Revisions.CASE,
				change(SYMPTOM, ours), change(SYMPTOM, theirs));
	}

	@Test
	void followsTheSideThatMovedAndKeepsWhatTheOtherAdded() {
		String first = "<causes><cause href=\"kb:/#unplugged\"/></causes>";
		String last = "<causes likelihood=\"rare\"><cause href=\"kb:/#service-off\"/></causes>";
		String third = "<causes><cause href=\"kb:/#pin-locked\"/></causes>";

		assertMerges(change(first, "", last, last + third + first), Revisions.CASE, change(first, "", last, last + first),
				change(last, last + third));
	}

	@Test
	void keepsNewItemsOursFirstAlsoWhereTheirsMovedOthers() {
		String base = Revisions.CASE.replace("<browsers>Firefox</browsers>", "<browsers>Firefox</browsers><browsers>Chrome</browsers>");
		String all = "<browsers>Edge</browsers><browsers>Firefox</browsers><browsers>Chrome</browsers>";
		String moved = "<browsers>Edge</browsers>%s<browsers>Chrome</browsers><browsers>Firefox</browsers>";

		assertMerges(Revisions.changed(base, all, moved.formatted("<browsers>Opera</browsers><browsers>Safari</browsers>")), base,
				Revisions.changed(base, "Edge</browsers>", "Edge</browsers><browsers>Opera</browsers>"),
				Revisions.changed(base, all, moved.formatted("<browsers>Safari</browsers>")));
	}

	@Test
	void mergesListsOfThousands() {
		String many = java.util.stream.IntStream.range(0, 20_000).mapToObj(i -> "<zh>phrase " + i + "</zh>")
				.collect(java.util.stream.Collectors.joining());
		String others = many.replace("phrase", "words");
		String base = Revisions.CASE.replace("<zh>插上没反应</zh>", "<zh>插上没反应</zh>" + many);

		assertMerges(Revisions.changed(Revisions.CASE, "<zh>插上没反应</zh>", others + "<zh>插上没反应</zh>"), base,
				Revisions.entry(Revisions.CASE), Revisions.changed(base, "<zh>插上没反应</zh>", others + "<zh>插上没反应</zh>"));
	}

	@Test
	void addsUpWhatBothCounted() {
		assertMerges(change("id=\"card-error\"", "id=\"card-error\" revision=\"5\" reuseCount=\"5\""), Revisions.CASE,
				change("id=\"card-error\"", "id=\"card-error\" revision=\"5\" reuseCount=\"3\""),
				change("id=\"card-error\"", "id=\"card-error\" revision=\"2\" reuseCount=\"2\""));
	}

	@Test
	void reportsATextThatBothRewrote() {
		assertEquals(List.of("answer › Chinese: ours says “先看灯。”; theirs says “先看口。”"),
				conflicts(Revisions.CASE, change("先看插好没有。", "先看灯。"), change("先看插好没有。", "先看口。")));
	}

	@Test
	void reportsEveryOverlap() {
		assertEquals(List.of("answer › Chinese: ours says “先看灯。”; theirs says “先看口。”",
				"observation “The light is off”: ours removes it; theirs changes it or leads to it",
				"customers' words › Chinese phrase “插上没反应”: ours says “一”; theirs says “二”"),
				conflicts(Revisions.CASE,
						change("先看插好没有。", "先看灯。", "<symptoms xsi:type=\"kb:ObservationSymptom\"><text><zh>灯不亮</zh><en>The light is off</en></text></symptoms>",
								"", "插上没反应", "一"),
						change("先看插好没有。", "先看口。", "灯不亮", "灯不闪", "插上没反应", "二")));
	}

	@Test
	void reportsAStepThatOneRemovesAndTheOtherLeadsTo() {
		String open = "  <steps xsi:type=\"kb:LinkStep\" id=\"open\"><text><zh>打开页面。</zh><en>Open the page.</en></text><uri>https://example.org/tool</uri></steps>\n";

		assertEquals(List.of("step with a link “open”: ours removes it; theirs changes it or leads to it"),
				conflicts(Revisions.REMEDY, step(open, ""), step("nextStep=\"start\"", "nextStep=\"open\"")));
	}

	@Test
	void reportsACauseThatOneRemovesAndTheOtherAsksFor() {
		assertEquals(List.of("cause “service-off”: ours removes it; theirs changes it or leads to it"),
				conflicts(Revisions.CASE, change("<causes likelihood=\"rare\"><cause href=\"kb:/#service-off\"/></causes>", ""),
						change("<excludes href=\"kb:/#unplugged\"/>", "<excludes href=\"kb:/#unplugged\"/><supports href=\"kb:/#service-off\"/>")));
	}

	@Test
	void reportsStepsThatBothInsertInOnePlace() {
		assertEquals(List.of("steps: ours puts step “wait” in the same place; theirs puts step “rest” in the same place"),
				conflicts(Revisions.REMEDY, step("  <steps xsi:type=\"kb:LinkStep\"", added("wait")),
						step("  <steps xsi:type=\"kb:LinkStep\"", added("rest"))));
	}

	@Test
	void reportsAnAddressThatIsRewrittenInAStepThatHasNoneAnyMore() {
		assertEquals(List.of("step with a link “open” › address: ours says nothing; theirs says “https://example.com”"),
				conflicts(Revisions.REMEDY, step("kb:LinkStep", "kb:ActionStep", "<uri>https://example.org/tool</uri>", ""),
						step("https://example.org/tool", "https://example.com")));
	}

	@Test
	void reportsTwoOrders() {
		String a = "<browsers>Edge</browsers>";
		String b = "<browsers>Firefox</browsers>";
		String c = "<browsers>Chrome</browsers>";
		String base = Revisions.CASE.replace(a + b, a + b + c);

		assertEquals(1, conflicts(base, Revisions.changed(base, a + b + c, b + a + c), Revisions.changed(base, a + b + c, a + c + b)).size());
	}

	@Test
	void takesTheChosenSideOfEachConflict() {
		MergeResult result = EntryMerge.merge(Optional.of(Revisions.entry(Revisions.CASE)), change("先看插好没有。", "先看灯。", "灯不亮", "灯不闪"),
				change("先看插好没有。", "先看口。", "灯不亮", "灯乱闪"), number -> Optional.of(number == 1 ? MergeSide.OURS : MergeSide.THEIRS));

		assertEquals(2, result.conflicts().size());
		assertEquals(Revisions.written(change("先看插好没有。", "先看灯。", "灯不亮", "灯乱闪")), Revisions.written(result.merged().orElseThrow()));
	}

	@Test
	void leavesAStepOutWithWhatLedToItWhereItsRemovalIsChosen() {
		String open = "  <steps xsi:type=\"kb:LinkStep\" id=\"open\"><text><zh>打开页面。</zh><en>Open the page.</en></text><uri>https://example.org/tool</uri></steps>\n";
		MergeResult result = EntryMerge.merge(Optional.of(Revisions.entry(Revisions.REMEDY)), step(open, ""),
				step("nextStep=\"start\"", "nextStep=\"open\""), _ -> Optional.of(MergeSide.OURS));

		assertEquals(Revisions.written(step(open, "", " nextStep=\"start\"", "")), Revisions.written(result.merged().orElseThrow()));
	}

	@Test
	void mergesEntriesThatBothSidesBegan() {
		Entry ours = Revisions.entry(Revisions.CASE);
		Entry theirs = change(SYMPTOM, SYMPTOM + "<symptoms xsi:type=\"kb:FindingSymptom\" rule=\"b\"/>");

		MergeResult result = EntryMerge.merge(Optional.empty(), ours, theirs, _ -> Optional.empty());

		assertEquals(Revisions.written(theirs), Revisions.written(result.merged().orElseThrow()));
	}

	@Test
	void refusesWhatIsNotOneEntry() {
		Entry base = Revisions.entry(Revisions.CASE);
		Entry other = change("card-error", "other");

		assertThrows(IllegalArgumentException.class, () -> merge(base, base, other));
		assertThrows(IllegalArgumentException.class, () -> merge(base, base, Revisions.entry(Revisions.REMEDY)));
	}
}
