package org.certclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Text;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** Generated cases as a knowledge base in files, each cause with a remedy of two steps. */
public final class GeneratedBase {
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;
	private static final int REMEDIES = 100;

	private final Path folder;
	private final Set<String> written = new HashSet<>();
	private final KnowledgeWriter writer = new KnowledgeWriter();

	GeneratedBase(Path folder) {
		this.folder = folder;
	}

	/** Arguments: the shipped knowledge base's folder, whose words are used, the folder to write to, the number of cases. */
	public static void main(String[] arguments) throws IOException {
		var words = new Words(KnowledgeLoader.load(List.of(Path.of(arguments[0]))));
		new GeneratedBase(Path.of(arguments[1])).write(new CaseGenerator(words, new CodeBook(), AuthorBenchmark.SEED), Integer.parseInt(arguments[2]));
	}

	void write(CaseGenerator cases, int size) throws IOException {
		for (String kind : List.of("cases", "causes", "remedies")) {
			Files.createDirectories(folder.resolve(kind));
		}
		for (int number = 0; number < size; number++) {
			Case item = cases.at(number);
			for (PossibleCause possible : item.getCauses()) {
				write(possible.getCause());
			}
			write(item, "cases/" + item.getId() + ".case");
		}
	}

	private void write(Cause cause) throws IOException {
		if (written.add(cause.getId())) {
			Remedy remedy = remedy(Math.floorMod(cause.getId().hashCode(), REMEDIES));
			cause.getRemedies().add(remedy);
			new ResourceImpl(URI.createURI("kb:/")).getContents().add(cause); // so that references to it can be written
			if (written.add(remedy.getId())) {
				write(remedy, "remedies/" + remedy.getId() + ".remedy");
			}
			write(cause, "causes/" + cause.getId() + ".cause");
		}
	}

	private static Remedy remedy(int number) {
		Remedy remedy = FACTORY.createRemedy();
		remedy.setId("gen-remedy-" + number);
		remedy.setTitle(text("办法 " + number, "Remedy " + number));
		var action = FACTORY.createActionStep();
		action.setId("do");
		action.setText(text("照这样做 " + number + " 次。", "Do it " + number + " times."));
		remedy.getSteps().add(action);
		var check = FACTORY.createCheckStep();
		check.setId("see");
		check.setText(text("再试一次。", "Try again."));
		var outcome = FACTORY.createOutcome();
		outcome.setText(text("好了", "It works"));
		outcome.setSolved(true);
		check.getOutcomes().add(outcome);
		remedy.getSteps().add(check);
		new ResourceImpl(URI.createURI("kb:/")).getContents().add(remedy);
		return remedy;
	}

	private static Text text(String zh, String en) {
		Text text = FACTORY.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private void write(Entry entry, String file) throws IOException {
		Files.write(folder.resolve(file), writer.bytes(entry));
	}
}
