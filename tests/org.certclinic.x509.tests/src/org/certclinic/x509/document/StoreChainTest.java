package org.certclinic.x509.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyStore;
import java.util.List;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.document.ChainFile.Format;
import org.certclinic.x509.store.Fixtures;
import org.certclinic.x509.write.Made;
import org.junit.jupiter.api.Test;

/** A key store as a chain document. */
final class StoreChainTest {
	private final Chains chains = new Chains();

	@Test
	void anUnchangedStoreKeepsItsBytes() throws Exception {
		Octets content = store("PKCS12");

		ChainFile file = read(content);

		assertEquals(Format.STORE, file.format());
		assertTrue(file.isWritable());
		assertEquals(new Made.Content(content), file.content(file.document(), Fixtures.password("changeit")));
	}

	@Test
	void certificatesAreAddedAndTheKeyStays() throws Exception {
		for (String type : List.of("PKCS12", "JKS")) {
			ChainFile file = read(store(type));
			int members = file.document().members().size();

			Octets written = file.content(file.document().add(List.of(ChainMember.of(chains.root))), Fixtures.password("changeit")).content().orElseThrow();
			ChainFile again = read(written);

			assertEquals(members + 1, again.document().members().size(), type);
			assertTrue(again.document().certificates().stream().map(CertificateEvidence::encoded).anyMatch(chains.root.encoded()::equals), type);
		}
	}

	@Test
	void aRemovedCertificateComesBackByUndo() throws Exception {
		ChainFile file = read(store("PKCS12"));
		ChainDocument removed = file.document().remove(Set.of(file.document().members().size() - 1));
		ChainFile saved = new ChainFile(removed, file.format(), false, file.store());

		Octets written = saved.content(file.document(), Fixtures.password("changeit")).content().orElseThrow();

		assertEquals(file.document().certificates().stream().map(CertificateEvidence::encoded).toList(),
				read(written).document().certificates().stream().map(CertificateEvidence::encoded).toList());
	}

	private static Octets store(String type) throws Exception {
		var provider = KeyStore.getInstance(type).getProvider();
		return Octets.of(Fixtures.keyStore(type, provider, Fixtures.PASSWORD));
	}

	private static ChainFile read(Octets content) {
		return new ChainReader(Fixtures.password("changeit")).read(content, Source.of("store"));
	}
}
