/** Finds certificates, keys and the like in text that mail programs, browsers, editors and people have been at, and mends it. */
package org.certclinic.x509.text;
