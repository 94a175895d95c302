/** The application: its window, perspectives and theme. */
package org.certclinic.workbench;
