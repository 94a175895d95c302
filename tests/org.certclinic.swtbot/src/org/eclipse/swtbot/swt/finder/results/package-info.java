/** Pieces of work for the UI thread, with and without an answer. */
package org.eclipse.swtbot.swt.finder.results;
