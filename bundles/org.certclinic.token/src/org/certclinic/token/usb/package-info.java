/** Devices on the USB that may be readers or keys, whether a driver has them or not. */
package org.certclinic.token.usb;
