package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages of an editor, each of which is made when it is first looked at. */
final class EditorPages {
	private final List<EntryPage> pages = new ArrayList<>();
	private final List<Composite> places = new ArrayList<>();

	/** Adds a page; answers the place it will be made in. */
	Composite add(Composite parent, EntryPage page) {
		var place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		pages.add(page);
		places.add(place);
		return place;
	}

	EntryPage get(int index) {
		return pages.get(index);
	}

	/** The first page that shows a part; -1 where none does. */
	int find(EObject part) {
		return IntStream.range(0, pages.size()).filter(index -> pages.get(index).shows(part)).findFirst().orElse(-1);
	}

	/** Makes a page when it is first looked at, else brings it up to date. */
	void show(int index) {
		if (index >= 0) {
			if (isMade(index)) {
				pages.get(index).refresh();
			} else {
				pages.get(index).create(places.get(index));
				places.get(index).layout();
			}
		}
	}

	/** The page on which one mends what was found in a part; -1 where there is none. */
	int find(EObject part, String rule) {
		return IntStream.range(0, pages.size()).filter(index -> part instanceof Entry && pages.get(index).mends(rule)).findFirst().orElseGet(() -> find(part));
	}

	/** Leads to a part on its page. */
	void reveal(int index, EObject part) {
		pages.get(index).reveal(part);
		PartFocus.to(places.get(index), part);
	}

	/** Brings a page up to date if it was made. */
	void refresh(int index) {
		if (index >= 0 && isMade(index)) {
			pages.get(index).refresh();
		}
	}

	/** Takes over what was typed last. */
	void finish() {
		made().forEach(EntryPage::finish);
	}

	/** The page on which something is typed that is not in the document; -1 where there is none. */
	int unread() {
		return IntStream.range(0, pages.size()).filter(index -> isMade(index) && pages.get(index).unread().isPresent()).findFirst().orElse(-1);
	}

	/** Forgets what is typed and not in the document. */
	void discard() {
		made().forEach(EntryPage::discard);
	}

	private Stream<EntryPage> made() {
		return IntStream.range(0, pages.size()).filter(this::isMade).mapToObj(pages::get);
	}

	/** Has all pages but this one made anew when they are looked at. */
	void drop(int kept) {
		for (int index = 0; index < places.size(); index++) {
			if (index != kept) {
				for (Control child : places.get(index).getChildren()) {
					child.dispose();
				}
			}
		}
	}

	/** Puts the cursor into a page, unless it is there. */
	void setFocus(int index) {
		if (index >= 0 && isMade(index) && !hasFocus(places.get(index))) {
			pages.get(index).setFocus();
		}
	}

	private boolean isMade(int index) {
		return places.get(index).getChildren().length > 0;
	}

	private static boolean hasFocus(Composite place) {
		for (Control control = place.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == place) {
				return true;
			}
		}
		return false;
	}
}
