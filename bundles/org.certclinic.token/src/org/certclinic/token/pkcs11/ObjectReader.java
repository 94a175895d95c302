package org.certclinic.token.pkcs11;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.KeyTrait;
import org.certclinic.core.evidence.token.KeyUse;
import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.TokenObject.Kind;
import org.certclinic.token.process.NativeFailure;

/** Reads objects in one session. */
final class ObjectReader {
	private static final CkAttribute[] COMMON = { CkAttribute.CLASS, CkAttribute.LABEL, CkAttribute.PRIVATE, CkAttribute.MODIFIABLE };
	private static final CkAttribute[] CERTIFICATE = { CkAttribute.CERTIFICATE_TYPE, CkAttribute.ID, CkAttribute.VALUE, CkAttribute.TRUSTED };
	private static final CkAttribute[] KEY = { CkAttribute.KEY_TYPE, CkAttribute.ID, CkAttribute.DERIVE, CkAttribute.LOCAL };
	private static final CkAttribute[] PUBLIC = { CkAttribute.ENCRYPT, CkAttribute.VERIFY, CkAttribute.VERIFY_RECOVER, CkAttribute.WRAP };
	private static final CkAttribute[] HIDDEN = { CkAttribute.SENSITIVE, CkAttribute.ALWAYS_SENSITIVE, CkAttribute.EXTRACTABLE,
			CkAttribute.NEVER_EXTRACTABLE, CkAttribute.DECRYPT, CkAttribute.SIGN, CkAttribute.UNWRAP };
	private static final CkAttribute[] PRIVATE = { CkAttribute.SIGN_RECOVER, CkAttribute.ALWAYS_AUTHENTICATE };
	private static final CkAttribute[] SECRET = { CkAttribute.ENCRYPT, CkAttribute.VERIFY, CkAttribute.WRAP };
	private static final CkAttribute[] RSA = { CkAttribute.MODULUS, CkAttribute.PUBLIC_EXPONENT };
	private static final CkAttribute[] EC = { CkAttribute.EC_PARAMS, CkAttribute.EC_POINT };
	private static final String RSA_TYPE = "CKK_RSA";
	private final Cryptoki cryptoki;
	private final CryptokiNames names;
	private final String tokenUri;

	ObjectReader(Cryptoki cryptoki, CryptokiNames names, String tokenUri) {
		this.cryptoki = cryptoki;
		this.names = names;
		this.tokenUri = tokenUri;
	}

	/** @throws NativeFailure only when the module cannot be asked any more */
	TokenObject read(long session, long handle) throws NativeFailure {
		Attributes attributes = new Attributes(cryptoki, session, handle);
		Optional<Failure> failure = Optional.empty();
		try {
			attributes.read(COMMON);
			readMore(kind(attributes), attributes);
		} catch (NativeFailure e) {
			if (!cryptoki.library().isAlive()) {
				throw e;
			}
			failure = Optional.of(e.failure());
		}
		return object(attributes, failure);
	}

	private void readMore(Kind kind, Attributes attributes) throws NativeFailure {
		switch (kind) {
		case CERTIFICATE -> attributes.read(CERTIFICATE);
		case PUBLIC_KEY -> {
			attributes.read(KEY);
			attributes.read(PUBLIC);
			attributes.read(isRsa(attributes) ? RSA : EC);
		}
		case PRIVATE_KEY -> {
			attributes.read(KEY);
			attributes.read(HIDDEN);
			attributes.read(PRIVATE);
			attributes.read(isRsa(attributes) ? RSA : EC);
		}
		case SECRET_KEY -> {
			attributes.read(KEY);
			attributes.read(HIDDEN);
			attributes.read(SECRET);
		}
		case DATA, OTHER -> {
			// nothing that helps
		}
		}
	}

	private TokenObject object(Attributes attributes, Optional<Failure> failure) {
		Kind kind = kind(attributes);
		Octets id = attributes.octets(CkAttribute.ID);
		Optional<Octets> certificate = kind == Kind.CERTIFICATE ? Optional.of(attributes.octets(CkAttribute.VALUE)).filter(value -> !value.isEmpty())
				: Optional.empty();
		String uri = TokenUri.of(tokenUri, id, attributes.octets(CkAttribute.LABEL).toArray(), kind);
		return new TokenObject(kind, attributes.text(CkAttribute.LABEL), id, type(kind, attributes), certificate, key(kind, attributes, certificate),
				uses(attributes), traits(attributes), uri, failure);
	}

	private static Kind kind(Attributes attributes) {
		return switch ((int) attributes.number(CkAttribute.CLASS).orElse(-1)) {
		case 0 -> Kind.DATA;
		case 1 -> Kind.CERTIFICATE;
		case 2 -> Kind.PUBLIC_KEY;
		case 3 -> Kind.PRIVATE_KEY;
		case 4 -> Kind.SECRET_KEY;
		default -> Kind.OTHER;
		};
	}

	private Optional<String> type(Kind kind, Attributes attributes) {
		OptionalLong value = attributes.number(kind == Kind.CERTIFICATE ? CkAttribute.CERTIFICATE_TYPE : CkAttribute.KEY_TYPE);
		return value.isPresent() ? Optional.of(names.name(kind == Kind.CERTIFICATE ? "CKC_" : "CKK_", value.getAsLong())) : Optional.empty();
	}

	private boolean isRsa(Attributes attributes) {
		return type(Kind.PUBLIC_KEY, attributes).filter(RSA_TYPE::equals).isPresent();
	}

	private Optional<PublicHalf> key(Kind kind, Attributes attributes, Optional<Octets> certificate) {
		return switch (kind) {
		case CERTIFICATE -> certificate.flatMap(CertificateKey::of);
		case PUBLIC_KEY, PRIVATE_KEY -> isRsa(attributes)
				? CertificateKey.rsa(attributes.octets(CkAttribute.MODULUS), attributes.octets(CkAttribute.PUBLIC_EXPONENT))
				: CertificateKey.ec(attributes.octets(CkAttribute.EC_PARAMS), attributes.octets(CkAttribute.EC_POINT));
		case SECRET_KEY, DATA, OTHER -> Optional.empty();
		};
	}

	/** Attributes and uses have one name. */
	private static Set<KeyUse> uses(Attributes attributes) {
		Set<KeyUse> uses = EnumSet.allOf(KeyUse.class);
		uses.removeIf(use -> !attributes.isTrue(CkAttribute.valueOf(use.name())));
		return uses;
	}

	/** Attributes and traits have one name. */
	private static Set<KeyTrait> traits(Attributes attributes) {
		Set<KeyTrait> traits = EnumSet.allOf(KeyTrait.class);
		traits.removeIf(trait -> !attributes.isTrue(CkAttribute.valueOf(trait.name())));
		return traits;
	}
}
