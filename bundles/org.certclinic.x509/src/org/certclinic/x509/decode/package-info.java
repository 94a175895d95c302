/** Reads certificates, lists, requests and OCSP responses from DER or what is left of it. RFC 5280, RFC 2986, RFC 6960. */
package org.certclinic.x509.decode;
