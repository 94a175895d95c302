/** Containers of certificates and keys: PKCS#7, PKCS#12, Java and BouncyCastle key stores, SM2 containers. */
package org.certclinic.x509.store;
