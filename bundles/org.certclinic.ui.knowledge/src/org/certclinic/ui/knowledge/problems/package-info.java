/** The Problems view: what is wrong with knowledge files. */
package org.certclinic.ui.knowledge.problems;
