/** The certificates that a path may be made of, found by name and by key. */
package org.certclinic.x509.chain.heap;
