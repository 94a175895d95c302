package org.certclinic.knowledge.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.lint.Bases;
import org.certclinic.knowledge.model.Entry;
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

	/** The shipped entries as they are in their files, without links. */
	static List<Entry> shipped() throws java.io.IOException {
		return KnowledgeLoader.files(ShippedBase.FOLDER).stream().map(file -> switch (new KnowledgeReader().read(file)) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new IllegalStateException(problem.toString());
		}).toList();
	}
}
