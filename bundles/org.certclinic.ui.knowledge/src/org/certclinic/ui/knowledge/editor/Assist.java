package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.certclinic.knowledge.author.Suggestion;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/**
 * Suggests while one types what may be meant: after two letters, or at once with Ctrl+Space. What is chosen takes the place of what
 * was typed.
 */
final class Assist {
	private static final int LEAST = 2;
	private static final int PAUSE = 200;
	private static final Point SIZE = new Point(460, 180);

	private final Text text;
	private final Function<String, List<Suggestion>> suggestions;
	private final Consumer<Suggestion> chosen;
	private final ContentProposalAdapter adapter;
	private final Runnable open = this::open;
	private boolean asked;
	private boolean choosing;

	/** What stands behind a proposal. */
	private static final class Proposal extends ContentProposal {
		private final Suggestion suggestion;

		Proposal(Suggestion suggestion) {
			super(suggestion.value(), words(suggestion), null); // the framework's word for nothing beside
			this.suggestion = suggestion;
		}

		private static String words(Suggestion suggestion) {
			String label = suggestion.label().in(UiLanguage.current().locale()).lines().findFirst().orElse("");
			String all = label.isEmpty() ? suggestion.value() : suggestion.value() + "  " + label;
			return suggestion.uses() > 0 ? NLS.bind(HelpTexts.Assist_uses, all, suggestion.uses()) : all;
		}
	}

	private Assist(Text text, Function<String, List<Suggestion>> suggestions, Consumer<Suggestion> chosen) {
		this.text = text;
		this.suggestions = suggestions;
		this.chosen = chosen;
		adapter = new ContentProposalAdapter(text, new TextContentAdapter(), (_, _) -> proposals(), null, new char[0]); // null: the key is ours
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		adapter.setPopupSize(SIZE);
		adapter.addContentProposalListener(proposal -> choose(((Proposal) proposal).suggestion));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.SPACE && event.stateMask == SWT.CTRL) {
				event.doit = false;
				asked = true;
				adapter.openProposalPopup();
				asked = false;
			}
		}));
		text.addModifyListener(_ -> typed());
	}

	/** Suggests what a field as a whole may have. */
	static void field(Text text, Function<String, List<Suggestion>> suggestions) {
		new Assist(text, suggestions, suggestion -> text.setText(suggestion.value()));
	}

	/** The same; {@code chosen} does something with the suggestion, and the field is empty again. */
	static void choice(Text text, Function<String, List<Suggestion>> suggestions, Consumer<Suggestion> chosen) {
		new Assist(text, suggestions, suggestion -> {
			text.setText("");
			chosen.accept(suggestion);
		});
	}

	private void typed() {
		if (!choosing && text.isFocusControl() && text.getEditable()) {
			if (adapter.isProposalPopupOpen()) {
				adapter.refresh();
			} else {
				text.getDisplay().timerExec(PAUSE, open);
			}
		}
	}

	private void open() {
		if (!text.isDisposed() && text.isFocusControl() && !adapter.isProposalPopupOpen() && typedText().length() >= LEAST) {
			adapter.openProposalPopup();
		}
	}

	private IContentProposal[] proposals() {
		String typed = typedText();
		if (typed.length() < LEAST && !asked && !adapter.isProposalPopupOpen() || !text.getEditable()) {
			return new IContentProposal[0];
		}
		List<Suggestion> found = suggestions.apply(typed);
		boolean done = !asked && found.size() == 1 && found.getFirst().value().equals(typed);
		return done ? new IContentProposal[0] : found.stream().map(Proposal::new).toArray(IContentProposal[]::new);
	}

	private String typedText() {
		return text.getText().strip();
	}

	private void choose(Suggestion suggestion) {
		choosing = true;
		chosen.accept(suggestion);
		choosing = false;
	}
}
