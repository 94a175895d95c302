/** Judges evidence: the built-in rules, who runs them, and what their findings say in both languages. */
package org.certclinic.rules;
