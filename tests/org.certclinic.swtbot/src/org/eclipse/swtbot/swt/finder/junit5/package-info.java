/** Keeps a picture of the screen when a test fails. */
package org.eclipse.swtbot.swt.finder.junit5;
