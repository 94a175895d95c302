package org.certclinic.knowledge.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.SmallBase;
import org.certclinic.knowledge.compare.EntryComparison;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Remedy;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {
	@TempDir
	Path folder;

	private KnowledgeBase base;
	private Impact impact;

	@BeforeEach
	void load() throws IOException {
		new SmallBase(folder);
		base = KnowledgeLoader.load(List.of(folder));
		impact = new Impact(base);
	}

	@Test
	void tellsWhoUsesAPartDirectlyAndThroughACause() {
		Impact.Users users = impact.of(base.find("restart").orElseThrow());

		assertEquals(List.of("download-fails", "page-garbled"), users.cases().stream().map(Case::getId).toList());
		assertEquals(List.of("page-garbled", "service-off"), users.named().stream().map(Entry::getId).toList());
	}

	@Test
	void knowsThePartByItsIdAlone() {
		assertEquals(2, impact.of(EcoreUtil.copy(base.find("restart").orElseThrow())).cases().size());
	}

	@Test
	void tellsWhetherOneUserIsTheOnlyOne() {
		Case user = base.findCase("download-fails").orElseThrow();

		assertTrue(impact.of(base.find("service-off").orElseThrow()).only(user));
		assertFalse(impact.of(base.find("restart").orElseThrow()).only(user));
	}

	@Test
	void knowsAllUsersThatTheBaseKnows() {
		var shipped = new Impact(ShippedBase.base());

		ShippedBase.base().entries().forEach(entry -> assertTrue(
				shipped.of(entry).cases().containsAll(ShippedBase.base().users(entry)), entry.getId()));
	}

	@Test
	void splitsOffACopyThatStartsAnew() {
		Remedy part = (Remedy) base.find("restart").orElseThrow();
		part.setLifecycle(Lifecycle.VALIDATED);
		part.setRevision(7);

		Remedy copy = impact.splitOff(part, "restart-twice");

		assertEquals("restart-twice", copy.getId());
		assertEquals(Lifecycle.DRAFT, copy.getLifecycle());
		assertEquals(1, copy.getRevision());
		assertEquals(part.getTitle().getZh(), copy.getTitle().getZh());
		assertEquals("restart", part.getId());
	}

	@Test
	void leadsOneUserToTheCopy() {
		Cause user = EcoreUtil.copy((Cause) base.find("service-off").orElseThrow());
		Remedy part = (Remedy) base.find("restart").orElseThrow();
		Remedy copy = impact.splitOff(part, "restart-twice");

		Impact.places(user, part).forEach(place -> EcoreUtil.replace(place, part, copy));

		assertEquals(List.of(copy), user.getRemedies());
		assertFalse(EntryComparison.compare(base.find("service-off").orElseThrow(), user).isEmpty());
	}
}
