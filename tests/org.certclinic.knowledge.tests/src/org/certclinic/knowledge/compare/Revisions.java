package org.certclinic.knowledge.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.lint.Bases;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;

/** Entries to compare, as they are written and read. */
final class Revisions {
	private Revisions() {
	}

	/** A case with two causes, two questions and symptoms of each kind. */
	static final String CASE = Bases.entry("Case", "id=\"card-error\"", """
			  <title><zh>读不到 Key</zh><en>The key is not seen</en></title>
			  <applicability><browsers>Edge</browsers><browsers>Firefox</browsers></applicability>
			  <answer><zh>先看插好没有。</zh><en>See first that it is plugged in.</en></answer>
			  <symptoms xsi:type="kb:CodeSymptom" family="hresult" value="8010001D"/>
			  <symptoms xsi:type="kb:MessageSymptom"><text>Card 7 not found</text></symptoms>
			  <symptoms xsi:type="kb:ObservationSymptom"><text><zh>灯不亮</zh><en>The light is off</en></text></symptoms>
			  <phrases><zh>插上没反应</zh><zh>网银认不出盾</zh></phrases>
			  <causes><cause href="kb:/#unplugged"/></causes>
			  <causes likelihood="rare"><cause href="kb:/#service-off"/></causes>
			  <questions>
			    <text><zh>灯亮吗？</zh><en>Is the light on?</en></text>
			    <answers><text><zh>不亮</zh><en>No</en></text><supports href="kb:/#unplugged"/></answers>
			    <answers><text><zh>亮</zh><en>Yes</en></text><excludes href="kb:/#unplugged"/></answers>
			  </questions>
			""");

	/** A remedy whose check leads on and back. */
	static final String REMEDY = Bases.entry("Remedy", "id=\"start-service\"", """
			  <title><zh>启动服务</zh><en>Start the service</en></title>
			  <risks>needsAdministrator</risks>
			  <steps xsi:type="kb:ActionStep" id="start"><text><zh>启动服务。</zh><en>Start it.</en></text></steps>
			  <steps xsi:type="kb:LinkStep" id="open"><text><zh>打开页面。</zh><en>Open the page.</en></text><uri>https://example.org/tool</uri></steps>
			  <steps xsi:type="kb:CheckStep" id="retry">
			    <text><zh>再试。</zh><en>Try again.</en></text>
			    <outcomes solved="true"><text><zh>好了</zh><en>It works</en></text></outcomes>
			    <outcomes nextStep="start"><text><zh>不行</zh><en>It does not</en></text></outcomes>
			  </steps>
			""");

	static Entry entry(String content) {
		return switch (new KnowledgeReader().read(Path.of("x"), content.getBytes(StandardCharsets.UTF_8))) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new IllegalArgumentException(problem + content);
		};
	}

	/** The content with every {@code old} replaced by what follows it. */
	static Entry changed(String content, String... changes) {
		String changed = content;
		for (int i = 0; i < changes.length; i += 2) {
			if (!changed.contains(changes[i])) {
				throw new IllegalArgumentException(changes[i]);
			}
			changed = changed.replace(changes[i], changes[i + 1]);
		}
		return entry(changed);
	}

	static String written(Entry entry) {
		return new String(new KnowledgeWriter().bytes(entry), StandardCharsets.UTF_8);
	}

	/** A case that replaces another, with a history, comments and tests. */
	static final String REVIEWED = Bases.entry("Case", "id=\"card-error\" lifecycle=\"validated\"", """
			  <title><zh>读不到 Key</zh><en>The key is not seen</en></title>
			  <overrides revision="3"/>
			  <history state="inReview" who="王芳" at="2026-03-02T09:15:00+08:00"/>
			  <history state="validated" who="Li Lei" at="2026-03-03T17:40+08:00">
			    <note>Tried on two computers.</note>
			  </history>
			  <comments who="Li Lei" at="2026-03-03T17:00+08:00" part="answer" resolved="true">
			    <text>Say which light.</text>
			  </comments>
			  <answer><zh>先看灯亮不亮。</zh><en>See first whether the light is on.</en></answer>
			  <tests xsi:type="kb:QueryTest"><query>插上盾没反应</query></tests>
			  <tests xsi:type="kb:QueryTest" expectation="mustNot" rank="1"><query>PIN 码锁死了</query></tests>
			  <tests xsi:type="kb:FindingsTest"><findings>token.reader.none</findings><findings>token.service.off</findings></tests>
			""");

	/** The entry with a history, comments, a replaced entry and, for a case, tests; three of each. */
	static Entry grown(Entry entry) {
		KnowledgeFactory factory = KnowledgeFactory.eINSTANCE;
		entry.setOverrides(factory.createOverridden());
		entry.getOverrides().setRevision(2);
		List<String> remarks = List.of("which light is meant?", "再补一个出处", "The second step needs a picture.");
		for (int i = 0; i < remarks.size(); i++) {
			var event = factory.createLifecycleEvent();
			event.setState(Lifecycle.get(i));
			event.setWho("Li Lei");
			event.setAt(OffsetDateTime.of(2026, 3, 2 + i, 9, 15, 0, 0, ZoneOffset.ofHours(8)));
			event.setNote(remarks.get(i));
			entry.getHistory().add(event);
			var comment = factory.createComment();
			comment.setWho("王芳");
			comment.setAt(event.getAt().plusHours(i));
			comment.setText(remarks.get(i));
			entry.getComments().add(comment);
			if (entry instanceof Case item) {
				var test = factory.createQueryTest();
				test.setQuery(remarks.get(i));
				item.getTests().add(test);
			}
		}
		if (entry instanceof Case item) {
			var test = factory.createFindingsTest();
			test.getFindings().addAll(List.of("x509.validity.expired", "x509.key.weak", "token.reader.none"));
			item.getTests().add(test);
		}
		return entry;
	}

	/** The shipped entries as they are in their files, without links. */
	static List<Entry> shipped() throws java.io.IOException {
		return KnowledgeLoader.files(ShippedBase.FOLDER).stream().map(file -> switch (new KnowledgeReader().read(file)) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new IllegalStateException(problem.toString());
		}).toList();
	}
}
