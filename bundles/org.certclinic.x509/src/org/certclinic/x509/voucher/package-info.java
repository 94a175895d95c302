/** Reads download vouchers: the printed slip, pasted as text, or the two codes alone. */
package org.certclinic.x509.voucher;
