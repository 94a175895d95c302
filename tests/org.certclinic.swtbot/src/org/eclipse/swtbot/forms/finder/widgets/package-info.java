/** Robots for the widgets of Eclipse Forms. */
package org.eclipse.swtbot.forms.finder.widgets;
