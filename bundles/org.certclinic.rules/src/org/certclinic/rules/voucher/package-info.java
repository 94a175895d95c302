/** Rules on download vouchers. */
package org.certclinic.rules.voucher;
