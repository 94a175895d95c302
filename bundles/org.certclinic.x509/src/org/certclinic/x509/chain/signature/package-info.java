/** Checks signatures of certificates and lists, whatever the algorithm and however odd the key. */
package org.certclinic.x509.chain.signature;
