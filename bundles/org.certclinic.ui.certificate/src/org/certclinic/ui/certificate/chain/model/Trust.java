package org.certclinic.ui.certificate.chain.model;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.document.ChainDocument;

/** Says which certificates are trusted. Any thread may ask; the first answer may take its time. */
public interface Trust {
	/** Chosen as a trust source: the roots in the document itself. */
	String DOCUMENT = "document";

	/**
	 * What a document is judged by.
	 *
	 * @param anchors trusted certificates
	 * @param known   other certificates that may be issuers
	 * @param web     those of the anchors, as encoded, that public lists have: chains for servers that end there must fit the web's rules
	 */
	record Roots(List<CertificateEvidence> anchors, List<CertificateEvidence> known, Set<Octets> web) {
		static final Roots NONE = new Roots(List.of(), List.of(), Set.of());

		public Roots {
			anchors = List.copyOf(anchors);
			known = List.copyOf(known);
			web = Set.copyOf(web);
		}
	}

	/** Whether the machine's lists have been read, so that an answer comes at once. */
	boolean isRead();

	/** The roots that the document chose, or the usual ones. */
	Roots roots(ChainDocument document, BooleanSupplier cancelled);
}
