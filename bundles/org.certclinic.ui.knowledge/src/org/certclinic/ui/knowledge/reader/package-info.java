/** The Case view: one case the way an engineer on the phone needs it. */
package org.certclinic.ui.knowledge.reader;
