/** Conditions of a workbench: views and jobs. */
package org.eclipse.swtbot.eclipse.finder.waits;
