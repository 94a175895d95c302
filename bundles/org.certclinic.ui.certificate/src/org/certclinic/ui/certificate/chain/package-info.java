/** The chain editor: opens a chain, shows why it holds or does not, mends it, saves it. */
package org.certclinic.ui.certificate.chain;
