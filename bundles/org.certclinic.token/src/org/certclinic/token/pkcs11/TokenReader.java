package org.certclinic.token.pkcs11;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.Mechanism;
import org.certclinic.core.evidence.token.SlotFlag;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenLimits;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.Version;
import org.certclinic.token.process.NativeFailure;

/** Reads a slot and its token. A step that fails does not keep the others from being done, unless the module is gone. */
final class TokenReader {
	private static final String TOKEN_NOT_PRESENT = "CKR_TOKEN_NOT_PRESENT";
	private static final int MOST_MECHANISMS = 1000;
	private static final int MOST_OBJECTS = 1000;
	private static final int OBJECTS_AT_ONCE = 64;
	private final Cryptoki cryptoki;
	private final CryptokiNames names;
	private Optional<Failure> failure = Optional.empty();
	private Optional<TokenInfo> token = Optional.empty();

	private interface Step {
		void run() throws NativeFailure;
	}

	TokenReader(Cryptoki cryptoki, CryptokiNames names) {
		this.cryptoki = cryptoki;
		this.names = names;
	}

	/** The slot, as much as could be read of it; once only. */
	SlotReport read(long slot) {
		List<CkStruct> info = new ArrayList<>();
		step(() -> info.add(cryptoki.struct(CkFunction.GET_SLOT_INFO, slot)));
		if (info.isEmpty()) {
			return new SlotReport(slot, "", "", Set.of(), new Version(0, 0), new Version(0, 0), Optional.empty(), failure);
		}
		CkStruct fields = info.getFirst();
		String description = fields.text(64);
		String manufacturer = fields.text(32);
		Set<SlotFlag> flags = SlotFlag.of(fields.ulong());
		if (flags.contains(SlotFlag.TOKEN_PRESENT)) {
			step(() -> readToken(slot));
		}
		return new SlotReport(slot, description, manufacturer, flags, fields.version(), fields.version(), token, failure);
	}

	private void step(Step step) {
		if (!cryptoki.library().isAlive()) {
			return;
		}
		try {
			step.run();
		} catch (NativeFailure e) {
			if (failure.isEmpty() || !cryptoki.library().isAlive()) {
				failure = Optional.of(e.failure());
			}
		}
	}

	/** What a token says of itself, without mechanisms and objects. */
	static TokenInfo info(Cryptoki cryptoki, long slot) throws NativeFailure {
		CkStruct fields = cryptoki.struct(CkFunction.GET_TOKEN_INFO, slot);
		byte[] label = fields.bytes(32);
		byte[] manufacturer = fields.bytes(32);
		byte[] model = fields.bytes(16);
		byte[] serial = fields.bytes(16);
		Set<TokenFlag> flags = TokenFlag.of(fields.ulong());
		TokenLimits limits = limits(fields);
		Version hardware = fields.version();
		Version firmware = fields.version();
		String clock = fields.text(16);
		return new TokenInfo(TokenText.decode(label), TokenText.decode(manufacturer), TokenText.decode(model), TokenText.decode(serial), flags, limits,
				hardware, firmware, flags.contains(TokenFlag.CLOCK_ON_TOKEN) ? Optional.of(clock) : Optional.empty(), List.of(), List.of(), false,
				TokenUri.of(label, manufacturer, model, serial));
	}

	private void readToken(long slot) throws NativeFailure {
		TokenInfo info;
		try {
			info = info(cryptoki, slot);
		} catch (NativeFailure e) {
			if (isAbsence(e.failure())) {
				return; // pulled between the two questions
			}
			throw e;
		}
		readToken(slot, info);
	}

	private void readToken(long slot, TokenInfo info) {
		List<Mechanism> mechanisms = new ArrayList<>();
		step(() -> readMechanisms(slot, mechanisms));
		List<TokenObject> objects = new ArrayList<>();
		Set<Long> handles = new LinkedHashSet<>();
		if (info.isInitialised() || !info.flags().contains(TokenFlag.LOGIN_REQUIRED)) {
			step(() -> readObjects(slot, handles, new ObjectReader(cryptoki, names, info.uri()), objects));
		}
		token = Optional.of(new TokenInfo(info.label(), info.manufacturer(), info.model(), info.serial(), info.flags(), info.limits(), info.hardware(),
				info.firmware(), info.utcTime(), mechanisms, objects, handles.size() > objects.size(), info.uri()));
	}

	private static boolean isAbsence(Failure failure) {
		return failure.kind() == Kind.REFUSED && failure.call().flatMap(call -> call.answer()).filter(code -> code.name().equals(TOKEN_NOT_PRESENT)).isPresent();
	}

	/** In the order of the structure. */
	private static TokenLimits limits(CkStruct fields) {
		OptionalLong maxSessions = fields.limit();
		OptionalLong sessions = fields.known();
		OptionalLong maxRwSessions = fields.limit();
		OptionalLong rwSessions = fields.known();
		long maxPin = fields.ulong();
		long minPin = fields.ulong();
		return new TokenLimits(maxSessions, sessions, maxRwSessions, rwSessions, minPin, maxPin, fields.known(), fields.known(), fields.known(),
				fields.known());
	}

	private void readMechanisms(long slot, List<Mechanism> mechanisms) throws NativeFailure {
		List<Long> types = Arrays.stream(cryptoki.list(CkFunction.GET_MECHANISM_LIST, slot)).boxed().limit(MOST_MECHANISMS).toList();
		List<CkStruct> details = cryptoki.structs(CkFunction.GET_MECHANISM_INFO, slot, types);
		for (int i = 0; i < types.size(); i++) {
			CkStruct fields = details.get(i);
			mechanisms.add(new Mechanism(names.name("CKM_", types.get(i)), types.get(i), fields.ulong(), fields.ulong(), fields.ulong()));
		}
	}

	/** @param handles gets one more than are read, where there are more */
	private void readObjects(long slot, Set<Long> handles, ObjectReader reader, List<TokenObject> objects) throws NativeFailure {
		long session = cryptoki.openSession(slot);
		cryptoki.beginSearch(session);
		boolean more = true;
		while (more && handles.size() <= MOST_OBJECTS) {
			int before = handles.size();
			for (long handle : cryptoki.search(session, OBJECTS_AT_ONCE)) {
				handles.add(handle);
			}
			more = handles.size() > before; // the same ones again are no progress
		}
		cryptoki.endSearch(session);
		for (long handle : handles) {
			if (objects.size() == MOST_OBJECTS) {
				break;
			}
			objects.add(reader.read(session, handle));
		}
		cryptoki.closeSession(session);
	}
}
