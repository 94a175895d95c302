/** The workbench as a program: how it starts, its window, its perspective and its own commands. */
package org.certclinic.workbench;
