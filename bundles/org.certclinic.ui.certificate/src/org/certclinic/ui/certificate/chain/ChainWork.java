package org.certclinic.ui.certificate.chain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.certificate.chain.model.ChainModel;
import org.certclinic.ui.certificate.inspect.DialogPasswords;
import org.certclinic.ui.certificate.inspect.Request;
import org.certclinic.ui.certificate.items.Times;
import org.certclinic.ui.certificate.view.DropArea;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.document.ChainDocument;
import org.certclinic.x509.document.ChainFile;
import org.certclinic.x509.document.ChainFile.Format;
import org.certclinic.x509.document.ChainHeader;
import org.certclinic.x509.document.ChainHeader.Key;
import org.certclinic.x509.document.ChainMember;
import org.certclinic.x509.document.QuickFix;
import org.certclinic.x509.document.RawText;
import org.certclinic.x509.trust.TrustSource;
import org.certclinic.x509.trust.TrustSources;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Does in a chain editor what the user wants: asks what it must know, then edits the document. */
final class ChainWork {
	private final ChainEditor editor;
	private final ChainModel model;

	ChainWork(ChainEditor editor, ChainModel model) {
		this.editor = editor;
		this.model = model;
	}

	void run(ChainAction action) {
		List<Integer> selected = editor.pane().table().selection();
		switch (action) {
		case ADD_FILES -> askForFiles(this::add);
		case ADD_FROM_KEY -> new KeyChoice(shell(), editor.getSite()).ask().ifPresent(this::add);
		case PASTE -> DropArea.ofClipboard(shell().getDisplay()).ifPresentOrElse(this::add, () -> editor.say(Messages.Paste_nothing));
		case REMOVE -> edit(Messages.Edit_remove, selected, document -> document.remove(selected));
		case MOVE_UP -> move(selected, true);
		case MOVE_DOWN -> move(selected, false);
		case REPLACE -> selected.stream().findFirst().ifPresent(index -> askForFiles(request -> replace(index, request)));
		case JUDGE_THIS -> selected.stream().findFirst().ifPresent(this::judge);
		case ORDER -> fix(QuickFix.Order.class);
		case DROP_DUPLICATES -> fix(QuickFix.DropDuplicates.class);
		case DROP_ROOT -> fix(QuickFix.DropRoot.class);
		case JUDGE_AT -> askForTime();
		case NAMES -> askForNames();
		case PURPOSE -> askForPurpose();
		case TRUST -> askForTrust();
		case COPY -> copy(selected);
		case SELECT_ALL -> editor.pane().select(IntStream.range(0, model.document().members().size()).boxed().toList());
		case UNDO -> model.undo();
		case REDO -> model.redo();
		case REVERT -> revert();
		case EXPORT -> new ChainExport(editor).export();
		case FETCH -> new IssuerFetch(editor).run();
		case REVOCATION -> new RevocationFetch(editor).run();
		case WHO_TRUSTS -> root(selected).ifPresentOrElse(
				root -> new WhoTrustsDialog(shell(), editor.trust(), model.document(), root).open(), () -> editor.say(Messages.Export_nothing));
		case COPY_ADVICE -> new ChainExport(editor).copyAdvice();
		}
	}

	/** Adds, behind the selected member or at the end, the certificates in files or in a text. */
	void add(Request request) {
		find(request, found -> {
			List<Integer> selected = editor.pane().table().selection();
			int place = selected.isEmpty() ? model.document().members().size() : selected.getLast() + 1;
			model.edit(Messages.Edit_add, document -> document.insert(Math.min(place, document.members().size()), found));
			editor.pane().select(IntStream.range(place, place + found.size()).boxed().toList());
		});
	}

	void mend(QuickFix fix) {
		model.edit(FixWords.label(fix), fix::apply);
	}

	private void replace(int index, Request request) {
		find(request, found -> edit(Messages.Edit_replace, List.of(index), document -> document.replace(index, found)));
	}

	/** Finds certificates in the background. */
	private void find(Request request, Consumer<List<ChainMember>> found) {
		var operation = new AddOperation(request, new DialogPasswords(shell()));
		new OperationJob<>(Messages.Add_job, JobFamily.CHAINS, operation, members -> editor.thread().execute(() -> {
			if (members.isEmpty()) {
				editor.say(Messages.Add_nothing);
			} else {
				found.accept(members);
			}
		})).schedule();
	}

	/** Edits what is still there: the document may have changed since the members were selected. */
	private void edit(String label, List<Integer> selected, UnaryOperator<ChainDocument> edit) {
		int size = model.document().members().size();
		if (!selected.isEmpty() && selected.stream().allMatch(index -> index < size)) {
			model.edit(label, edit);
		}
	}

	private void move(List<Integer> selected, boolean up) {
		ChainDocument before = model.document();
		edit(up ? Messages.Edit_up : Messages.Edit_down, selected, document -> document.move(selected, up));
		if (model.document() != before) {
			editor.pane().select(selected.stream().map(index -> index + (up ? -1 : 1)).map(index -> Math.clamp(index, 0, before.members().size() - 1))
					.distinct().toList());
		}
	}

	private void judge(int index) {
		model.document().members().get(index).certificate().ifPresent(certificate -> setting(Messages.Edit_leaf,
				header -> header.with(Key.LEAF, Optional.of(certificate.encoded().digest("SHA-256").hex()))));
	}

	private void fix(Class<? extends QuickFix> kind) {
		editor.pane().judgement().fixes().stream().filter(kind::isInstance).findFirst().ifPresent(this::mend);
	}

	private void askForTime() {
		String shown = model.document().header().at().map(Times::text).orElse("");
		ask(Messages.Ask_atTitle, Messages.Ask_at, shown, text -> text.isBlank() || Settings.time(text).isPresent() ? null : Messages.Ask_atWrong)
				.ifPresent(text -> setting(Messages.Edit_at, header -> header.with(Key.AT, Settings.time(text).map(Instant::toString))));
	}

	private void askForNames() {
		ExpectedNames names = model.document().header().names();
		String shown = Stream.of(names.host(), names.ip(), names.email()).flatMap(Optional::stream).collect(Collectors.joining(", "));
		ask(Messages.Ask_namesTitle, Messages.Ask_names, shown, _ -> null)
				.ifPresent(text -> setting(Messages.Edit_names, header -> Settings.names(header, text)));
	}

	private void askForPurpose() {
		Control link = editor.pane().purposeLink();
		var menu = new Menu(link);
		for (Purpose purpose : Purpose.values()) {
			var item = new MenuItem(menu, SWT.RADIO);
			item.setText(Settings.purpose(purpose));
			item.setSelection(purpose == model.document().header().purpose());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
				if (item.getSelection()) {
					choose(purpose);
				}
			}));
		}
		Point below = link.toDisplay(0, link.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, _ -> link.getDisplay().asyncExec(menu::dispose)); // after the chosen item was told
		menu.setVisible(true);
	}

	private void choose(Purpose purpose) {
		setting(Messages.Edit_purpose, header -> header.with(Key.PURPOSE, Optional.of(purpose.name().toLowerCase(Locale.ROOT))));
	}

	private void askForTrust() {
		new OperationJob<>(Messages.Trust_job, JobFamily.CHAINS, _ -> new TrustSources(Passwords.NONE).find(),
				found -> editor.thread().execute(() -> askForTrust(found))).schedule();
	}

	private void askForTrust(List<TrustSource> found) {
		var dialog = new TrustDialog(shell(), editor.getSite().getService(PathQuestion.class), found, model.document().header().trust());
		if (dialog.open() == Window.OK) {
			setting(Messages.Edit_trust, header -> header.with(Key.TRUST, dialog.chosen()));
		}
	}

	/** The self-issued certificate that is selected, else where the chain ends. */
	private Optional<CertificateEvidence> root(List<Integer> selected) {
		Optional<CertificateEvidence> chosen = selected.size() == 1 ? model.document().members().get(selected.getFirst()).certificate() : Optional.empty();
		return chosen.filter(CertificateEvidence::isSelfIssued)
				.or(() -> editor.pane().judgement().evidence().map(evidence -> evidence.best().certificates().getLast()));
	}

	private void setting(String label, UnaryOperator<ChainHeader> change) {
		model.edit(label, document -> document.with(change.apply(document.header())));
	}

	/** Copies certificates as PEM; a key stays where it is. */
	private void copy(List<Integer> selected) {
		List<ChainMember> members = selected.stream().map(model.document().members()::get).filter(member -> member.content().kind() != ObjectKind.KEY)
				.map(member -> new ChainMember(RawText.EMPTY, member.text(), member.content())).toList();
		var copied = new ChainDocument(ChainHeader.NONE, members, RawText.EMPTY);
		new TextClipboard(shell().getDisplay())
				.copy(new String(ChainFile.bytes(copied, Format.PEM).toArray(), StandardCharsets.UTF_8));
	}

	private void revert() {
		if (editor.input().file().isPresent() && MessageDialog.openConfirm(shell(), Messages.Revert_title, NLS.bind(Messages.Revert_text, editor.input().getName()))) {
			editor.open();
		}
	}

	private void askForFiles(Consumer<Request> then) {
		List<Path> files = editor.getSite().getService(PathQuestion.class).filesToRead(shell(), Messages.Add_title);
		if (!files.isEmpty()) {
			then.accept(new Request.Files(files));
		}
	}

	private Optional<String> ask(String title, String text, String shown, IInputValidator validator) {
		var dialog = new InputDialog(shell(), title, text, shown, validator);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
