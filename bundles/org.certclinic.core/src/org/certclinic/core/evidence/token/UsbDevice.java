package org.certclinic.core.evidence.token;

import java.util.Objects;
import java.util.Optional;

/**
 * A device on the USB that may be a reader or a key.
 *
 * @param vendorId     16 bits
 * @param productId    16 bits
 * @param manufacturer as the device calls itself
 * @param product      as the device calls itself
 * @param vendor       what the vendor's number is known as
 * @param smartCard    whether it has an interface of the class of smart-card readers, 0B
 */
public record UsbDevice(int vendorId, int productId, Optional<String> manufacturer, Optional<String> product, Optional<String> serial,
		Optional<String> vendor, boolean smartCard) {
	public UsbDevice {
		Objects.requireNonNull(manufacturer, "manufacturer");
		Objects.requireNonNull(product, "product");
		Objects.requireNonNull(serial, "serial");
		Objects.requireNonNull(vendor, "vendor");
	}
}
