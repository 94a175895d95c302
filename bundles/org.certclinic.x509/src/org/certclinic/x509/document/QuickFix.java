package org.certclinic.x509.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;

/** Something that mends a chain in one step. It keeps everything that is no certificate. */
public sealed interface QuickFix {
	/** The document, mended; the same if there is nothing left to mend. */
	ChainDocument apply(ChainDocument document);

	/**
	 * Leaf first, each certificate followed by its issuer; everything else stays behind them in its old order.
	 *
	 * @param path leaf first; those that are not in the document are passed over
	 */
	record Order(List<CertificateEvidence> path) implements QuickFix {
		public Order {
			path = List.copyOf(path);
		}

		@Override
		public ChainDocument apply(ChainDocument document) {
			List<ChainMember> rest = new ArrayList<>(document.members());
			List<ChainMember> ordered = new ArrayList<>();
			for (CertificateEvidence certificate : path) {
				OptionalInt place = document.with(rest).indexOf(certificate);
				place.ifPresent(index -> ordered.add(rest.remove(index)));
			}
			ordered.addAll(rest);
			return ordered.equals(document.members()) ? document : document.with(ordered);
		}
	}

	/** Each certificate once, where it stands first. */
	record DropDuplicates() implements QuickFix {
		@Override
		public ChainDocument apply(ChainDocument document) {
			Set<Octets> known = new HashSet<>();
			List<ChainMember> kept = document.members().stream()
					.filter(member -> member.certificate().map(certificate -> known.add(certificate.encoded())).orElse(true)).toList();
			return kept.size() == document.members().size() ? document : document.with(kept);
		}
	}

	/** Without a root: who trusts it has it, and a server need not send it. */
	record DropRoot(CertificateEvidence root) implements QuickFix {
		public DropRoot {
			Objects.requireNonNull(root, "root");
		}

		@Override
		public ChainDocument apply(ChainDocument document) {
			List<ChainMember> kept = document.members().stream().filter(member -> !member.is(root)).toList();
			return kept.size() == document.members().size() ? document : document.with(kept);
		}
	}

	/**
	 * Judges as if the document's own roots were trusted, as those of a private authority are where they are installed.
	 *
	 * @param sources ids of the trust sources from then on
	 */
	record TrustOwnRoots(List<String> sources) implements QuickFix {
		public TrustOwnRoots {
			sources = List.copyOf(sources);
		}

		@Override
		public ChainDocument apply(ChainDocument document) {
			ChainHeader header = document.header().with(ChainHeader.Key.TRUST, sources);
			return header.equals(document.header()) ? document : document.with(header);
		}
	}

	/** An issuer that was found somewhere else, put behind the certificate it issued. */
	record AddIssuer(CertificateEvidence issuer, CertificateEvidence issued) implements QuickFix {
		public AddIssuer {
			Objects.requireNonNull(issuer, "issuer");
			Objects.requireNonNull(issued, "issued");
		}

		@Override
		public ChainDocument apply(ChainDocument document) {
			if (document.indexOf(issuer).isPresent()) {
				return document;
			}
			OptionalInt place = document.indexOf(issued);
			return document.insert(place.isPresent() ? place.getAsInt() + 1 : document.members().size(), List.of(ChainMember.of(issuer)));
		}
	}

	/** In the place of a certificate that has ended another one of the same name and key that has not. */
	record UseCrossSign(CertificateEvidence ended, CertificateEvidence other) implements QuickFix {
		public UseCrossSign {
			Objects.requireNonNull(ended, "ended");
			Objects.requireNonNull(other, "other");
		}

		@Override
		public ChainDocument apply(ChainDocument document) {
			OptionalInt place = document.indexOf(ended);
			if (place.isEmpty()) {
				return document;
			}
			int index = place.getAsInt();
			boolean there = document.indexOf(other).isPresent();
			return there ? document.remove(Set.of(index)) : document.replace(index, List.of(ChainMember.of(other)));
		}
	}
}
