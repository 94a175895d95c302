/** Walks BER and DER, also where it is damaged. X.690. */
package org.certclinic.x509.der;
