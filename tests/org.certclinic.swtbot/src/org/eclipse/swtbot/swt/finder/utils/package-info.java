/** Settings of the robots and small questions to SWT. */
package org.eclipse.swtbot.swt.finder.utils;
