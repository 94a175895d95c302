/** One robot for each kind of widget. */
package org.eclipse.swtbot.swt.finder.widgets;
