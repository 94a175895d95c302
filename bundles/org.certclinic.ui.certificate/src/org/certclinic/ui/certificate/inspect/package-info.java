/** Inspects files, folders and pasted text in the background, asks for passwords, exports lists. */
package org.certclinic.ui.certificate.inspect;
