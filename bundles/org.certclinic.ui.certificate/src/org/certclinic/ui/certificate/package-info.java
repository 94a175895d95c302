/** The Certificates view: whatever a customer sends, in words, fields and bytes; and the Download Voucher view. */
package org.certclinic.ui.certificate;
