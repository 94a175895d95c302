/** A chain in an editor: its document with undo, what it is judged by, and how it was judged. Knows no widget. */
package org.certclinic.ui.certificate.chain.model;
