/** Robots for views and perspectives. */
package org.eclipse.swtbot.eclipse.finder.widgets;
