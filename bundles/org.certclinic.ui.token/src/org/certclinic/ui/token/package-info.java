/** Readers, keys and their drivers in the workbench. */
package org.certclinic.ui.token;
