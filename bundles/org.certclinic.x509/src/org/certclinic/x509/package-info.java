/** Reads whatever a customer sends: certificates, lists, requests, keys and stores, in files or pasted text, sound or damaged. */
package org.certclinic.x509;
