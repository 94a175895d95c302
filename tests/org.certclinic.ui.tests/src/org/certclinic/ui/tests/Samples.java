package org.certclinic.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/** Certificates made with OpenSSL for these tests: one key and one name, by an authority of the same name as the J-01 system's. */
final class Samples {
	/** The name of the owner of both. */
	static final String NAME = "041@110101@张三@00000001";

	/** Serial number 1001, valid from 2020-03-01 to 2022-03-01. */
	static final String EXPIRED = """
			-----BEGIN CERTIFICATE-----
			MIICXDCCAgGgAwIBAgICEAEwCgYIKoZIzj0EAwIwRzELMAkGA1UEBhMCQ04xGzAZ
			BgNVBAoMEkNGQ0EgT3BlcmF0aW9uIENBMjEbMBkGA1UEAwwSQ0ZDQSBPcGVyYXRp
			b24gQ0EyMB4XDTIwMDMwMTA4MDAwMFoXDTIyMDMwMTA4MDAwMFowYzELMAkGA1UE
			BhMCQ04xGzAZBgNVBAoMEkNGQ0EgT3BlcmF0aW9uIENBMjESMBAGA1UECwwJQ3Vz
			dG9tZXJzMSMwIQYDVQQDDBowNDFAMTEwMTAxQOW8oOS4iUAwMDAwMDAwMTBZMBMG
			ByqGSM49AgEGCCqGSM49AwEHA0IABIcYhwygPGac7r48tP8ZgmecHug8xIq7ZxeS
			B4tvZRTFq5Ao0BZF+3LJEEkyEEhvWNjxSKN42lqg0zxR1N1rA9+jgcAwgb0wCQYD
			VR0TBAIwADAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYD
			VR0OBBYEFGq1dMZW+6727VP9MF6Y+QKbDacwMGwGA1UdIwRlMGOhS6RJMEcxCzAJ
			BgNVBAYTAkNOMRswGQYDVQQKDBJDRkNBIE9wZXJhdGlvbiBDQTIxGzAZBgNVBAMM
			EkNGQ0EgT3BlcmF0aW9uIENBMoIUWttaqtuJq2NFXat5bIBEGmma5M4wCgYIKoZI
			zj0EAwIDSQAwRgIhALOEC/CGCmV6tRSUFrfoqRGcCQiBvCTU/OBDh8vi3bgFAiEA
			kwJu9KNBFwLiigjNjGR57kwqJ+7j4Mmn5yW3n4rPpw0=
			-----END CERTIFICATE-----
			""";

	/** Serial number 1002, valid from 2022-03-01 to 2122-03-01. */
	static final String CURRENT = """
			-----BEGIN CERTIFICATE-----
			MIICXjCCAgOgAwIBAgICEAIwCgYIKoZIzj0EAwIwRzELMAkGA1UEBhMCQ04xGzAZ
			BgNVBAoMEkNGQ0EgT3BlcmF0aW9uIENBMjEbMBkGA1UEAwwSQ0ZDQSBPcGVyYXRp
			b24gQ0EyMCAXDTIyMDMwMTA4MDAwMFoYDzIxMjIwMzAxMDgwMDAwWjBjMQswCQYD
			VQQGEwJDTjEbMBkGA1UECgwSQ0ZDQSBPcGVyYXRpb24gQ0EyMRIwEAYDVQQLDAlD
			dXN0b21lcnMxIzAhBgNVBAMMGjA0MUAxMTAxMDFA5byg5LiJQDAwMDAwMDAxMFkw
			EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhxiHDKA8Zpzuvjy0/xmCZ5we6DzEirtn
			F5IHi29lFMWrkCjQFkX7cskQSTIQSG9Y2PFIo3jaWqDTPFHU3WsD36OBwDCBvTAJ
			BgNVHRMEAjAAMA4GA1UdDwEB/wQEAwIGwDATBgNVHSUEDDAKBggrBgEFBQcDAjAd
			BgNVHQ4EFgQUarV0xlb7rvbtU/0wXpj5ApsNpzAwbAYDVR0jBGUwY6FLpEkwRzEL
			MAkGA1UEBhMCQ04xGzAZBgNVBAoMEkNGQ0EgT3BlcmF0aW9uIENBMjEbMBkGA1UE
			AwwSQ0ZDQSBPcGVyYXRpb24gQ0EyghRa21qq24mrY0Vdq3lsgEQaaZrkzjAKBggq
			hkjOPQQDAgNJADBGAiEAtowDtj6473PX2yDE6IcTlQ9GxHwRqNr6ooNm22vCcrEC
			IQCpqj1sNXQBEAa2FN+iIhg/GCHh8mk72y7K5yQfNtmmaA==
			-----END CERTIFICATE-----
			""";

	private Samples() {
	}

	/** Reads a store as Java does, PKCS#12 or JKS. */
	static KeyStore open(Path file, String password) throws IOException, GeneralSecurityException {
		return KeyStore.getInstance(file.toFile(), password.toCharArray());
	}

	/** Writes a store of that type with {@link #CURRENT} in it, which is not readable, or not proved to be whole, without the password. */
	static Path store(Path file, String type, String password) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance(type);
		store.load(null, null);
		store.setCertificateEntry("zhang",
				CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(CURRENT.getBytes(StandardCharsets.US_ASCII))));
		try (var out = Files.newOutputStream(file)) {
			store.store(out, password.toCharArray());
		}
		return file;
	}
}
