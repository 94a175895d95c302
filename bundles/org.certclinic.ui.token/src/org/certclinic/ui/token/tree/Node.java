package org.certclinic.ui.token.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.token.DeepCheck;
import org.certclinic.ui.Icon;

/**
 * A row of the tree: something that a driver reports.
 *
 * @param state       in a word or two; may be empty
 * @param facts       what is known of it
 * @param failure     why not more is known
 * @param certificate it is, or shows
 * @param target      what a deep check of it would use
 */
public record Node(Icon icon, String name, String state, List<Fact> facts, Optional<Failure> failure, Optional<CertificateEvidence> certificate,
		Optional<Target> target, List<Node> children) {
	/** A label and its value. */
	public record Fact(String label, String value) {
		public Fact {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(value, "value");
		}
	}

	/** A certificate on a token, to be checked with its key; nothing is confirmed yet. */
	public record Target(TokenInfo token, DeepCheck.Request request) {
		public Target {
			Objects.requireNonNull(token, "token");
			Objects.requireNonNull(request, "request");
		}
	}

	public Node {
		Objects.requireNonNull(icon, "icon");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(state, "state");
		facts = List.copyOf(facts);
		Objects.requireNonNull(failure, "failure");
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(target, "target");
		children = List.copyOf(children);
	}

	static Node of(Icon icon, String name, String state, List<Fact> facts, Optional<Failure> failure, List<Node> children) {
		return new Node(icon, name, state, facts, failure, Optional.empty(), Optional.empty(), children);
	}

	/** Whether it is one by which a row is known again after the next check. */
	public boolean isLike(Node other) {
		return icon == other.icon && name.equals(other.name);
	}
}
