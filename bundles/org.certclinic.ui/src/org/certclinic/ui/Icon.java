package org.certclinic.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The workbench's icons, legible on light and on dark. Their files are {@code icons/<name>.svg}. */
public enum Icon {
	CASES, CASE, ERROR, WARNING, INFO, COPY, REPLY, BACK, FORWARD, LANGUAGE, RESET, RELOAD, PROBLEMS, GAP,
	CERTIFICATES, CERTIFICATE, KEY, STORE, LIST, REQUEST, UNKNOWN, OPEN, FOLDER, PASTE, REMOVE, REMOVE_ALL, EXPORT, COMPARE, SAME, DIFFERENT, OUTLINE, VOUCHER, CHAIN, GOOD, ASIDE, UP, DOWN, UNDO, REDO, SAVE, ORDER, TOKEN, READER, MODULE, SLOT, STOP, LIVE, CHECK, ADD, EDIT, QUESTION, STEP, OUTCOME;

	private static final String BUNDLE = "org.certclinic.ui";

	/** Where the icon comes from; images are made and disposed of by the part's resource manager. */
	public ImageDescriptor descriptor() {
		String path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
