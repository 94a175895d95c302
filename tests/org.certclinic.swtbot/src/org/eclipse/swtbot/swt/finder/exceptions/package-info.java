/** What a robot throws when the user interface is not as a test says. */
package org.eclipse.swtbot.swt.finder.exceptions;
