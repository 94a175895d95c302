/** Recognises by their content what bytes are, and has them read by those who can. */
package org.certclinic.x509.sniff;
