package org.certclinic.core.evidence.token;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one library of GM/T 0016 (SKF) answered.
 *
 * @param name    what it is known as; its file's name where it is not known
 * @param calls   in their order
 * @param failure what ended the probe of it early
 */
public record SkfReport(String name, ModuleReport.Origin origin, ModuleFile file, List<SkfDevice> devices, List<Call> calls, Optional<Failure> failure,
		Duration time) {
	public SkfReport {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(file, "file");
		devices = List.copyOf(devices);
		calls = List.copyOf(calls);
		Objects.requireNonNull(failure, "failure");
		Objects.requireNonNull(time, "time");
	}
}
