package org.certclinic.token.skf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.token.process.Answer;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;

/**
 * The functions of one SKF library that ask and change nothing. A {@code ULONG} has four bytes in the standard and eight with some vendors on
 * 64-bit Linux: each place for one has room for eight, is zero before, and read as eight it is right either way, as machines are little endian.
 * What the library answers is not trusted. For one thread.
 */
final class Skf {
	static final String ENUM_DEV = "SKF_EnumDev";
	private static final int ULONG = 8;
	/** Lists of names, and certificates, are shorter; what says it is longer may be so much. */
	private static final int USUAL = 16 << 10;
	private static final long LARGEST = 1 << 20;
	private static final long BUFFER_TOO_SMALL = 0x0a000020;
	/** Answers after which it makes no sense to take a certificate for missing. */
	private static final Set<String> SERIOUS = Set.of("SAR_DEVICE_REMOVED", "SAR_USER_NOT_LOGGED_IN", "SAR_TIMEOUTERR", "SAR_MEMORYERR",
			"SAR_READFILEERR", "SAR_INVALIDHANDLEERR");

	private final NativeLibrary library;
	private final Map<String, Long> symbols = new HashMap<>();

	Skf(NativeLibrary library) {
		this.library = library;
	}

	boolean isAlive() {
		return library.isAlive();
	}

	/** Names of the devices that are plugged in, as bytes, as the library wants them back. */
	List<Octets> devices() throws NativeFailure {
		return names(ENUM_DEV, 1);
	}

	List<Octets> applications(long device) throws NativeFailure {
		return names("SKF_EnumApplication", device);
	}

	List<Octets> containers(long application) throws NativeFailure {
		return names("SKF_EnumContainer", application);
	}

	long connect(Octets name) throws NativeFailure {
		return handle("SKF_ConnectDev", new Arguments().buffer(text(name)).buffer(ULONG), 1);
	}

	long openApplication(long device, Octets name) throws NativeFailure {
		return handle("SKF_OpenApplication", new Arguments().word(device).buffer(text(name)).buffer(ULONG), 1);
	}

	long openContainer(long application, Octets name) throws NativeFailure {
		return handle("SKF_OpenContainer", new Arguments().word(application).buffer(text(name)).buffer(ULONG), 1);
	}

	private long handle(String function, Arguments arguments, int buffer) throws NativeFailure {
		return demand(function, arguments).buffer(buffer).getLong(0);
	}

	ByteBuffer deviceInfo(long device) throws NativeFailure {
		return demand("SKF_GetDevInfo", new Arguments().word(device).buffer(DeviceInfo.memory())).buffer(0);
	}

	/** @param type 1 for the user's, 0 for the administrator's */
	SkfApplication.Pin pin(long application, int type) throws NativeFailure {
		Answer answer = demand("SKF_GetPINInfo", new Arguments().word(application).word(type).buffer(ULONG).buffer(ULONG).buffer(ULONG));
		long most = answer.buffer(0).getLong(0);
		long left = answer.buffer(1).getLong(0);
		if (most < 0 || most > 0xffff || left < 0 || left > 0xffff) {
			throw library.garbage("SKF_GetPINInfo", "tries " + left);
		}
		return new SkfApplication.Pin(most, left, answer.buffer(2).getInt(0) != 0);
	}

	long containerType(long container) throws NativeFailure {
		return demand("SKF_GetContainerType", new Arguments().word(container).buffer(ULONG)).buffer(0).getLong(0);
	}

	/** Absent where the container has none. */
	Optional<Octets> certificate(long container, boolean signing) throws NativeFailure {
		return content("SKF_ExportCertificate", container, signing).filter(der -> der.remaining() > 0).map(Skf::octets);
	}

	/** {@code RSAPUBLICKEYBLOB} or {@code ECCPUBLICKEYBLOB}; absent where the container has no such key pair. */
	Optional<ByteBuffer> publicKey(long container, boolean signing) throws NativeFailure {
		return content("SKF_ExportPublicKey", container, signing);
	}

	/** Gives a handle back; what the library says of that is in the log. */
	void close(String function, long handle) throws NativeFailure {
		if (library.isAlive()) {
			call(function, new Arguments().word(handle));
		}
	}

	private Optional<ByteBuffer> content(String function, long container, boolean signing) throws NativeFailure {
		Answer answer = sized(function, room -> new Arguments().word(container).word(signing ? 1 : 0).buffer(room).buffer(size(room)));
		if (answer.value() == 0) {
			long length = answer.buffer(1).getLong(0);
			if (length < 0 || length > answer.buffer(0).capacity()) {
				throw library.garbage(function, "length " + length);
			}
			return Optional.of(answer.buffer(0).slice(0, (int) length).order(answer.buffer(0).order()));
		}
		if (answer.call().answer().filter(code -> SERIOUS.contains(code.name())).isPresent()) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
		return Optional.empty(); // vendors have many codes for what is not there
	}

	/** Each name ends in zero, the list in one more. */
	private List<Octets> names(String function, long of) throws NativeFailure {
		Answer answer = sized(function, room -> new Arguments().word(of).buffer(room).buffer(size(room)));
		if (answer.value() != 0) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
		long length = answer.buffer(1).getLong(0);
		ByteBuffer list = answer.buffer(0);
		if (length < 0 || length > list.capacity()) {
			throw library.garbage(function, "length " + length);
		}
		List<Octets> names = new ArrayList<>();
		ByteArrayOutputStream name = new ByteArrayOutputStream();
		for (int i = 0; i < list.capacity(); i++) {
			if (list.get(i) != 0) {
				name.write(list.get(i));
			} else if (name.size() == 0) {
				break;
			} else {
				names.add(Octets.of(name.toByteArray()));
				name.reset();
			}
		}
		return names;
	}

	/** The arguments of a call with room for so many bytes. */
	private interface Sized {
		Arguments with(int room);
	}

	/** Once with the usual room, and once more where that is said to be too small. */
	private Answer sized(String function, Sized arguments) throws NativeFailure {
		Answer answer = call(function, arguments.with(USUAL));
		long wanted = answer.buffer(1).getLong(0);
		if (answer.value() == BUFFER_TOO_SMALL && wanted > USUAL && wanted <= LARGEST) {
			return call(function, arguments.with((int) wanted));
		}
		return answer;
	}

	private static ByteBuffer size(int room) {
		return Arguments.memory(ULONG).putInt(0, room);
	}

	private static ByteBuffer text(Octets name) {
		return Arguments.memory(name.size() + 1).put(0, name.toArray());
	}

	private static Octets octets(ByteBuffer buffer) {
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(0, bytes);
		return Octets.of(bytes);
	}

	private Answer demand(String function, Arguments arguments) throws NativeFailure {
		Answer answer = call(function, arguments);
		if (answer.value() != 0) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
		return answer;
	}

	private Answer call(String function, Arguments arguments) throws NativeFailure {
		Long address = symbols.get(function);
		if (address == null) {
			address = library.symbol(function);
			symbols.put(function, address);
		}
		if (address == 0) {
			throw new NativeFailure(new Failure(Failure.Kind.NO_FUNCTION_LIST, Optional.<Call>empty(), Map.of("symbol", function)));
		}
		return library.call(function, address, arguments);
	}
}
