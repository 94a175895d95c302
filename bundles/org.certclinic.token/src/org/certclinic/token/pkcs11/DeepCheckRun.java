package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.token.DeepCheck;
import org.certclinic.token.DeepCheckResult;
import org.certclinic.token.DeepCheckResult.Outcome;
import org.certclinic.token.file.ModuleFileReader;
import org.certclinic.token.process.Answer;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.Workers;

/** One deep check, from a fresh process to its end. For {@link DeepCheck}, which wipes the PIN. */
public final class DeepCheckRun {
	private static final long USER = 1;
	private static final long PIN_INCORRECT = 0xa0;
	private static final int LARGEST_SIGNATURE = 2048;
	private static final int OBJECTS_AT_ONCE = 64;
	/** Objects are not named here. */
	private static final String NO_TOKEN = "pkcs11:";
	private static final int MOST_OBJECTS = 1000;
	private final Workers workers;
	private final DeepCheck.Request request;
	private final CryptokiNames names = new CryptokiNames();
	private final CkLayout layout = CkLayout.ofPlatform();
	private Optional<PinState> before = Optional.empty();
	private Optional<PinState> after = Optional.empty();
	private Optional<Failure> failure = Optional.empty();

	/** For one run. */
	public DeepCheckRun(Workers workers, DeepCheck.Request request) {
		this.workers = workers;
		this.request = request;
	}

	public DeepCheckResult run(char[] pin, Budget budget) {
		ModuleFileReader files = new ModuleFileReader();
		ModuleFile file = files.read(request.module().path(), Cryptoki.GET_FUNCTION_LIST);
		failure = files.failure(file);
		Optional<Challenge> challenge = Challenge.of(request.certificate());
		if (failure.isPresent() || challenge.isEmpty()) {
			return new DeepCheckResult(failure.isPresent() ? Outcome.FAILED : Outcome.NOT_SUPPORTED, before, after, failure, List.of());
		}
		try (NativeLibrary library = NativeLibrary.in(workers, names.codes(layout), budget)) {
			Outcome outcome;
			try {
				library.load(file.path());
				outcome = check(Cryptoki.of(library, layout), pin, challenge.get());
			} catch (NativeFailure e) {
				failure = Optional.of(e.failure());
				outcome = Outcome.FAILED;
			}
			return new DeepCheckResult(outcome, before, after, failure, library.calls());
		} catch (NativeFailure e) {
			return new DeepCheckResult(Outcome.FAILED, before, after, Optional.of(e.failure()), List.of());
		}
	}

	private Outcome check(Cryptoki cryptoki, char[] pin, Challenge challenge) throws NativeFailure {
		cryptoki.initialize();
		TokenInfo token = TokenReader.info(cryptoki, request.slot());
		before = Optional.of(token.userPin());
		if (!token.serial().equals(request.serial())) {
			return Outcome.OTHER_TOKEN;
		}
		if (!mayTry(token.userPin())) {
			return Outcome.PIN_STATE;
		}
		long session = cryptoki.openSession(request.slot());
		Answer login = login(cryptoki, session, pin, token.flags());
		Outcome outcome;
		if (login.value() == 0) {
			outcome = sign(cryptoki, session, challenge);
			cryptoki.call(CkFunction.LOGOUT, new Arguments().word(session));
		} else {
			failure = Optional.of(Failure.refused(login.call()));
			outcome = login.value() == PIN_INCORRECT ? Outcome.PIN_WRONG : Outcome.LOGIN_FAILED;
		}
		after = Optional.of(TokenReader.info(cryptoki, request.slot()).userPin());
		cryptoki.closeSession(session);
		cryptoki.terminate();
		return outcome;
	}

	private boolean mayTry(PinState state) {
		return switch (state) {
		case GOOD -> true;
		case LOW, FINAL_TRY -> request.confirmed().filter(state::equals).isPresent();
		case LOCKED, NOT_INITIALISED -> false;
		};
	}

	/** The one login there is, in all this program. */
	private static Answer login(Cryptoki cryptoki, long session, char[] pin, Set<TokenFlag> flags) throws NativeFailure {
		if (flags.contains(TokenFlag.PROTECTED_AUTHENTICATION_PATH)) {
			return cryptoki.call(CkFunction.LOGIN, new Arguments().word(session).word(USER).word(0).word(0));
		}
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(pin));
		byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
		try {
			return cryptoki.callSecretly(CkFunction.LOGIN,
					new Arguments().word(session).word(USER).buffer(ByteBuffer.wrap(bytes)).word(bytes.length));
		} finally {
			Arrays.fill(encoded.array(), (byte) 0);
			Arrays.fill(bytes, (byte) 0);
		}
	}

	private Outcome sign(Cryptoki cryptoki, long session, Challenge challenge) {
		try {
			Optional<Long> key = key(cryptoki, session);
			if (key.isEmpty()) {
				return Outcome.NO_KEY;
			}
			ByteBuffer mechanism = Arguments.memory(cryptoki.layout().attributeSize()); // a CK_MECHANISM has the same members
			cryptoki.layout().put(mechanism, 0, challenge.mechanism());
			cryptoki.demand(CkFunction.SIGN_INIT, new Arguments().word(session).buffer(mechanism).word(key.get()));
			byte[] content = challenge.toSign();
			Answer answer = cryptoki.demand(CkFunction.SIGN, new Arguments().word(session).buffer(ByteBuffer.wrap(content)).word(content.length)
					.buffer(LARGEST_SIGNATURE).buffer(cryptoki.number(LARGEST_SIGNATURE)));
			byte[] signature = new byte[Math.clamp(cryptoki.layout().get(answer.buffer(2), 0), 0, LARGEST_SIGNATURE)];
			answer.buffer(1).get(0, signature);
			return challenge.isSignedBy(signature) ? Outcome.VERIFIED : Outcome.OTHER_KEY;
		} catch (NativeFailure e) {
			failure = Optional.of(e.failure());
			return Outcome.FAILED;
		} catch (GeneralSecurityException e) {
			return Outcome.NOT_SUPPORTED;
		}
	}

	private Optional<Long> key(Cryptoki cryptoki, long session) throws NativeFailure {
		ObjectReader reader = new ObjectReader(cryptoki, names, NO_TOKEN);
		cryptoki.beginSearch(session);
		List<Long> handles = new ArrayList<>();
		for (long[] some = cryptoki.search(session, OBJECTS_AT_ONCE); some.length > 0
				&& handles.size() < MOST_OBJECTS; some = cryptoki.search(session, OBJECTS_AT_ONCE)) {
			Arrays.stream(some).forEach(handles::add);
		}
		cryptoki.endSearch(session);
		for (long handle : handles) {
			TokenObject object = reader.read(session, handle);
			if (object.kind() == TokenObject.Kind.PRIVATE_KEY && object.id().equals(request.id())) {
				return Optional.of(handle);
			}
		}
		return Optional.empty();
	}
}
