/** The robot of a workbench: views, perspectives, windows. */
package org.eclipse.swtbot.eclipse.finder;
