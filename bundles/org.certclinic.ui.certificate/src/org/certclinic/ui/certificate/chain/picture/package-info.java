/** The picture of a chain: what stands in it, where, and the canvas that shows it. */
package org.certclinic.ui.certificate.chain.picture;
