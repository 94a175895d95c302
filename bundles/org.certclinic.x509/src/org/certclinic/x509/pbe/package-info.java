/** Encryption and seals by password: PKCS#5, PKCS#12, their GM variants, and the ways one password is put into bytes. */
package org.certclinic.x509.pbe;
