package org.certclinic.x509.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.store.Pkcs12Opening;
import org.certclinic.x509.store.Pkcs12Outline;

/** All parts of a PKCS#12 file, decrypted until closed. */
final class Pkcs12Parts implements AutoCloseable {
	private final List<Pkcs12Part> parts;

	Pkcs12Parts(Pkcs12Outline outline, Pkcs12Opening opening, Optional<Spelling> password) {
		List<Pkcs12Part> found = new ArrayList<>();
		List<DerNode> infos = DerNode.of(outline.sealed()).stream().limit(outline.parts().size()).toList();
		for (int i = 0; i < infos.size(); i++) {
			found.add(Pkcs12Part.of(infos.get(i), outline.parts().get(i), opening, password));
		}
		this.parts = List.copyOf(found);
	}

	List<Pkcs12Part> all() {
		return parts;
	}

	Stream<Pkcs12Bag> bags() {
		return parts.stream().flatMap(part -> part.bags().stream());
	}

	@Override
	public void close() {
		parts.forEach(Pkcs12Part::close);
	}
}
