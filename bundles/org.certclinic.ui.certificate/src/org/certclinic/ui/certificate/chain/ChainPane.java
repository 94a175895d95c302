package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.picture.ChainPicture;
import org.certclinic.ui.certificate.chain.picture.PictureNode;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.QuickFix;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** What a chain editor consists of: tool bar and verdict above, the picture at the left, members and problems at the right. */
final class ChainPane {
	private static final int[] PICTURE_AND_REST = { 54, 46 };
	private static final int[] TABLE_AND_REMARKS = { 45, 55 };
	/** From this width on, in pixels, the table and the problems are beside the picture, below each other; else below it, beside each other. */
	private static final int WIDE = 1000;

	private final Composite stack;
	private final Composite content;
	private final EmptyChain empty;
	private final OpeningChain opening;
	private final VerdictStrip verdict;
	private final ChainPicture picture;
	private final MemberTable table;
	private final RemarksPane remarks;
	private final Consumer<Optional<CertificateEvidence>> selected;
	private Judgement judgement = Judgement.NONE;

	/** What the pane asks its editor for. */
	record Wiring(Leads leads, Menu values, Consumer<ChainAction> run, Consumer<QuickFix> fix, Consumer<Optional<CertificateEvidence>> selected) {
	}

	ChainPane(Composite parent, ToolBarManager tools, Locale locale, Wiring wiring) {
		selected = wiring.selected();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.createControl(parent));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyChain(stack, wiring.run());
		opening = new OpeningChain(stack);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		verdict = new VerdictStrip(content, wiring.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict.control());
		var sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		picture = new ChainPicture(sash, locale, this::selectedInPicture);
		var right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		table = new MemberTable(right, this::selectedInTable);
		remarks = new RemarksPane(right, wiring.leads(), wiring.values(), locale, wiring.fix(), () -> wiring.run().accept(ChainAction.FETCH), this::showDepth, this::showMember);
		sash.setWeights(PICTURE_AND_REST);
		right.setWeights(TABLE_AND_REMARKS);
		sash.addControlListener(ControlListener.controlResizedAdapter(_ -> {
			boolean wide = sash.getSize().x >= WIDE;
			if (wide != (sash.getOrientation() == SWT.HORIZONTAL)) {
				sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
				right.setOrientation(wide ? SWT.VERTICAL : SWT.HORIZONTAL);
			}
		}));
		show(ChainDocument.EMPTY);
	}

	/** Says that a file is being read, until a document is shown. */
	void showOpening(String text) {
		opening.show(text);
		showTop(opening.control());
	}

	/** Shows a document before it is judged. */
	void show(ChainDocument document) {
		verdict.show(document.header());
		List<Integer> selection = table.selection();
		judgement = judgement.of(document);
		table.show(judgement);
		table.select(selection);
		showTop(document.members().isEmpty() ? empty.control() : content);
		if (judgement.evidence().isEmpty()) {
			verdict.judging(); // nothing is known yet: a picture would say that nothing has a part in the chain
		}
	}

	/** Shows how the document was judged. */
	void show(Judgement newJudgement) {
		judgement = newJudgement;
		List<Integer> selection = table.selection();
		table.show(judgement);
		table.select(selection);
		verdict.show(judgement);
		picture.show(judgement);
		remarks.show(judgement);
	}

	Judgement judgement() {
		return judgement;
	}

	ChainPicture picture() {
		return picture;
	}

	MemberTable table() {
		return table;
	}

	Control purposeLink() {
		return verdict.purposeLink();
	}

	/** All that can be dropped on. */
	Control control() {
		return stack;
	}

	void setFocus() {
		if (judgement.document().members().isEmpty()) {
			empty.control().setFocus();
		} else {
			picture.setFocus();
		}
	}

	/** Selects members as the user would. */
	void select(List<Integer> members) {
		table.select(members);
		selectedInTable(members);
	}

	/** Selects a box as the user would. */
	void select(PictureNode node) {
		node.member().ifPresent(picture::selectMember);
		selectedInPicture(node);
	}

	private void selectedInPicture(PictureNode node) {
		table.select(node.member().isPresent() ? List.of(node.member().getAsInt()) : List.of());
		selected.accept(node.certificate());
	}

	private void selectedInTable(List<Integer> members) {
		if (!members.isEmpty() && members.getFirst() < judgement.document().members().size()) {
			picture.selectMember(members.getFirst());
			selected.accept(judgement.document().members().get(members.getFirst()).certificate());
		} else {
			selected.accept(Optional.empty());
		}
	}

	private void showDepth(int depth) {
		picture.selectDepth(depth).ifPresent(this::selectedInPicture);
	}

	private void showMember(int member) {
		select(List.of(member));
	}

	private void showTop(Control top) {
		var layout = (StackLayout) stack.getLayout();
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}
}
