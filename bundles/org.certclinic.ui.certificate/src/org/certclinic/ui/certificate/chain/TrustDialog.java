package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.TitledDialog;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.model.MachineTrust;
import org.certclinic.ui.certificate.chain.model.Trust;
import org.certclinic.x509.trust.TrustSource;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks whose roots are trusted. */
final class TrustDialog extends TitledDialog {
	private static final List<String> USUAL = List.of(MachineTrust.PUBLIC);
	private static final int WIDTH = 560;
	private static final int HEIGHT = 190;
	private static final int ADD = IDialogConstants.CLIENT_ID;

	private final PathQuestion paths;
	private final List<TrustSource> found;
	private final List<String> sources;
	private List<String> chosen;
	private CheckboxTableViewer viewer;

	/**
	 * @param found  what this machine has
	 * @param chosen ids of sources and files; none for the usual ones
	 */
	TrustDialog(Shell parent, PathQuestion paths, List<TrustSource> found, List<String> chosen) {
		super(parent, Messages.Trust_title, WIDTH);
		this.paths = paths;
		this.chosen = chosen.isEmpty() ? USUAL : List.copyOf(chosen);
		Set<String> all = new LinkedHashSet<>(USUAL);
		all.add(Trust.DOCUMENT);
		found.forEach(source -> all.add(source.id()));
		all.addAll(chosen);
		this.found = List.copyOf(found);
		sources = new ArrayList<>(all);
	}

	/** What was chosen; none for the usual sources. */
	List<String> chosen() {
		return chosen.equals(USUAL) ? List.of() : chosen;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		wrapped(area, Messages.Trust_text);
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		WidgetKey.set(CertificateKeys.CHAIN_TRUST, viewer.getTable());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(source -> label((String) source)));
		viewer.setInput(sources);
		viewer.setCheckedElements(chosen.toArray());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, ADD, Messages.Trust_add, false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == ADD) {
			for (Path file : paths.filesToRead(getShell(), Messages.Trust_add)) {
				String id = MachineTrust.id(file);
				if (!sources.contains(id)) {
					sources.add(id);
				}
				viewer.refresh();
				viewer.setChecked(id, true);
			}
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		chosen = Arrays.stream(viewer.getCheckedElements()).map(String.class::cast).toList();
		super.okPressed();
	}

	private String label(String id) {
		return switch (id) {
		case MachineTrust.PUBLIC -> Messages.Trust_public;
		case Trust.DOCUMENT -> Messages.Trust_document;
		default -> found.stream().filter(source -> source.id().equals(id)).findFirst()
				.map(source -> NLS.bind(Messages.Trust_source, source.name().in(UiLanguage.current().locale()), source.location()))
				.orElseGet(() -> id.substring(id.indexOf(':') + 1));
		};
	}
}
