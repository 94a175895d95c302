package org.certclinic.token.skf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.file.ModuleFileReader;
import org.certclinic.token.pkcs11.TokenText;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.Workers;

/**
 * Asks libraries of GM/T 0016 for all they tell without a PIN: devices, applications, tries left, containers and their certificates. It never
 * calls {@code SKF_VerifyPIN}, locks no device, and gives back every handle. For many threads.
 */
public final class SkfProbe {
	private static final int MOST_DEVICES = 16;
	private static final int MOST_APPLICATIONS = 16;
	private static final int MOST_CONTAINERS = 64;
	private static final int USER = 1;
	private static final int ADMIN = 0;

	private final Workers workers;
	private final SarCodes codes = new SarCodes();
	private final ModuleFileReader files = new ModuleFileReader();

	public SkfProbe(Workers workers) {
		this.workers = Objects.requireNonNull(workers, "workers");
	}

	/** The answer, however the library behaves. */
	public SkfReport probe(LibraryCandidate candidate, Budget budget) {
		long before = System.nanoTime();
		ModuleFile file = files.read(candidate.path(), Skf.ENUM_DEV);
		List<SkfDevice> devices = new ArrayList<>();
		List<Call> calls = List.of();
		Optional<Failure> failure = files.failure(file);
		if (failure.isEmpty()) {
			try (NativeLibrary library = NativeLibrary.in(workers, codes, budget)) {
				try {
					library.load(file.path());
					failure = ask(new Skf(library), devices);
				} catch (NativeFailure e) {
					if (e.failure().kind() == Kind.NOT_LOADED) {
						file = files.refused(file);
					}
					failure = Optional.of(ModuleFileReader.explain(e.failure(), file));
				} finally {
					calls = library.calls();
				}
			} catch (NativeFailure e) {
				failure = Optional.of(e.failure());
			}
		}
		return new SkfReport(candidate.name(), candidate.origin(), file, devices, calls, failure, Duration.ofNanos(System.nanoTime() - before));
	}

	private static Optional<Failure> ask(Skf skf, List<SkfDevice> devices) throws NativeFailure {
		for (Octets name : first(skf.devices(), MOST_DEVICES)) {
			SkfDevice device = device(skf, name);
			devices.add(device);
			if (!skf.isAlive()) {
				return death(device);
			}
		}
		return Optional.empty();
	}

	/** The innermost failure, which names the call that ended the process. */
	private static Optional<Failure> death(SkfDevice device) {
		return device.failure().or(() -> device.applications().stream().flatMap(application -> application.failure().or(() -> application.containers()
				.stream().flatMap(container -> container.failure().stream()).findFirst()).stream()).findFirst());
	}

	private static SkfDevice device(Skf skf, Octets name) {
		Optional<SkfDevice.Details> details = Optional.empty();
		List<SkfApplication> applications = new ArrayList<>();
		try {
			long handle = skf.connect(name);
			try {
				details = Optional.of(DeviceInfo.read(skf.deviceInfo(handle)));
				for (Octets application : first(skf.applications(handle), MOST_APPLICATIONS)) {
					if (skf.isAlive()) {
						applications.add(application(skf, handle, application));
					}
				}
			} finally {
				skf.close("SKF_DisConnectDev", handle);
			}
			return new SkfDevice(text(name), details, applications, Optional.empty());
		} catch (NativeFailure e) {
			return new SkfDevice(text(name), details, applications, Optional.of(e.failure()));
		}
	}

	private static SkfApplication application(Skf skf, long device, Octets name) {
		Optional<SkfApplication.Pin> user = Optional.empty();
		Optional<SkfApplication.Pin> admin = Optional.empty();
		List<SkfContainer> containers = new ArrayList<>();
		try {
			long handle = skf.openApplication(device, name);
			try {
				user = Optional.of(skf.pin(handle, USER));
				admin = admin(skf, handle);
				for (Octets container : first(skf.containers(handle), MOST_CONTAINERS)) {
					if (skf.isAlive()) {
						containers.add(container(skf, handle, container));
					}
				}
			} finally {
				skf.close("SKF_CloseApplication", handle);
			}
			return new SkfApplication(text(name), user, admin, containers, Optional.empty());
		} catch (NativeFailure e) {
			return new SkfApplication(text(name), user, admin, containers, Optional.of(e.failure()));
		}
	}

	/** Some libraries do not tell it, which is no fault. */
	private static Optional<SkfApplication.Pin> admin(Skf skf, long application) throws NativeFailure {
		try {
			return Optional.of(skf.pin(application, ADMIN));
		} catch (NativeFailure e) {
			if (!skf.isAlive()) {
				throw e;
			}
			return Optional.empty();
		}
	}

	private static SkfContainer container(Skf skf, long application, Octets name) {
		Content content = new Content();
		try {
			long handle = skf.openContainer(application, name);
			try {
				content.read(skf, handle);
			} finally {
				skf.close("SKF_CloseContainer", handle);
			}
			return content.container(name, Optional.empty());
		} catch (NativeFailure e) {
			return content.container(name, Optional.of(e.failure()));
		}
	}

	/** What was read of a container so far. */
	private static final class Content {
		private SkfContainer.Type type = SkfContainer.Type.UNKNOWN;
		private Optional<Octets> signing = Optional.empty();
		private Optional<Octets> encryption = Optional.empty();
		private Optional<PublicHalf> signingKey = Optional.empty();
		private Optional<PublicHalf> encryptionKey = Optional.empty();

		void read(Skf skf, long container) throws NativeFailure {
			type = type(skf.containerType(container));
			signing = skf.certificate(container, true);
			encryption = skf.certificate(container, false);
			signingKey = skf.publicKey(container, true).flatMap(KeyBlob::read);
			encryptionKey = skf.publicKey(container, false).flatMap(KeyBlob::read);
			boolean isEmpty = signing.isEmpty() && encryption.isEmpty() && signingKey.isEmpty() && encryptionKey.isEmpty();
			if (type == SkfContainer.Type.EMPTY && !isEmpty) {
				type = SkfContainer.Type.UNKNOWN; // there is something in it all the same
			}
		}

		private static SkfContainer.Type type(long type) {
			return type == 0 ? SkfContainer.Type.EMPTY
					: type == 1 ? SkfContainer.Type.RSA : type == 2 ? SkfContainer.Type.SM2 : SkfContainer.Type.UNKNOWN;
		}

		SkfContainer container(Octets name, Optional<Failure> failure) {
			return new SkfContainer(text(name), type, signing, encryption, signingKey, encryptionKey, failure);
		}
	}

	private static List<Octets> first(List<Octets> names, int most) {
		return names.subList(0, Math.min(most, names.size()));
	}

	private static String text(Octets name) {
		return TokenText.decode(name.toArray());
	}
}
