package org.certclinic.x509.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.trust.TrustEntry.Trust;
import org.certclinic.x509.trust.TrustSource.Kind;

/** The stores of Windows, which the Java platform gives as key stores. Java brings the bytes; they are read here. */
final class WindowsStores implements TrustReader {
	private static final String PROVIDER = "SunMSCAPI";
	private static final Map<String, String> NAMES = names();

	private static Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("Windows-ROOT", "windows-root");
		names.put("Windows-ROOT-CURRENTUSER", "windows-root-user");
		names.put("Windows-ROOT-LOCALMACHINE", "windows-root-machine");
		names.put("Windows-CA", "windows-ca");
		names.put("Windows-MY", "windows-my");
		return names;
	}

	@Override
	public List<TrustSource> find() {
		return NAMES.entrySet().stream().filter(name -> isThere(name.getKey()))
				.map(name -> TrustSource.of(Kind.WINDOWS, TrustProblems.name(name.getValue()), name.getKey())).toList();
	}

	private static boolean isThere(String type) {
		return Optional.ofNullable(Security.getProvider(PROVIDER)).map(provider -> provider.getService("KeyStore", type)).isPresent();
	}

	@Override
	public TrustList read(TrustSource source, BooleanSupplier cancelled) {
		Trust trust = source.location().startsWith("Windows-ROOT") ? Trust.TRUSTED : Trust.LISTED;
		List<TrustEntry> entries = new ArrayList<>();
		try {
			KeyStore store = KeyStore.getInstance(source.location(), PROVIDER);
			store.load(null, null);
			for (String alias : Collections.list(store.aliases())) {
				if (cancelled.getAsBoolean()) {
					return TrustList.of(source, entries, Optional.of(TrustProblems.of("cancelled")));
				}
				Certificate certificate = store.getCertificate(alias);
				if (certificate != null) {
					DerNode node = DerNode.of(Octets.of(certificate.getEncoded()));
					FileReading.certificates(List.of(new CertificateDecoder().decode(node, Source.of(source.location()).member(alias))))
							.forEach(found -> entries.add(new TrustEntry(found, trust)));
				}
			}
			return TrustList.of(source, entries, Optional.empty());
		} catch (GeneralSecurityException | IOException e) {
			return TrustList.of(source, entries, Optional.of(TrustProblems.of("no-store", e.getMessage())));
		}
	}

	/** Windows does not say when a store changed. */
	@Override
	public List<Path> files(TrustSource source) {
		return List.of();
	}
}
