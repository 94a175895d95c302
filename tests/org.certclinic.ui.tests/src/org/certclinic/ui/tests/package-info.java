/** What a support engineer does in the workbench, driven through its user interface. */
package org.certclinic.ui.tests;
