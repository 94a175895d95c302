package org.certclinic.ui.tests;

import java.util.List;
import java.util.stream.IntStream;

import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** The Download Voucher view: a slip or two codes go in, what is wrong with them comes out. */
final class VoucherPage {
	static final String ID = "org.certclinic.ui.certificate.voucher";

	private final Workbench workbench;
	private final SWTBotView view;

	VoucherPage(Workbench workbench, SWTBotView view) {
		this.workbench = workbench;
		this.view = view;
	}

	String title() {
		return view.getTitle();
	}

	VoucherPage clear() {
		view.getToolbarButtons().getFirst().click();
		workbench.settle();
		return this;
	}

	VoucherPage slip(String text) {
		view.bot().textWithId(CertificateKeys.SLIP).setText(text);
		workbench.settle();
		return this;
	}

	VoucherPage codes(String reference, String authorization) {
		view.bot().styledTextWithId(CertificateKeys.REFERENCE).setText(reference);
		view.bot().styledTextWithId(CertificateKeys.AUTHORIZATION).setText(authorization);
		workbench.settle();
		return this;
	}

	String slip() {
		return view.bot().textWithId(CertificateKeys.SLIP).getText();
	}

	String reference() {
		return view.bot().styledTextWithId(CertificateKeys.REFERENCE).getText();
	}

	String authorization() {
		return view.bot().styledTextWithId(CertificateKeys.AUTHORIZATION).getText();
	}

	/** What is said of the characters of the authorization code. */
	String authorizationHints() {
		return view.bot().labelWithId(CertificateKeys.AUTHORIZATION + ".hints").getText();
	}

	/** Where characters of the authorization code are underlined. */
	List<Integer> authorizationMarks() {
		StyledText field = view.bot().styledTextWithId(CertificateKeys.AUTHORIZATION).widget;
		return UIThreadRunnable.syncExec((Result<List<Integer>>) () -> java.util.Arrays.stream(field.getStyleRanges())
				.filter(style -> style.underline).map(style -> style.start).toList());
	}

	/** The rules that found something. */
	List<String> findings() {
		return Keys.behind(CertificateKeys.FINDING, view.bot()).stream().filter(key -> !key.endsWith(".advice")).toList();
	}

	/** Copies what a certificate is searched by. */
	String copySearchName() {
		return Clipboard.after(workbench, () -> view.bot().buttonWithId(CertificateKeys.COPY + "searchName").click());
	}

	/** A column of the comparison with the selected certificate. */
	List<String> comparison(int column) {
		var table = view.bot().tableWithId(CertificateKeys.VOUCHER_COMPARISON);
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, column)).toList();
	}
}
