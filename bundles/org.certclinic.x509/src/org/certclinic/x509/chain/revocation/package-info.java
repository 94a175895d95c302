/** Tells by revocation lists whether certificates on a path are revoked. RFC 5280, 5 and 6.3. */
package org.certclinic.x509.chain.revocation;
