package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.core.evidence.Octets;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.certificate.chain.ExportChoice.Form;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.inspect.DialogPasswords;
import org.certclinic.x509.install.InstallAdvice;
import org.certclinic.x509.install.InstallPlan;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Takes a judged chain out of an editor: as a file, and as a text for the customer. */
final class ChainExport {
	private final ChainEditor editor;

	ChainExport(ChainEditor editor) {
		this.editor = editor;
	}

	/** Asks for a form and a place, and writes the best path there. */
	void export() {
		Optional<ChainPath> path = path();
		if (path.isEmpty()) {
			editor.say(Messages.Export_nothing);
			return;
		}
		var dialog = new ExportDialog(shell(), paths(), path.orElseThrow().certificates());
		if (dialog.open() == Window.OK) {
			ExportChoice choice = dialog.choice().orElseThrow();
			target(choice).ifPresent(file -> editor.waitFor(new ExportOperation(choice, dialog.takePassword(), file, new DialogPasswords(shell())))
					.ifPresent(written -> editor.say(NLS.bind(Messages.Export_done, written))));
		}
	}

	private Optional<Path> target(ExportChoice choice) {
		if (choice.form() == Form.SINGLE_FILES) {
			return paths().folder(shell(), Messages.Export_title);
		}
		String name = editor.input().getName();
		int dot = name.lastIndexOf('.');
		return paths().fileToWrite(shell(), Messages.Export_title, (dot > 0 ? name.substring(0, dot) : name) + "." + choice.form().ending());
	}

	/** Copies what the customer must install where; what comes from a trusted list is there already. */
	void copyAdvice() {
		Optional<ChainPath> path = path();
		if (path.isEmpty()) {
			editor.say(Messages.Export_nothing);
			return;
		}
		Judgement judgement = editor.pane().judgement();
		Set<Octets> elsewhere = path.orElseThrow().certificates().stream().filter(certificate -> judgement.member(certificate).isEmpty())
				.map(CertificateEvidence::encoded).collect(Collectors.toSet());
		InstallPlan plan = InstallPlan.of(path.orElseThrow(), certificate -> elsewhere.contains(certificate.encoded()), Optional.empty());
		new TextClipboard(shell().getDisplay()).copy(new InstallAdvice().markdown(plan).in(UiLanguage.current().locale()));
		editor.say(Messages.Advice_copied);
	}

	private Optional<ChainPath> path() {
		return editor.pane().judgement().evidence().map(ChainEvidence::best);
	}

	private PathQuestion paths() {
		return editor.getSite().getService(PathQuestion.class);
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
