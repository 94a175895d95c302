/** What was observed, and where: immutable records that probes and readers make and rules judge. */
package org.certclinic.core.evidence;
