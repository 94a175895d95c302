/** The Download Voucher view: a slip or its two codes, judged while they are typed. Nothing of it is stored. */
package org.certclinic.ui.certificate.voucher;
