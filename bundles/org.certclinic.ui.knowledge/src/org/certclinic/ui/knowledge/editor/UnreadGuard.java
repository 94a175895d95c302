package org.certclinic.ui.knowledge.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Sees to it that nothing gets lost unasked that is typed on a page and cannot be understood yet. */
final class UnreadGuard {
	private static final int DISCARD = 1;

	private final EditorPages pages;
	private final Shell shell;

	UnreadGuard(EditorPages pages, Shell shell) {
		this.pages = pages;
		this.shell = shell;
	}

	/** Whether there is such a text. */
	boolean isUnread() {
		return pages.unread() >= 0;
	}

	/** The page to be shown if another one is asked for: where such a text is, until the user mends it or gives it up. */
	int page(int wanted) {
		pages.finish();
		int unread = pages.unread();
		if (unread >= 0 && unread != wanted) {
			String text = NLS.bind(Messages.Source_leaveText, trouble(unread));
			if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Source_leaveTitle, text, SWT.SHEET, Messages.Source_stay, Messages.Source_discard) != DISCARD) {
				return unread;
			}
			pages.discard();
		}
		return wanted;
	}

	/** Whether all that is typed can be saved; if not, the user learns why. */
	boolean maySave() {
		pages.finish();
		int unread = pages.unread();
		if (unread >= 0) {
			MessageDialog.openError(shell, Messages.Save_unreadTitle, NLS.bind(Messages.Save_unreadText, trouble(unread)));
		}
		return unread < 0;
	}

	private String trouble(int page) {
		return pages.get(page).unread().orElse("");
	}
}
