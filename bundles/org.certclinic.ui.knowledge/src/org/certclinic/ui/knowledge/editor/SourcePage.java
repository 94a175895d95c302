package org.certclinic.ui.knowledge.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Entry;
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

/**
 * What the file will have. It can be changed here too: whenever it can be read, the entry is what was written. What cannot be read stays
 * until it is mended or the user gives it up.
 */
final class SourcePage implements EntryPage {
	private static final int MARGIN = 10;
	/** A pause after a key before the text is read, in milliseconds. */
	private static final int PAUSE = 300;

	private final EditorDesk desk;
	private final Runnable typed;
	private final KnowledgeReader reader = new KnowledgeReader();
	private final Runnable read = this::finish;
	private StyledText text;
	private Label problem;
	private String shown = "";
	private String wrong = "";

	/** @param typed is told after each key */
	SourcePage(EditorDesk desk, Runnable typed) {
		this.desk = desk;
		this.typed = typed;
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
		text.setMargins(PaddedText.BESIDE, PaddedText.ABOVE, PaddedText.BESIDE, PaddedText.ABOVE);
		text.setEditable(!desk.isReadOnly());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text);
		show(content());
		text.addModifyListener(_ -> {
			text.getDisplay().timerExec(PAUSE, read); // a timer that runs is set anew
			typed.run();
		});
		return page;
	}

	/** Makes the entry what is written, unless that cannot be read. */
	@Override
	public void finish() {
		if (isTyped()) {
			switch (read()) {
			case ReadResult.Read(var entry) when isSame(entry) -> take(entry);
			case ReadResult.Read(_) -> say(Messages.Source_otherId);
			case ReadResult.Refused(var refused) -> say(NLS.bind(Messages.Source_wrong, refused.line(), EntryWords.of(refused)));
			}
		}
	}

	private void say(String trouble) {
		wrong = trouble;
		Fields.say(problem, trouble);
	}

	private void take(Entry entry) {
		say("");
		shown = text.getText();
		desk.document().edit(Labels.Page_source, () -> desk.document().replaceMain(entry));
		typed.run();
	}

	@Override
	public Optional<String> unread() {
		return isTyped() ? Optional.of(wrong) : Optional.empty();
	}

	@Override
	public void discard() {
		show(content());
	}

	/** Whether something was typed that the document does not have. */
	private boolean isTyped() {
		return !text.isDisposed() && !text.getText().equals(shown);
	}

	private ReadResult read() {
		return reader.read(desk.document().file(desk.main()), text.getText().getBytes(StandardCharsets.UTF_8));
	}

	private boolean isSame(Entry entry) {
		return entry.getId().equals(desk.main().getId()) && entry.eClass() == desk.main().eClass();
	}

	@Override
	public void refresh() {
		String now = content();
		if (!now.equals(shown) && !isTyped() && !means(now)) {
			show(now);
		}
	}

	private String content() {
		return new String(desk.document().content(desk.main()), StandardCharsets.UTF_8);
	}

	private void show(String now) {
		shown = now;
		int top = text.getTopIndex();
		text.setText(now);
		text.setTopIndex(top);
		say("");
	}

	/** Whether what is written means what the document has, so that blanks stay as they were typed. */
	private boolean means(String now) {
		return !text.getText().isEmpty() && read() instanceof ReadResult.Read(var entry)
				&& List.of(now.split("\n")).equals(List.of(new String(desk.document().content(entry), StandardCharsets.UTF_8).split("\n")));
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
