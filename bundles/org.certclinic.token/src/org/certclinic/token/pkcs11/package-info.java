/** PKCS#11: what a module says of its slots, tokens and public objects. Nothing here logs in but the deep check. */
package org.certclinic.token.pkcs11;
