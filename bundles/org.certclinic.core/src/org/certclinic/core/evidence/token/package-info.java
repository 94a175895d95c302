/** The parts of {@link org.certclinic.core.evidence.TokenEvidence}: readers, modules, slots, tokens and what is on them, as drivers report it. */
package org.certclinic.core.evidence.token;
