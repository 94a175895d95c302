package org.certclinic.ui.certificate.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.bytes.BytesPage;
import org.certclinic.ui.certificate.details.ComparePage;
import org.certclinic.ui.certificate.details.FieldsPage;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.ui.certificate.details.SummaryPage;
import org.certclinic.ui.certificate.items.EvidenceFields;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.Item;
import org.certclinic.ui.certificate.items.KeyIndex;
import org.certclinic.ui.certificate.items.NameStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The pages about the selected object; a page is filled when it is looked at. */
final class Details {
	/** In the order of the tabs. */
	enum Page {
		SUMMARY(Messages.Page_summary), FIELDS(Messages.Page_fields), BYTES(Messages.Page_bytes), COMPARE(Messages.Page_compare);

		private final String title;

		Page(String title) {
			this.title = title;
		}
	}

	/** What the pages are about. */
	record Subject(List<Item> selection, KeyIndex keys, NameStyle names) {
		Optional<Item> item() {
			return selection.stream().findFirst();
		}
	}

	private final CTabFolder folder;
	private final SummaryPage summary;
	private final FieldsPage fields;
	private final BytesPage bytes;
	private final ComparePage comparison;
	private final Locale locale;
	private final boolean[] stale = new boolean[Page.values().length];
	private Subject subject = new Subject(List.of(), new org.certclinic.ui.certificate.items.Inventory(() -> {
		// nobody asks
	}).keys(), NameStyle.USUAL);

	Details(Composite parent, Leads leads, Menu menu, Locale locale) {
		this.locale = locale;
		folder = WidgetKey.set(CertificateKeys.TABS, new CTabFolder(parent, SWT.TOP | SWT.FLAT));
		summary = new SummaryPage(folder, leads, menu, locale, java.time.InstantSource.system());
		fields = new FieldsPage(folder, menu, this::showBytes);
		bytes = new BytesPage(folder, menu);
		comparison = new ComparePage(folder, menu);
		add(Page.SUMMARY, summary.control());
		add(Page.FIELDS, fields.control());
		add(Page.BYTES, bytes.control());
		add(Page.COMPARE, comparison.control());
		folder.setSelection(Page.SUMMARY.ordinal());
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> freshen()));
	}

	Control control() {
		return folder;
	}

	void show(Subject newSubject) {
		subject = newSubject;
		java.util.Arrays.fill(stale, true);
		freshen();
	}

	/** Brings a page to the front. */
	void show(Page page) {
		folder.setSelection(page.ordinal());
		freshen();
	}

	/** Shows where the field is among the bytes. */
	void showBytes(FieldRow field) {
		show(Page.BYTES);
		bytes.reveal(field.from(), field.to());
	}

	/** Shows where the selected field is among the bytes, if it has a place there. */
	void showSelectedBytes() {
		fields.placed().ifPresent(this::showBytes);
	}

	/** Shows the field with that id. */
	void showField(String id) {
		show(Page.FIELDS);
		fields.reveal(id);
	}

	/** What Copy copies while the focus is on {@code control} of one of the pages. */
	Optional<String> copied(Control control) {
		if (control == fields.tableControl()) {
			return Optional.of(fields.selectedText());
		}
		if (control == comparison.tableControl()) {
			return Optional.of(comparison.selectedText());
		}
		return control == bytes.treeControl() || control == bytes.hexControl() ? Optional.of(bytes.selectedHex()) : Optional.empty();
	}

	private void add(Page page, Control control) {
		var item = new CTabItem(folder, SWT.NONE);
		item.setText(page.title);
		item.setControl(control);
	}

	private void freshen() {
		int index = Math.max(0, folder.getSelectionIndex());
		if (stale[index]) {
			stale[index] = false;
			switch (Page.values()[index]) {
			case SUMMARY -> summary.show(subject.item(), subject.keys(), subject.names());
			case FIELDS -> fields.show(subject.item().map(this::fields).orElse(List.of()));
			case BYTES -> bytes.show(encoded(), subject.item().map(this::fields).orElse(List.of()), subject.item().isPresent() ? Messages.Bytes_none : "");
			case COMPARE -> comparison.show(sides());
			}
		}
	}

	private List<FieldRow> fields(Item item) {
		return item.evidence().map(new EvidenceFields(locale, subject.names())::of).orElse(List.of());
	}

	private Octets encoded() {
		return subject.item().flatMap(Item::evidence).map(EvidenceFields::encoded).orElse(Octets.EMPTY);
	}

	private Optional<ComparePage.Sides> sides() {
		if (subject.selection().size() != 2) {
			return Optional.empty();
		}
		Item left = subject.selection().getFirst();
		Item right = subject.selection().getLast();
		boolean same = left.name().equals(right.name()); // then only the file tells them apart
		return Optional.of(new ComparePage.Sides(same ? left.source() : left.name(), fields(left), same ? right.source() : right.name(), fields(right)));
	}
}
