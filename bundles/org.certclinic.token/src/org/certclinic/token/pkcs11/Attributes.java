package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.token.process.Answer;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.NativeFailure;

/** The attributes of one object, as far as the module gives them. */
final class Attributes {
	private static final long SENSITIVE = 0x11;
	private static final long TYPE_INVALID = 0x12;
	private static final long BUFFER_TOO_SMALL = 0x150;
	/** Longer ones are no certificates or keys. */
	private static final int LONGEST = 1 << 20;
	private final Cryptoki cryptoki;
	private final CkLayout layout;
	private final long session;
	private final long object;
	private final Map<CkAttribute, byte[]> values = new EnumMap<>(CkAttribute.class);

	Attributes(Cryptoki cryptoki, long session, long object) {
		this.cryptoki = cryptoki;
		this.layout = cryptoki.layout();
		this.session = session;
		this.object = object;
	}

	/** Reads these, in one call if the module allows. */
	void read(CkAttribute... attributes) throws NativeFailure {
		List<CkAttribute> wanted = List.of(attributes);
		int[] rooms = wanted.stream().mapToInt(attribute -> attribute.room(layout)).toArray();
		Answer answer = ask(wanted, rooms);
		long value = answer.value();
		if (value != 0 && value != SENSITIVE && value != TYPE_INVALID && value != BUFFER_TOO_SMALL) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
		for (int i = 0; i < rooms.length; i++) {
			long length = length(answer, i);
			byte[] content = content(answer, i, Math.min(length, rooms[i]));
			if (length >= 0 && length <= rooms[i] && (value == 0 || length < rooms[i] || !isBlank(content))) {
				values.put(wanted.get(i), content);
			} else if (value == 0 && length != layout.unavailable()) {
				throw cryptoki.library().garbage(CkFunction.GET_ATTRIBUTE_VALUE.text(), "length " + Long.toUnsignedString(length));
			} else if (value == BUFFER_TOO_SMALL || length == rooms[i]) {
				readAlone(wanted.get(i)); // too long, or a module that stops at the first it does not have
			}
		}
	}

	private void readAlone(CkAttribute attribute) throws NativeFailure {
		Answer asked = ask(List.of(attribute), new int[] { -1 });
		long length = length(asked, 0);
		if (asked.value() != 0 || length == layout.unavailable()) {
			return;
		}
		if (length < 0 || length > LONGEST) {
			throw cryptoki.library().garbage(CkFunction.GET_ATTRIBUTE_VALUE.text(), "length " + Long.toUnsignedString(length));
		}
		Answer answer = ask(List.of(attribute), new int[] { (int) length });
		if (answer.value() == 0 && length(answer, 0) >= 0 && length(answer, 0) <= length) {
			values.put(attribute, content(answer, 0, length(answer, 0)));
		}
	}

	/** @param rooms for the values; -1 to ask for the length only */
	private Answer ask(List<CkAttribute> wanted, int[] rooms) throws NativeFailure {
		ByteBuffer template = Arguments.memory(wanted.size() * layout.attributeSize());
		Arguments arguments = new Arguments().word(session).word(object).buffer(template).word(wanted.size());
		for (int i = 0; i < rooms.length; i++) {
			int at = i * layout.attributeSize();
			layout.put(template, at, wanted.get(i).type());
			if (rooms[i] >= 0) {
				layout.put(template, at + layout.attributeLength(), rooms[i]);
				arguments.point(0, at + layout.attributeValue(), arguments.aside(Arguments.memory(rooms[i])), 0);
			}
		}
		return cryptoki.call(CkFunction.GET_ATTRIBUTE_VALUE, arguments);
	}

	private long length(Answer answer, int index) {
		return layout.get(answer.buffer(0), index * layout.attributeSize() + layout.attributeLength());
	}

	private static byte[] content(Answer answer, int index, long length) {
		byte[] content = new byte[(int) Math.max(0, length)];
		answer.buffer(index + 1).get(0, content);
		return content;
	}

	private static boolean isBlank(byte[] content) {
		for (byte b : content) {
			if (b != 0) {
				return false;
			}
		}
		return true;
	}

	/** Empty where it is not given. */
	Octets octets(CkAttribute attribute) {
		return Octets.of(values.getOrDefault(attribute, new byte[0]));
	}

	String text(CkAttribute attribute) {
		return TokenText.decode(values.getOrDefault(attribute, new byte[0]));
	}

	boolean isTrue(CkAttribute attribute) {
		byte[] value = values.get(attribute);
		return value != null && !isBlank(value);
	}

	OptionalLong number(CkAttribute attribute) {
		byte[] value = values.get(attribute);
		return value != null && value.length == layout.ulong()
				? OptionalLong.of(layout.get(ByteBuffer.wrap(value).order(ByteOrder.nativeOrder()), 0))
				: OptionalLong.empty();
	}
}
