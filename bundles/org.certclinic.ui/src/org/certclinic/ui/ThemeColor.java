package org.certclinic.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** Colours that follow the theme. Defined in plugin.xml for light, in {@code css/dark.css} for dark. */
public enum ThemeColor {
	/** What protects data or lets something be undone: erasing keys, ruled-out causes. */
	DANGER("org.certclinic.ui.danger"),
	/** What asks for attention. */
	CAUTION("org.certclinic.ui.caution"),
	/** What is well. */
	GOOD("org.certclinic.ui.good"),
	/** What is said for information. */
	NEUTRAL("org.certclinic.ui.neutral"),
	/** Letters on any of the above. */
	BADGE_TEXT("org.certclinic.ui.badgeText"),
	/** Text of less weight. */
	QUIET("org.certclinic.ui.quiet"),
	/** Ground of what is marked in a text. */
	MARK("org.certclinic.ui.mark"),
	/** Ground of the part of it that matters most. */
	MARK_STRONG("org.certclinic.ui.markStrong");

	private final String id;

	ThemeColor(String id) {
		this.id = id;
	}

	/** The colour in the current theme; the theme disposes of it. */
	public Color get() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
	}
}
