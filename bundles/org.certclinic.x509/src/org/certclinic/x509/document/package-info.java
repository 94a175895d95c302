/** A chain as a document to be edited: what a file holds, kept byte for byte, and edits that never lose what could not be read. */
package org.certclinic.x509.document;
