/** The robot that also finds the widgets of Eclipse Forms. */
package org.eclipse.swtbot.forms.finder;
