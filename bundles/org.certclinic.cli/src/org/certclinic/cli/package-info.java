/** The command line: the workbench's abilities without a screen. */
package org.certclinic.cli;
