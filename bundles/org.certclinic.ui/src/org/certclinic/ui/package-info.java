/** What all parts of the workbench share. */
package org.certclinic.ui;
