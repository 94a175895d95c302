package org.certclinic.ui.certificate.voucher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.rules.voucher.CodeMarks;
import org.certclinic.rules.voucher.CodeMarks.Mark;
import org.certclinic.rules.voucher.WhichCode;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.WidgetKey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A field for a code, in letters large enough to tell them apart. Each wrong character is underlined and told below. */
final class CodeField {
	private static final int LARGER = 4;
	private static final int MARGIN = 6;
	private static final int MAX_HINTS = 4;
	private static final int MIN_WIDTH = 200;

	private final WhichCode which;
	private final StyledText text;
	private final Label hints;
	private boolean telling = true;

	/** Adds itself to a grid of two columns. */
	CodeField(Composite parent, WhichCode which, String label, String key, Runnable typed) {
		this.which = which;
		Label name = StyleClass.QUIET.on(new Label(parent, SWT.NONE));
		name.setText(label);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(name);
		text = WidgetKey.set(key, StyleClass.INPUT.on(new StyledText(parent, SWT.SINGLE | SWT.BORDER)));
		var fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		text.setFont(fonts.create(FontDescriptor.createFrom(JFaceResources.getTextFont()).increaseHeight(LARGER)));
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		GridDataFactory.fillDefaults().grab(true, false).hint(MIN_WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(modified(typed));
		text.addTraverseListener(tabLeaves());
		new Label(parent, SWT.NONE);
		hints = WidgetKey.set(key + ".hints", StyleClass.QUIET.on(new Label(parent, SWT.WRAP)));
		GridDataFactory.fillDefaults().grab(true, false).hint(MIN_WIDTH, SWT.DEFAULT).applyTo(hints);
	}

	StyledText control() {
		return text;
	}

	String text() {
		return text.getText();
	}

	/** Shows another code without telling anybody. */
	void setText(String code) {
		if (!text.getText().equals(code)) {
			telling = false;
			try {
				text.setText(code);
			} finally {
				telling = true;
			}
		}
	}

	/** Marks what is wrong with the characters in the view of the system. */
	void judge(Optional<CaSystem> system) {
		String code = text.getText();
		List<Mark> marks = CodeMarks.of(code, which, system);
		text.setStyleRanges(marks.stream().map(CodeField::style).toArray(StyleRange[]::new));
		hints.setText(code.isEmpty() ? " " : NLS.bind(Messages.Code_length, code.codePointCount(0, code.length())) + hints(marks));
	}

	private ModifyListener modified(Runnable typed) {
		return _ -> {
			if (telling) {
				typed.run();
			}
		};
	}

	static TraverseListener tabLeaves() {
		return event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		};
	}

	private static StyleRange style(Mark mark) {
		var style = new StyleRange(mark.at(), mark.length(), null, ThemeColor.MARK.get());
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		style.underlineColor = ThemeColor.DANGER.get();
		return style;
	}

	private static String hints(List<Mark> marks) {
		String told = marks.stream().limit(MAX_HINTS).map(CodeField::hint).collect(Collectors.joining(Messages.Code_separator));
		String more = marks.size() > MAX_HINTS ? Messages.Code_separator + NLS.bind(Messages.Code_more, marks.size() - MAX_HINTS) : "";
		return marks.isEmpty() ? "" : "  ·  " + told + more;
	}

	private static String hint(Mark mark) {
		String letter = Character.toString(mark.character());
		return switch (mark.flaw()) {
		case WIDE -> NLS.bind(Messages.Flaw_wide, mark.number(), letter);
		case DASH -> NLS.bind(Messages.Flaw_dash, mark.number(), letter);
		case BLANK -> NLS.bind(Messages.Flaw_blank, mark.number());
		case CONFUSED -> NLS.bind(Messages.Flaw_confused, new Object[] { mark.number(), letter, "oO".contains(letter) ? "0" : "1" });
		case FOREIGN -> NLS.bind(Messages.Flaw_foreign, mark.number(), letter);
		};
	}
}
