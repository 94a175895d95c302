/** Key strokes as the keyboard sends them. */
package org.eclipse.swtbot.swt.finder.keyboard;
