package org.certclinic.token.process;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.token.worker.Operation;

/** A native library that is called in a process of its own; keeps the log of its calls. For one thread. */
public final class NativeLibrary implements AutoCloseable {
	/** More calls are made, but no longer kept. */
	private static final int LONGEST_LOG = 5_000;
	/** What is asked before the standard's own functions. */
	private static final String LOADING = "load";
	/** Calls that wait in the socket, which must have room for them and their answers. */
	private static final int AT_ONCE = 32;
	private static final int EXERCISES = 400;
	private static final int CALL_ROOM = 512;
	/** Memory ends at multiples of this, and of more. */
	private static final int TEXT_PIECE = 32;
	private final Workers workers;
	private final WorkerProcess worker;
	private final Codes codes;
	private final Budget budget;
	private final List<Call> calls = new ArrayList<>();
	private long handle;

	private NativeLibrary(Workers workers, WorkerProcess worker, Codes codes, Budget budget) {
		this.workers = workers;
		this.worker = worker;
		this.codes = Objects.requireNonNull(codes, "codes");
		this.budget = budget;
	}

	/** Takes a worker for one library, which is not loaded yet. */
	public static NativeLibrary in(Workers workers, Codes codes, Budget budget) throws NativeFailure {
		return new NativeLibrary(workers, workers.take(budget), codes, budget);
	}

	/** Calls something harmless so often that the code of a worker is compiled, which stays the caller's. */
	static void exercise(Workers workers, WorkerProcess worker, Budget budget) throws NativeFailure {
		String harmless = "getpid";
		NativeLibrary none = new NativeLibrary(workers, worker, word -> new ReturnCode(harmless, word), budget);
		long function = none.symbol(harmless);
		for (int i = 0; function != 0 && i < EXERCISES; i++) {
			Arguments arguments = new Arguments().word(0).buffer(CALL_ROOM).buffer(Long.BYTES);
			none.call(harmless, function, arguments.point(0, 0, arguments.aside(Arguments.memory(CALL_ROOM)), 0));
		}
	}

	/** @param path a file, or a name that the platform's loader finds */
	public void load(String path) throws NativeFailure {
		ByteBuffer answer = ask(LOADING, text(Operation.LOAD, 0, path));
		byte status = answer.get();
		handle = answer.getLong();
		Call call = log(LOADING, Optional.empty(), answer.getLong());
		if (status != Operation.OK) {
			throw failed(Kind.NOT_LOADED, call, "message", StandardCharsets.UTF_8.decode(answer).toString());
		}
	}

	/** The address of a function of the library, or 0. */
	public long symbol(String name) throws NativeFailure {
		return ask(name, text(Operation.SYMBOL, 8, name).putLong(5, handle)).getLong(1);
	}

	/**
	 * What lies at an address that the library told.
	 *
	 * @param function that told it, and is to blame if nothing is there
	 */
	public ByteBuffer read(String function, long address, int count) throws NativeFailure {
		if (address == 0) {
			throw garbage(function, "NULL");
		}
		ByteBuffer answer = ask(function, ByteBuffer.allocate(17).putInt(13).put(Operation.READ).putLong(address).putInt(count).flip()).position(17);
		return answer.slice().order(ByteOrder.nativeOrder());
	}

	/** The bytes of a text that ends with a zero, of which so many are read at most. It may end with the memory it lies in. */
	public byte[] text(String function, long address, int most) throws NativeFailure {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		for (long at = address; text.size() < most; at = (at / TEXT_PIECE + 1) * TEXT_PIECE) {
			ByteBuffer piece = read(function, at, (int) (TEXT_PIECE - at % TEXT_PIECE));
			while (piece.hasRemaining()) {
				byte next = piece.get();
				if (next == 0 || text.size() == most) {
					return text.toByteArray();
				}
				text.write(next);
			}
		}
		return text.toByteArray();
	}

	/** Calls a function, whatever it answers. */
	public Answer call(String function, long address, Arguments arguments) throws NativeFailure {
		return answer(function, arguments, ask(function, arguments.encode(address)));
	}

	/** Calls a function many times, with small buffers, which takes less time than to wait for each answer. */
	public List<Answer> callAll(String function, long address, List<Arguments> all) throws NativeFailure {
		List<Answer> answers = new ArrayList<>();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<Arguments> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
			for (Arguments arguments : some) {
				attempt(function, () -> {
					worker.tell(arguments.encode(address), budget);
					return null; // nothing to hear yet
				});
			}
			for (Arguments arguments : some) {
				answers.add(answer(function, arguments, attempt(function, () -> worker.hear(budget))));
			}
		}
		return answers;
	}

	/** As {@link #call}, but what is in the buffers is wiped, here and in the worker, and does not come back. */
	public Answer callSecretly(String function, long address, Arguments arguments) throws NativeFailure {
		ByteBuffer request = arguments.encode(address);
		try {
			ByteBuffer answer = ask(function, request);
			Answer whole = answer(function, arguments, answer);
			Arrays.fill(answer.array(), (byte) 0);
			return new Answer(whole.value(), whole.call(), List.of());
		} finally {
			Arrays.fill(request.array(), (byte) 0);
		}
	}

	private Answer answer(String function, Arguments arguments, ByteBuffer answer) {
		answer.get();
		long value = answer.getLong();
		Call call = log(function, Optional.of(codes.of(value)), answer.getLong());
		List<ByteBuffer> buffers = new ArrayList<>();
		for (int size : arguments.sizes()) {
			int whole = Math.max(1, size);
			buffers.add(answer.slice(answer.position(), whole).order(ByteOrder.nativeOrder()));
			answer.position(answer.position() + whole);
		}
		return new Answer(call.answer().orElseThrow().value(), call, buffers);
	}

	/** Calls a function that must answer with success, which is 0. */
	public Answer demand(String function, long address, Arguments arguments) throws NativeFailure {
		Answer answer = call(function, address, arguments);
		if (answer.value() != 0) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
		return answer;
	}

	/** The calls so far, in their order. */
	public List<Call> calls() {
		return List.copyOf(calls);
	}

	/** The failure of a function whose answer cannot be. */
	public NativeFailure garbage(String function, String what) {
		Optional<Call> last = calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast()).filter(call -> call.function().equals(function));
		return failed(Kind.GARBAGE, last.orElseGet(() -> new Call(function, Optional.empty(), Duration.ZERO)), "what", what);
	}

	/** Whether it may still be called. */
	public boolean isAlive() {
		return worker.isAlive();
	}

	@Override
	public void close() {
		workers.giveBack(worker);
	}

	private ByteBuffer ask(String function, ByteBuffer request) throws NativeFailure {
		return attempt(function, () -> worker.ask(request, budget));
	}

	/** A talk with the worker. */
	private interface Talk {
		ByteBuffer run() throws Ending;
	}

	private ByteBuffer attempt(String function, Talk talk) throws NativeFailure {
		long before = System.nanoTime();
		try {
			return talk.run();
		} catch (Ending ending) {
			Call call = log(function, Optional.empty(), System.nanoTime() - before);
			throw new NativeFailure(new Failure(ending.kind(), Optional.of(call), ending.values()));
		}
	}

	private Call log(String function, Optional<ReturnCode> answer, long nanos) {
		Call call = new Call(function, answer, Duration.ofNanos(nanos));
		if (calls.size() < LONGEST_LOG) {
			calls.add(call);
		}
		return call;
	}

	private static NativeFailure failed(Kind kind, Call call, String name, Object value) {
		return new NativeFailure(new Failure(kind, Optional.of(call), Map.of(name, value)));
	}

	private static ByteBuffer text(byte operation, int before, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(5 + before + bytes.length).putInt(1 + before + bytes.length).put(operation).position(5 + before).put(bytes).flip();
	}
}
