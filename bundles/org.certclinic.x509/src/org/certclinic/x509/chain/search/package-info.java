/** Looks for issuers, and for ways from a certificate to those that are trusted. */
package org.certclinic.x509.chain.search;
