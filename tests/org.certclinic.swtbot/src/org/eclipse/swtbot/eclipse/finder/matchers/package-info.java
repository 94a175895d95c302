/** Hamcrest matchers over parts and perspectives. */
package org.eclipse.swtbot.eclipse.finder.matchers;
