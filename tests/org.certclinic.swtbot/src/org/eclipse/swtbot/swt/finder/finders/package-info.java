/** Walks over widgets and menus, and the way into the UI thread. */
package org.eclipse.swtbot.swt.finder.finders;
