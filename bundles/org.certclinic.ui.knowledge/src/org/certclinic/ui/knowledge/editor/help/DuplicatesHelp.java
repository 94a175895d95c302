package org.certclinic.ui.knowledge.editor.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.Sign;
import org.certclinic.ui.Icon;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.help.RowList.Row;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Cases that the draft may be a second one of, with what they share. */
final class DuplicatesHelp {
	private static final int MOST = 4;
	/** Less than this is chance. */
	private static final double LEAST = 0.1;
	private static final int MOST_SIGNS = 3;
	private static final int PERCENT = 100;

	private final HelpHost host;
	private final HelpSection section;
	private final RowList rows;

	DuplicatesHelp(HelpHost host, Composite parent) {
		this.host = host;
		section = new HelpSection(parent, HelpTexts.Duplicates_title, WidgetKeys.EDITOR_HELP + "duplicates");
		rows = new RowList(section.composite(), WidgetKeys.EDITOR_HELP + "duplicate.");
		section.say(HelpTexts.Waiting);
	}

	Composite control() {
		return section.composite();
	}

	/** Shows what was found; answers whether that looks otherwise than before. */
	boolean show(List<Duplicate> all) {
		List<Duplicate> alike = all.stream().filter(one -> one.likeness() >= LEAST).limit(MOST).toList();
		boolean likely = alike.stream().anyMatch(Duplicate::likely);
		boolean said = section.say(alike.isEmpty() ? HelpTexts.Duplicates_none : likely ? HelpTexts.Duplicates_likely : HelpTexts.Duplicates_some);
		return rows.show(alike.stream().map(this::row).toList()) || said;
	}

	private Row row(Duplicate found) {
		String shared = found.shared().stream().limit(MOST_SIGNS).map(this::words).collect(Collectors.joining(HelpTexts.List_between));
		String id = found.item().getId();
		return new Row(Optional.of(found.likely() ? Icon.WARNING : Icon.CASE), HelpWords.title(found.item()) + "  (" + id + ")",
				NLS.bind(HelpTexts.Duplicate_shared, Math.round(found.likeness() * PERCENT), shared), () -> host.read(id), Optional.empty());
	}

	private String words(Sign sign) {
		return switch (sign.kind()) {
		case CODE -> NLS.bind(HelpTexts.Kind_code, sign.key().substring(sign.key().indexOf(':') + 1));
		case MESSAGE -> NLS.bind(HelpTexts.Kind_message, sign.key());
		case FINDING -> NLS.bind(HelpTexts.Kind_finding, sign.key());
		case CAUSE -> NLS.bind(HelpTexts.Kind_cause, title(sign.key()));
		case REMEDY -> NLS.bind(HelpTexts.Kind_remedy, title(sign.key()));
		};
	}

	private String title(String id) {
		return host.find(id).map(HelpWords::title).orElse(id);
	}
}
