/** Hamcrest matchers over widgets; they run in the UI thread. */
package org.eclipse.swtbot.swt.finder.matchers;
