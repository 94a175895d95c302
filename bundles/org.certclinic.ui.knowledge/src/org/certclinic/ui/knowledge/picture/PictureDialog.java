package org.certclinic.ui.knowledge.picture;

import org.certclinic.ui.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows a picture in full size. */
public final class PictureDialog extends TitledDialog {
	private static final int FRAME = 160;

	private final ImageData data;

	/** @param name of the picture */
	public PictureDialog(Shell parent, String name, ImageData data) {
		super(parent, name, 0);
		this.data = data;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var scroller = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
		var label = new Label(scroller, SWT.NONE);
		var image = new Image(label.getDisplay(), data);
		label.addDisposeListener(_ -> image.dispose());
		label.setImage(image);
		label.pack();
		scroller.setContent(label);
		Rectangle screen = parent.getMonitor().getClientArea();
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(Math.min(label.getSize().x, screen.width - FRAME), Math.min(label.getSize().y, screen.height - FRAME)).applyTo(scroller);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
