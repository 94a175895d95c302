/** Builds chains out of heaps of certificates and says why they hold or do not. */
package org.certclinic.x509.chain;
