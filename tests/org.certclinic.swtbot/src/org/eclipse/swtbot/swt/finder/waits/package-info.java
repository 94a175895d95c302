/** Conditions a test waits for. */
package org.eclipse.swtbot.swt.finder.waits;
