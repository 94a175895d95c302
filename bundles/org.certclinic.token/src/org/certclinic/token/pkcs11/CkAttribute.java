package org.certclinic.token.pkcs11;

/** The attributes that are asked for. */
enum CkAttribute {
	CLASS(0x0), PRIVATE(0x2, 1), LABEL(0x3, 256), VALUE(0x11, 4096), CERTIFICATE_TYPE(0x80), TRUSTED(0x86, 1), KEY_TYPE(0x100), ID(0x102, 256),
	SENSITIVE(0x103, 1), ENCRYPT(0x104, 1), DECRYPT(0x105, 1), WRAP(0x106, 1), UNWRAP(0x107, 1), SIGN(0x108, 1), SIGN_RECOVER(0x109, 1),
	VERIFY(0x10a, 1), VERIFY_RECOVER(0x10b, 1), DERIVE(0x10c, 1), MODULUS(0x120, 1024), PUBLIC_EXPONENT(0x122, 64), EXTRACTABLE(0x162, 1),
	LOCAL(0x163, 1), NEVER_EXTRACTABLE(0x164, 1), ALWAYS_SENSITIVE(0x165, 1), MODIFIABLE(0x170, 1), EC_PARAMS(0x180, 1024), EC_POINT(0x181, 256),
	ALWAYS_AUTHENTICATE(0x202, 1);

	private final long type;
	private final int room;

	/** A number. */
	CkAttribute(long type) {
		this(type, 0);
	}

	CkAttribute(long type, int room) {
		this.type = type;
		this.room = room;
	}

	/** The standard's number. */
	long type() {
		return type;
	}

	/** How many bytes it has at most usually; longer ones cost a call more. */
	int room(CkLayout layout) {
		return room == 0 ? layout.ulong() : room;
	}
}
