/** Says what is wrong with paths and with the certificates on them. RFC 5280, 6; RFC 9525; RFC 9618; CA/Browser Forum's Baseline Requirements. */
package org.certclinic.x509.chain.judge;
