package org.certclinic.ui.knowledge.editor.help;

import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Sash;
import org.osgi.service.prefs.BackingStoreException;

/** Something wide, and at its right something narrow that can be folded away. Its width is kept, also for other editors and the next start. */
public final class SideSash {
	private static final String WIDTH = "editor.help.width";
	private static final String SHOWN = "editor.help.shown";
	private static final int USUAL_WIDTH = 250;
	private static final int LEAST_WIDTH = 170;
	private static final int LEAST_REST = 400;
	private static final int SASH = 4;

	private final IEclipsePreferences kept = new KnowledgePreferences().node();
	private final Composite whole;
	private final Composite main;
	private final Composite side;
	private final Sash sash;

	public SideSash(Composite parent) {
		whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new FormLayout());
		main = filled();
		sash = new Sash(whole, SWT.VERTICAL);
		side = filled();
		sash.addListener(SWT.Selection, event -> {
			kept.putInt(WIDTH, Math.max(LEAST_WIDTH, whole.getClientArea().width - event.x - SASH));
			lay();
		});
		whole.addControlListener(ControlListener.controlResizedAdapter(_ -> lay()));
		whole.addDisposeListener(_ -> keep());
		lay();
	}

	private void keep() {
		try {
			kept.flush();
		} catch (BackingStoreException _) {
			// the width is a comfort; without it the usual one is taken
		}
	}

	private Composite filled() {
		var composite = new Composite(whole, SWT.NONE);
		composite.setLayout(new FillLayout());
		return composite;
	}

	public Composite whole() {
		return whole;
	}

	public Composite main() {
		return main;
	}

	public Composite side() {
		return side;
	}

	/** Whether the user wants the narrow part; in a small window it is not there nevertheless. */
	public boolean isWanted() {
		return kept.getBoolean(SHOWN, true);
	}

	public void want(boolean shown) {
		kept.putBoolean(SHOWN, shown);
		lay();
	}

	private void lay() {
		int width = Math.min(kept.getInt(WIDTH, USUAL_WIDTH), whole.getClientArea().width - LEAST_REST);
		boolean shown = isWanted() && width >= LEAST_WIDTH;
		side.setVisible(shown);
		sash.setVisible(shown);
		main.setLayoutData(unmeasured(place(new FormAttachment(0), shown ? new FormAttachment(sash) : new FormAttachment(100))));
		sash.setLayoutData(place(new FormAttachment(100, -(shown ? width + SASH : 0)), null)); // null is the layout's word for as wide as it is
		side.setLayoutData(unmeasured(place(new FormAttachment(100, -(shown ? width : 0)), new FormAttachment(100))));
		whole.layout();
	}

	/** It gets what room there is; the layout would ask all its pages what they would like. */
	private static FormData unmeasured(FormData data) {
		data.width = 0;
		data.height = 0;
		return data;
	}

	private static FormData place(FormAttachment left, FormAttachment right) {
		var data = new FormData();
		data.left = left;
		data.right = right;
		data.top = new FormAttachment(0);
		data.bottom = new FormAttachment(100);
		return data;
	}
}
