package org.certclinic.ui.knowledge.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.ReadResult;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the file will have. It can be changed here too: whenever it can be read, the entry is what was written. */
final class SourcePage implements EntryPage {
	private static final int MARGIN = 10;
	/** A pause after a key before the text is read, in milliseconds. */
	private static final int PAUSE = 300;

	private final EditorDesk desk;
	private final KnowledgeReader reader = new KnowledgeReader();
	private StyledText text;
	private Label problem;
	private String shown = "";
	private int keys;

	SourcePage(EditorDesk desk) {
		this.desk = desk;
	}

	@Override
	public String title() {
		return Labels.Page_source;
	}

	@Override
	public Control create(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(page);
		problem = WidgetKey.set(WidgetKeys.EDITOR_FIELD + "problem", new Label(page, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(problem);
		text = StyleClass.INPUT.on(WidgetKey.set(WidgetKeys.EDITOR_SOURCE, new StyledText(page, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER)));
		text.setFont(JFaceResources.getTextFont());
		text.setEditable(!desk.isReadOnly());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text);
		refresh();
		text.addModifyListener(_ -> {
			int key = ++keys;
			text.getDisplay().timerExec(PAUSE, () -> {
				if (key == keys && !text.isDisposed()) {
					read();
				}
			});
		});
		return page;
	}

	/** Makes the entry what is written, unless that cannot be read. */
	private void read() {
		if (text.getText().equals(shown)) {
			return;
		}
		switch (reader.read(desk.document().file(desk.main()), text.getText().getBytes(StandardCharsets.UTF_8))) {
		case ReadResult.Read(var entry) -> take(entry);
		case ReadResult.Refused(FileProblem(_, int line, _, String detail)) -> Fields.say(problem, NLS.bind(Messages.Source_wrong, line, detail));
		}
	}

	private void take(Entry entry) {
		if (!entry.getId().equals(desk.main().getId()) || entry.eClass() != desk.main().eClass()) {
			Fields.say(problem, Messages.Source_otherId);
			return;
		}
		Fields.say(problem, "");
		shown = text.getText();
		desk.document().edit(Labels.Page_source, () -> desk.document().replaceMain(entry));
	}

	@Override
	public void refresh() {
		String now = new String(desk.document().content(desk.main()), StandardCharsets.UTF_8);
		boolean typing = text.isFocusControl() && !text.getText().equals(shown);
		if (!now.equals(shown) && !typing && !isSame(now)) {
			shown = now;
			int top = text.getTopIndex();
			text.setText(now);
			text.setTopIndex(top);
			Fields.say(problem, "");
		}
	}

	/** Whether what is written means what the document has, so that blanks stay as they were typed. */
	private boolean isSame(String now) {
		return !text.getText().isEmpty() && text.isFocusControl()
				&& reader.read(desk.document().file(desk.main()), text.getText().getBytes(StandardCharsets.UTF_8)) instanceof ReadResult.Read(var entry)
				&& List.of(now.split("\n")).equals(List.of(new String(desk.document().content(entry), StandardCharsets.UTF_8).split("\n")));
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
