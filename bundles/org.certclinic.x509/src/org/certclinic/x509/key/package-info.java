/** Private and public keys in all their encodings, and which belong together. */
package org.certclinic.x509.key;
