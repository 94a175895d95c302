package org.certclinic.token.pcsc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.token.process.Answer;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.Workers;

/**
 * A context of the smart-card service in a process of its own: a process that knew the service before it was restarted does not find it
 * again. For one thread.
 */
final class PcscSession implements AutoCloseable {
	static final String STATUS_CHANGE = "SCardGetStatusChange";
	/** Drivers have names of at most 128 characters, and services at most some dozens of readers. */
	private static final int NAMES = 16 << 10;
	private static final int MOST_READERS = 64;
	private static final long SCOPE_USER = 0;
	private static final long SHARE_SHARED = 2;
	private static final long ANY_PROTOCOL = 3;
	private static final long LEAVE_CARD = 0;
	private static final int LONGEST_NAME = 256;

	private final PcscPlatform platform = PcscPlatform.current();
	private final NativeLibrary library;
	private final Map<String, Long> symbols = new HashMap<>();
	private long context;

	PcscSession(Workers workers, ScardCodes codes, Budget budget) throws NativeFailure {
		this.library = NativeLibrary.in(workers, codes, budget);
	}

	static String libraryName() {
		return PcscPlatform.current().library();
	}

	/** Whether one can wait for readers to come and go. */
	boolean knowsPlugAndPlay() {
		return platform != PcscPlatform.MACOS;
	}

	/** Reaches the service; refused with {@code SCARD_E_NO_SERVICE} where it does not run. */
	void open() throws NativeFailure {
		library.load(platform.library());
		Answer answer = demand("SCardEstablishContext", new Arguments().word(SCOPE_USER).word(0).word(0).buffer(8));
		context = platform.get(answer.buffer(0), 0);
	}

	/** Names of readers, as bytes, as the service wants them back; refused with {@code SCARD_E_NO_READERS_AVAILABLE} where there is none. */
	List<Octets> readers() throws NativeFailure {
		ByteBuffer size = Arguments.memory(8);
		platform.put(size, 0, NAMES);
		Answer answer = demand(platform.withText("SCardListReaders"), new Arguments().word(context).word(0).buffer(NAMES).buffer(size));
		List<Octets> names = new ArrayList<>();
		ByteArrayOutputStream name = new ByteArrayOutputStream();
		ByteBuffer list = answer.buffer(0);
		for (int i = 0; i < list.capacity() && names.size() < MOST_READERS; i++) {
			byte next = list.get(i);
			if (next != 0) {
				name.write(next);
			} else if (name.size() == 0) {
				return names;
			} else {
				names.add(Octets.of(name.toByteArray()));
				name.reset();
			}
		}
		if (names.size() < MOST_READERS) {
			throw library.garbage(platform.withText("SCardListReaders"), "names");
		}
		return names;
	}

	/** What is so of a reader. */
	record State(long event, Octets atr) {
	}

	/**
	 * Waits for something other than {@code known} to be so of one of the readers.
	 *
	 * @param known by reader; 0 where nothing is known yet, which gives an answer at once
	 * @return in the order of the readers; empty where the time ran out
	 */
	List<State> await(List<Octets> readers, List<Long> known, long millis) throws NativeFailure {
		Arguments arguments = new Arguments().word(context).word(millis);
		ByteBuffer states = Arguments.memory(Math.max(1, readers.size()) * platform.stateSize());
		for (int i = 0; i < readers.size(); i++) {
			platform.put(states, i * platform.stateSize() + platform.currentOffset(), known.get(i));
		}
		arguments.buffer(states).word(readers.size());
		for (int i = 0; i < readers.size(); i++) {
			arguments.point(0, i * platform.stateSize(), arguments.aside(text(readers.get(i))), 0);
		}
		Answer answer = call(platform.withText(STATUS_CHANGE), arguments);
		if (isTimeout(answer.call())) {
			return List.of();
		}
		if (answer.value() != 0) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
		List<State> now = new ArrayList<>();
		for (int i = 0; i < readers.size(); i++) {
			now.add(state(answer.buffer(0), i * platform.stateSize()));
		}
		return now;
	}

	private static boolean isTimeout(Call call) {
		return call.answer().filter(code -> code.name().equals("SCARD_E_TIMEOUT")).isPresent();
	}

	private State state(ByteBuffer states, int at) throws NativeFailure {
		long length = platform.get(states, at + platform.atrLengthOffset());
		if (length > Atr.LONGEST) {
			throw library.garbage(platform.withText(STATUS_CHANGE), "ATR " + length);
		}
		byte[] atr = new byte[(int) length];
		states.get(at + platform.atrOffset(), atr);
		return new State(platform.get(states, at + platform.eventOffset()), Octets.of(atr));
	}

	/** The ATR by connecting to the card, beside other programs and without a reset, for services that do not tell it otherwise. */
	Octets connect(Octets reader) throws NativeFailure {
		Answer connected = demand(platform.withText("SCardConnect"),
				new Arguments().word(context).buffer(text(reader)).word(SHARE_SHARED).word(ANY_PROTOCOL).buffer(8).buffer(8));
		long card = platform.get(connected.buffer(1), 0);
		try {
			ByteBuffer nameSize = Arguments.memory(8);
			platform.put(nameSize, 0, LONGEST_NAME);
			ByteBuffer atrSize = Arguments.memory(8);
			platform.put(atrSize, 0, Atr.LONGEST);
			Answer status = demand(platform.withText("SCardStatus"),
					new Arguments().word(card).buffer(LONGEST_NAME).buffer(nameSize).buffer(8).buffer(8).buffer(40).buffer(atrSize));
			byte[] atr = new byte[(int) Math.clamp(platform.get(status.buffer(5), 0), 0, Atr.LONGEST)];
			status.buffer(4).get(0, atr);
			return Octets.of(atr);
		} finally {
			if (library.isAlive()) {
				call("SCardDisconnect", new Arguments().word(card).word(LEAVE_CARD));
			}
		}
	}

	/** The calls so far. */
	List<Call> calls() {
		return library.calls();
	}

	boolean isAlive() {
		return library.isAlive();
	}

	/** Gives the context back, if the process still lives; ends the process in any case. */
	@Override
	public void close() {
		try {
			if (context != 0 && library.isAlive()) {
				call("SCardReleaseContext", new Arguments().word(context));
			}
		} catch (NativeFailure e) {
			context = 0; // the service's own business: the process ends now
		} finally {
			library.close();
		}
	}

	private static ByteBuffer text(Octets name) {
		return Arguments.memory(name.size() + 1).put(0, name.toArray());
	}

	private Answer demand(String function, Arguments arguments) throws NativeFailure {
		return library.demand(function, symbol(function), arguments);
	}

	private Answer call(String function, Arguments arguments) throws NativeFailure {
		return library.call(function, symbol(function), arguments);
	}

	private long symbol(String function) throws NativeFailure {
		Long known = symbols.get(function);
		if (known == null) {
			known = library.symbol(function);
			symbols.put(function, known);
		}
		if (known == 0) {
			throw new NativeFailure(Failure.of(Kind.NO_FUNCTION_LIST, "symbol", function));
		}
		return known;
	}
}
