package org.certclinic.x509.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.ExtensionContent.BasicConstraints;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.PolicySettings;
import org.certclinic.x509.chain.Revocation;

/**
 * A chain that is being edited: what its file holds, in order, and what it is judged by. It does not change: an edit makes another one.
 *
 * @param members in the order of the file
 * @param tail    what stands in the file behind the last one
 */
public record ChainDocument(ChainHeader header, List<ChainMember> members, RawText tail) {
	/** A new one. */
	public static final ChainDocument EMPTY = new ChainDocument(ChainHeader.NEW, List.of(), RawText.EMPTY);

	public ChainDocument {
		Objects.requireNonNull(header, "header");
		members = List.copyOf(members);
		Objects.requireNonNull(tail, "tail");
	}

	/** The certificates among the members, in order. */
	public List<CertificateEvidence> certificates() {
		return members.stream().map(ChainMember::certificate).flatMap(Optional::stream).toList();
	}

	/** Which member is judged: the one that was chosen, else the first certificate that is no authority's, else the first certificate. */
	public OptionalInt leaf() {
		Optional<Octets> chosen = header.leaf();
		OptionalInt found = chosen.isEmpty() ? OptionalInt.empty()
				: first(certificate -> certificate.encoded().digest("SHA-256").equals(chosen.orElseThrow()));
		if (found.isPresent()) {
			return found;
		}
		OptionalInt own = first(certificate -> certificate.isWhole() && !isAuthority(certificate));
		return own.isPresent() ? own : first(_ -> true);
	}

	/**
	 * What is to be judged; absent while there is no certificate.
	 *
	 * @param anchors    certificates that are trusted
	 * @param more       other certificates that may be used as issuers
	 * @param revocation what revocation is judged by
	 * @param now        the time to judge at where none was chosen
	 * @param profile    to judge by where none was chosen
	 */
	public Optional<ChainRequest> request(List<CertificateEvidence> anchors, List<CertificateEvidence> more, Revocation revocation, Instant now,
			Profile profile) {
		OptionalInt leaf = leaf();
		if (leaf.isEmpty()) {
			return Optional.empty();
		}
		List<CertificateEvidence> heap = new ArrayList<>(certificates());
		heap.addAll(more);
		Purpose purpose = header.purpose();
		return Optional.of(new ChainRequest(members.get(leaf.getAsInt()).certificate().orElseThrow(), heap, anchors, revocation,
				header.at().orElse(now), header.profile().orElse(profile), purpose, header.names(), OptionalInt.empty(), PolicySettings.ANY));
	}

	/** The place of a certificate, byte by byte. */
	public OptionalInt indexOf(CertificateEvidence certificate) {
		return first(other -> other == certificate || other.encoded().equals(certificate.encoded()));
	}

	public ChainDocument with(ChainHeader other) {
		return new ChainDocument(other, members, tail);
	}

	/** With more members from a place on. */
	public ChainDocument insert(int index, List<ChainMember> more) {
		return change(all -> {
			all.addAll(index, more);
			return all;
		});
	}

	/** With more members behind the last one. */
	public ChainDocument add(List<ChainMember> more) {
		return insert(members.size(), more);
	}

	/** Without some members. */
	public ChainDocument remove(Collection<Integer> indices) {
		Set<Integer> gone = new HashSet<>(indices);
		return change(all -> IntStream.range(0, all.size()).filter(index -> !gone.contains(index)).mapToObj(all::get).toList());
	}

	/** With some members, which keep their order, one place nearer to the top or to the end; those at the edge stay. */
	public ChainDocument move(Collection<Integer> indices, boolean up) {
		var order = new TreeSet<>(indices);
		return change(all -> {
			int edge = up ? 0 : all.size() - 1;
			for (int index : up ? order : order.descendingSet()) {
				if (index == edge) {
					edge += up ? 1 : -1;
				} else {
					int to = up ? index - 1 : index + 1;
					all.add(to, all.remove(index));
				}
			}
			return all;
		});
	}

	/** With one member taken out and put where, of those that are left, {@code to} is. */
	public ChainDocument moveTo(int from, int to) {
		return change(all -> {
			all.add(to, all.remove(from));
			return all;
		});
	}

	/** With others in the place of one. */
	public ChainDocument replace(int index, List<ChainMember> others) {
		return change(all -> {
			all.remove(index);
			all.addAll(index, others);
			return all;
		});
	}

	/** With the members in another order. */
	ChainDocument with(List<ChainMember> others) {
		return new ChainDocument(header, others, tail);
	}

	private ChainDocument change(UnaryOperator<List<ChainMember>> edit) {
		return with(edit.apply(new ArrayList<>(members)));
	}

	private OptionalInt first(Predicate<CertificateEvidence> wanted) {
		return IntStream.range(0, members.size()).filter(index -> members.get(index).certificate().filter(wanted).isPresent()).findFirst();
	}

	private static boolean isAuthority(CertificateEvidence certificate) {
		return certificate.extension(BasicConstraints.class).map(BasicConstraints::authority).orElseGet(certificate::isSelfIssued);
	}
}
