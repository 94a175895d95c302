package org.certclinic.ui.knowledge.editor.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Case;
import org.certclinic.ui.Icon;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.help.RowList.Row;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** The cases that use the cause or remedy that is written. */
final class UsersHelp {
	private static final int MOST = 10;

	private final HelpHost host;
	private final HelpSection section;
	private final RowList rows;

	UsersHelp(HelpHost host, Composite parent) {
		this.host = host;
		section = new HelpSection(parent, HelpTexts.Users_title, WidgetKeys.EDITOR_HELP + "users");
		rows = new RowList(section.composite(), WidgetKeys.EDITOR_HELP + "user.");
		section.say(HelpTexts.Waiting);
	}

	Composite control() {
		return section.composite();
	}

	/** Shows the cases; answers whether that looks otherwise than before. */
	boolean show(List<Case> users) {
		boolean said = section.say(users.isEmpty() ? HelpTexts.Users_none : NLS.bind(HelpTexts.Users_some, users.size()));
		List<Row> shown = new ArrayList<>(users.stream().limit(MOST)
				.map(item -> new Row(Optional.of(Icon.CASE), HelpWords.title(item) + "  (" + item.getId() + ")", "", () -> host.read(item.getId()), Optional.empty())).toList());
		if (users.size() > MOST) {
			shown.add(new Row(Optional.empty(), NLS.bind(HelpTexts.Impact_more, users.size() - MOST), "", () -> {
				// who wants all of them searches
			}, Optional.empty()));
		}
		return rows.show(shown) || said;
	}
}
