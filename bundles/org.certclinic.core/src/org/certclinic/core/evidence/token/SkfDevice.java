package org.certclinic.core.evidence.token;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A device that an SKF library sees: {@code DEVINFO}.
 *
 * @param name    the one it is connected by
 * @param details absent where it could not be asked
 * @param failure why it could not be read, or not wholly
 */
public record SkfDevice(String name, Optional<Details> details, List<SkfApplication> applications, Optional<Failure> failure) {
	/** What the device says of itself; texts have no padding, and space, in bytes, is 0 where it cannot be told. */
	public record Details(String manufacturer, String issuer, String label, String serial, Version hardware, Version firmware, long totalSpace,
			long freeSpace) {
		public Details {
			Objects.requireNonNull(manufacturer, "manufacturer");
			Objects.requireNonNull(issuer, "issuer");
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(serial, "serial");
			Objects.requireNonNull(hardware, "hardware");
			Objects.requireNonNull(firmware, "firmware");
		}
	}

	public SkfDevice {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(details, "details");
		applications = List.copyOf(applications);
		Objects.requireNonNull(failure, "failure");
	}
}
