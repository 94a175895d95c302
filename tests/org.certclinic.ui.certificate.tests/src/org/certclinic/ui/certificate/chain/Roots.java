package org.certclinic.ui.certificate.chain;

/** Self-signed certificates for tests. */
public final class Roots {
	/** Made with OpenSSL, on a P-256 key. */
	public static final String EXAMPLE = """
			-----BEGIN CERTIFICATE-----
			MIIBhjCCASugAwIBAgIUee+bQihDM9+pmU0i2+3qiHop7yYwCgYIKoZIzj0EAwIw
			FzEVMBMGA1UEAwwMRXhhbXBsZSBSb290MCAXDTI2MTEyMzAzNTcwOVoYDzIxMjYx
			MDMwMDM1NzA5WjAXMRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwWTATBgcqhkjOPQIB
			BggqhkjOPQMBBwNCAARKMVj2NNPoyekMPA8o3Yf8NXxTHk9/kfBvDfnjEqw6BblL
			+mOPn2twTcp3yikJaO2G/iyKkukyBx4drqedTXe/o1MwUTAdBgNVHQ4EFgQUJ9HJ
			tSHbbb0qVI+bXagCoue8A0QwHwYDVR0jBBgwFoAUJ9HJtSHbbb0qVI+bXagCoue8
			A0QwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAv8bGrGLvicyG
			4FLlQXae/xMMhgpnF1G5c46DXp0vQpECIQDA6b9Pmptg4LOvIqMeuHqtRnDrK23O
			91vJEN6ldoQz8g==
			-----END CERTIFICATE-----
			""";

	private Roots() {
	}
}
