package org.certclinic.ui.certificate.voucher;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.VoucherEvidence;
import org.certclinic.rules.voucher.NameComparison;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.ScrolledPage;
import org.certclinic.ui.TextClipboard;
import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.details.FindingsPane;
import org.certclinic.ui.certificate.details.LastColumn;
import org.certclinic.ui.certificate.details.Leads;
import org.certclinic.ui.certificate.details.PageKit;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** What is said of a voucher: findings, what is on it, and how its name compares with the selected certificate's. */
final class VoucherResults {
	private static final int TYPE_WIDTH = 90;
	private static final int VALUE_WIDTH = 260;

	private final ScrolledPage scrolled;
	private final PageKit kit;
	private final Leads leads;
	private final Locale locale = UiLanguage.current().locale();
	private List<?> shown = List.of();
	private Optional<VoucherAnswer> latest = Optional.empty();

	VoucherResults(Composite parent, Leads leads, Menu menu) {
		this.leads = leads;
		kit = new PageKit(menu);
		scrolled = new ScrolledPage(parent);
		ValueMenu.on(scrolled.control(), menu); // a menu moves to another window with a control that has it
		ThemeWatch.on(scrolled.control(), () -> latest.ifPresent(this::rebuild));
	}

	Control control() {
		return scrolled.control();
	}

	/** Shows another answer; leaves everything as it is where it says the same. */
	void show(VoucherAnswer answer) {
		VoucherEvidence voucher = answer.voucher();
		List<?> wanted = List.of(answer.findings().stream().map(finding -> List.of(finding.rule(), finding.values())).toList(), voucher.dn(),
				voucher.operator(), voucher.name(), voucher.issued(), answer.comparison());
		latest = Optional.of(answer);
		if (!wanted.equals(shown)) {
			shown = wanted;
			rebuild(answer);
		}
	}

	private void rebuild(VoucherAnswer answer) {
		scrolled.refill(page -> {
			GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 6).spacing(12, 5).applyTo(page);
			new FindingsPane(kit, leads, locale).add(page, answer.findings());
			addFacts(page, answer);
			if (!answer.comparison().isEmpty()) {
				addComparison(page, answer.comparison());
			}
		});
	}

	private void addFacts(Composite page, VoucherAnswer answer) {
		VoucherEvidence voucher = answer.voucher();
		voucher.operator().ifPresent(operator -> addValue(page, "operator", Messages.Fact_operator, operator));
		voucher.name().ifPresent(name -> addValue(page, "name", Messages.Fact_name, name));
		voucher.issued().ifPresent(day -> addValue(page, "issued", Messages.Fact_issued, day.toString()));
		if (!voucher.dn().isEmpty()) {
			addCopyable(page, "dn", Messages.Fact_dn,
					voucher.dn().stream().map(part -> part.type() + "=" + part.value()).collect(Collectors.joining(",")));
		}
		answer.searchName().ifPresent(name -> addCopyable(page, "searchName", Messages.Fact_searchName, name));
	}

	private void addValue(Composite page, String which, String label, String text) {
		kit.pair(page, label, PageKit.valueKey(which), text, false);
	}

	private void addCopyable(Composite page, String which, String label, String text) {
		kit.label(page, label);
		var pair = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(pair);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
		kit.value(pair, PageKit.valueKey(which), text);
		var copy = WidgetKey.set(CertificateKeys.COPY + which, new Button(pair, SWT.PUSH));
		copy.setText(Messages.Copy);
		copy.setImage(new LocalResourceManager(JFaceResources.getResources(), copy).get(Icon.COPY.descriptor()));
		copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> new TextClipboard(copy.getDisplay()).copy(text)));
	}

	private void addComparison(Composite page, List<NameComparison.Row> rows) {
		kit.heading(page, Messages.Compare_title);
		TableViewer table = ColumnTable.create(page,
				List.of(new Column<NameComparison.Row>(Messages.Compare_attribute, TYPE_WIDTH, NameComparison.Row::type,
						row -> Optional.of(row.differs() ? Icon.DIFFERENT : Icon.SAME)),
						new Column<>(Messages.Compare_voucher, VALUE_WIDTH, row -> row.voucher().orElse("")),
						new Column<>(Messages.Compare_certificate, VALUE_WIDTH, row -> row.certificate().orElse(""))));
		WidgetKey.set(CertificateKeys.VOUCHER_COMPARISON, table.getTable());
		LastColumn.fill(table.getTable());
		table.setInput(rows);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(table.getTable());
	}
}
