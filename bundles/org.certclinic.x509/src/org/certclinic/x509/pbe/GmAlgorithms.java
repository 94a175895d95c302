package org.certclinic.x509.pbe;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** SM3 and SM4, which the Java platform has not. Apart, so that BouncyCastle's classes are loaded for these alone. */
final class GmAlgorithms {
	private GmAlgorithms() {
	}

	/** GB/T 32905. */
	static MessageDigest sm3() {
		return new SM3.Digest();
	}

	/** GB/T 32907, with the padding of PKCS#7; in CBC mode where there is an {@code iv}, else ECB. */
	static byte[] decryptSm4(byte[] key, byte[] iv, byte[] data) throws GeneralSecurityException {
		BlockCipher engine = new SM4Engine();
		var cipher = new PaddedBufferedBlockCipher(iv.length > 0 ? CBCBlockCipher.newInstance(engine) : engine);
		var parameter = new KeyParameter(key);
		cipher.init(false, iv.length > 0 ? new ParametersWithIV(parameter, iv) : parameter);
		byte[] plain = new byte[cipher.getOutputSize(data.length)];
		try {
			int length = cipher.processBytes(data, 0, data.length, plain, 0);
			length += cipher.doFinal(plain, length);
			return Arrays.copyOf(plain, length);
		} catch (CryptoException e) {
			throw new GeneralSecurityException(e);
		} finally {
			Arrays.fill(plain, (byte) 0);
		}
	}
}
