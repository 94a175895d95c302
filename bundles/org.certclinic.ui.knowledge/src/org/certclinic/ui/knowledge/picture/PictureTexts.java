package org.certclinic.ui.knowledge.picture;

import org.eclipse.osgi.util.NLS;

/** The texts of pictures, from {@code messages.properties} in the language of the workbench. */
public final class PictureTexts extends NLS {
	public static String Choose;
	public static String Choose_title;
	public static String Drop_hint;
	public static String Enlarge;
	public static String Keep_failed;
	public static String Keep_job;
	public static String Missing;
	public static String NoPicture;
	public static String Nothing_pasted;
	public static String Paste;
	public static String Picture;
	public static String Read_job;
	public static String TooLarge;

	static {
		NLS.initializeMessages("org.certclinic.ui.knowledge.picture.messages", PictureTexts.class);
	}

	private PictureTexts() {
	}
}
