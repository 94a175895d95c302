package org.certclinic.x509.key;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.decode.PublicKeyDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.BulkCipher;
import org.certclinic.x509.pbe.Values;

/** An SM2 encryption key as an authority sends it to a USB key, for that key's signing key to open. GM/T 0009, 7.4; GM/T 0016. */
final class EnvelopedKey {
	private EnvelopedKey() {
	}

	/** SEQUENCE of the cipher's identifier, the SM2 ciphertext of its key, public key, encrypted private key. */
	static Optional<KeyEvidence> read(DerNode node, Source source) {
		Optional<List<DerNode>> values = Values.children(node, Tag.SEQUENCE, Tag.SEQUENCE, Tag.BIT_STRING, Tag.BIT_STRING)
				.filter(children -> isCipherText(children.get(1)) && !Values.algorithm(children.get(0)).isEmpty());
		return values.map(children -> {
			String oid = Values.algorithm(children.get(0));
			byte[] bits = children.get(2).content().toArray();
			Optional<PublicKeyInfo> key = bits.length < 2 ? Optional.empty()
					: new PublicKeyDecoder().decode(DerNode.of(CurvePoints.sm2(Arrays.copyOfRange(bits, 1, bits.length))));
			return new KeyEvidence(source, true, "SM2EnvelopedKey", Optional.of("SM2"), key,
					Optional.of("SM2, " + BulkCipher.of(oid).map(BulkCipher::text).orElse(oid)));
		});
	}

	private static boolean isCipherText(DerNode node) {
		return Values.children(node, Tag.INTEGER, Tag.INTEGER, Tag.OCTET_STRING, Tag.OCTET_STRING).isPresent();
	}
}
