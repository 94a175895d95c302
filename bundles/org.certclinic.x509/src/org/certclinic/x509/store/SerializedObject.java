package org.certclinic.x509.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.x509.pbe.Fields;

/**
 * Finds the end of a serialized Java object without making the object, which a hostile key store could misuse. Java Object
 * Serialization Specification, 6.4.
 */
public final class SerializedObject {
	private static final long HEADER = 0xaced0005L;
	private static final int MAX_DEPTH = 50;
	private static final int NULL = 0x70;
	private static final int REFERENCE = 0x71;
	private static final int CLASS = 0x72;
	private static final int OBJECT = 0x73;
	private static final int STRING = 0x74;
	private static final int ARRAY = 0x75;
	private static final int BLOCK = 0x77;
	private static final int END_OF_BLOCK = 0x78;
	private static final int LONG_BLOCK = 0x7a;
	private static final int LONG_STRING = 0x7c;
	private static final long FIRST_HANDLE = 0x7e0000L;
	private static final int HAS_WRITE_METHOD = 1;
	private static final int SERIALIZABLE = 2;

	/** @param types of the fields, one letter each */
	private record Type(String name, long flags, String types, Optional<Type> parent) {
	}

	private final Fields fields;
	/** What was met so far and may be referred to; only types matter. */
	private final List<Optional<Type>> handles = new ArrayList<>();
	private int depth;
	private boolean odd;

	private SerializedObject(Fields fields) {
		this.fields = fields;
	}

	/** Whether there was an object; {@code fields} then stand behind it. */
	public static boolean skip(Fields fields) {
		if (fields.number(4) != HEADER) {
			return false;
		}
		var object = new SerializedObject(fields);
		object.skipContent((int) fields.number(1));
		return !object.odd && !fields.isCut();
	}

	private boolean goesOn() {
		return !odd && !fields.isCut();
	}

	private void skipContent(int tag) {
		if (depth++ > MAX_DEPTH) {
			odd = true;
		}
		if (goesOn()) {
			switch (tag) {
				case NULL -> {
				}
				case REFERENCE -> fields.number(4);
				case CLASS -> type(CLASS);
				case OBJECT -> skipObject();
				case STRING -> {
					handles.add(Optional.empty());
					fields.utf();
				}
				case LONG_STRING -> {
					handles.add(Optional.empty());
					fields.octets(Math.max(0, fields.number(8)));
				}
				case ARRAY -> skipArray();
				case BLOCK -> fields.octets(fields.number(1));
				case LONG_BLOCK -> fields.octets(fields.number(4));
				default -> odd = true;
			}
		}
		depth--;
	}

	private Optional<Type> type(int tag) {
		if (tag == REFERENCE) {
			long handle = fields.number(4) - FIRST_HANDLE;
			return handle >= 0 && handle < handles.size() ? handles.get((int) handle) : Optional.empty();
		}
		if (tag != CLASS || depth++ > MAX_DEPTH) {
			odd |= tag != NULL;
			return Optional.empty();
		}
		String name = fields.utf();
		fields.number(8); // its version
		int handle = handles.size();
		handles.add(Optional.empty());
		long flags = fields.number(1);
		long count = fields.number(2);
		var types = new StringBuilder();
		for (long i = 0; i < count && goesOn(); i++) {
			char type = (char) fields.number(1);
			types.append(type);
			fields.utf();
			if (type == 'L' || type == '[') {
				skipContent((int) fields.number(1));
			}
		}
		skipAnnotation();
		Optional<Type> parent = goesOn() ? type((int) fields.number(1)) : Optional.empty();
		depth--;
		Optional<Type> type = Optional.of(new Type(name, flags, types.toString(), parent));
		handles.set(handle, type);
		return type;
	}

	private void skipAnnotation() {
		for (int tag = (int) fields.number(1); tag != END_OF_BLOCK && goesOn(); tag = (int) fields.number(1)) {
			skipContent(tag);
		}
	}

	private void skipObject() {
		Optional<Type> type = type((int) fields.number(1));
		handles.add(Optional.empty());
		type.ifPresentOrElse(this::skipValues, () -> odd = true);
	}

	private void skipValues(Type type) {
		type.parent().ifPresent(this::skipValues);
		if ((type.flags() & SERIALIZABLE) == 0) {
			odd = true;
			return;
		}
		for (int i = 0; i < type.types().length() && goesOn(); i++) {
			skipValue(type.types().charAt(i));
		}
		if ((type.flags() & HAS_WRITE_METHOD) != 0) {
			skipAnnotation();
		}
	}

	private void skipArray() {
		Optional<Type> type = type((int) fields.number(1));
		handles.add(Optional.empty());
		long count = fields.number(4);
		char element = type.map(Type::name).filter(name -> name.length() > 1).map(name -> name.charAt(1)).orElse('?');
		if (element == 'B') {
			fields.octets(count);
			return;
		}
		for (long i = 0; i < count && goesOn(); i++) {
			skipValue(element);
		}
	}

	private void skipValue(char type) {
		switch (type) {
			case 'B', 'Z' -> fields.number(1);
			case 'C', 'S' -> fields.number(2);
			case 'I', 'F' -> fields.number(4);
			case 'J', 'D' -> fields.number(8);
			case 'L', '[' -> skipContent((int) fields.number(1));
			default -> odd = true;
		}
	}
}
