package org.certclinic.x509.decode;

import java.util.Optional;

import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** Takes the members of a SEQUENCE or SET one after the other, and knows which are due. */
final class Cursor {
	private final Decoding decoding;
	private final DerNode parent;
	private DerNode next; // null: behind the last

	Cursor(Decoding decoding, DerNode parent) {
		this.decoding = decoding;
		this.parent = parent;
		moveTo(parent.contentOffset());
	}

	private void moveTo(int offset) {
		next = parent.hasChildAt(offset) ? parent.childAt(offset) : null;
	}

	boolean hasNext() {
		return next != null;
	}

	/** Whether the next member is of that tag. */
	boolean isNext(int tag) {
		return next != null && next.is(tag);
	}

	/** The next member if it is of that tag. */
	Optional<DerNode> optional(int tag, String field) {
		return isNext(tag) ? Optional.of(take(field)) : Optional.empty();
	}

	/** The next member, whatever it is; damage where there is none. */
	DerNode any(String field) {
		if (next == null) {
			throw decoding.missing(parent, field);
		}
		return take(field);
	}

	/** The next member; damage where there is none or it is of another type. */
	DerNode required(int tag, String field) {
		return required(tag, field, 0);
	}

	/**
	 * The next member; damage where there is none or it is of another type. Such a member is passed over, unless so few are left that
	 * it must be the next field's.
	 *
	 * @param after how many members are due behind it
	 */
	DerNode required(int tag, String field, int after) {
		if (isNext(tag)) {
			return take(field);
		}
		if (next == null) {
			throw decoding.missing(parent, field);
		}
		DerNode node = next;
		if (node.isDamaged()) {
			moveTo(node.end());
			decoding.check(node, field);
		} else if (left() > after) {
			moveTo(node.end());
		}
		throw decoding.unexpected(node, tag, field);
	}

	private int left() {
		int left = 0;
		for (DerNode node = next;; node = parent.childAt(node.end())) {
			left += Tag.classOf(node.tag()) == 0 ? 1 : 0;
			if (!parent.hasChildAt(node.end())) {
				return left;
			}
		}
	}

	private DerNode take(String field) {
		DerNode node = next;
		moveTo(node.end());
		decoding.check(node, field);
		return node;
	}

	/** Notes what stands behind the last member that belongs here. */
	void end() {
		if (next != null) {
			if (next.isDamaged()) {
				decoding.check(next, "");
			}
			decoding.deviates(DeviationCodes.TRAILING_BYTES, next, "");
		}
	}
}
