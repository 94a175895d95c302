/** Robots that find widgets the way a user does: by text, tool tip, message, label or key. */
package org.eclipse.swtbot.swt.finder;
