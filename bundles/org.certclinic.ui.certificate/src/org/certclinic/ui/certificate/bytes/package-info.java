/** The bytes of an object: the tree of its ASN.1 values and a hex dump, each selecting the other. */
package org.certclinic.ui.certificate.bytes;
