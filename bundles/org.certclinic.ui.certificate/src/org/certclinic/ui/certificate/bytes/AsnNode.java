package org.certclinic.ui.certificate.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * A value in the tree of an encoding. Unlike {@link DerNode} it knows its place in the tree, keeps its children once they are asked for, and
 * has as children also what is encoded inside a string.
 */
final class AsnNode {
	/** More values than this are not looked at to tell an encoding from other bytes. */
	private static final int MAX_PROBED = 200;

	private final DerNode der;
	private final int base;
	private final Optional<AsnNode> parent;
	private final int index;
	private List<AsnNode> children; // null until asked for

	private AsnNode(DerNode der, int base, Optional<AsnNode> parent, int index) {
		this.der = der;
		this.base = base;
		this.parent = parent;
		this.index = index;
	}

	/** The values that stand one behind the other in {@code data}; more than one where bytes follow behind the first. */
	static List<AsnNode> roots(Octets data) {
		List<AsnNode> roots = new ArrayList<>();
		for (int at = 0; at < data.size() && roots.size() < MAX_PROBED;) {
			DerNode der = DerNode.of(data.slice(at, data.size()));
			roots.add(new AsnNode(der, at, Optional.empty(), roots.size()));
			at += Math.max(1, der.end());
		}
		return roots;
	}

	DerNode der() {
		return der;
	}

	Optional<AsnNode> parent() {
		return parent;
	}

	/** Which child of its parent it is, from 0. */
	int index() {
		return index;
	}

	/** Where the tag is, from the first byte of all. */
	int offset() {
		return base + der.offset();
	}

	int contentOffset() {
		return base + der.contentOffset();
	}

	int contentEnd() {
		return base + der.contentEnd();
	}

	int end() {
		return base + der.end();
	}

	boolean hasChildren() {
		return children != null ? !children.isEmpty() : der.isConstructed() ? der.contentOffset() < der.contentEnd() : encodedInside().isPresent();
	}

	List<AsnNode> children() {
		if (children == null) {
			List<DerNode> inside = der.isConstructed() ? der.children() : encodedInside().map(List::of).orElse(List.of());
			List<AsnNode> made = new ArrayList<>(inside.size());
			for (DerNode child : inside) {
				made.add(new AsnNode(child, base, Optional.of(this), made.size()));
			}
			children = made;
		}
		return children;
	}

	/** The innermost value that holds the byte. */
	AsnNode at(int byteOffset) {
		AsnNode node = this;
		while (true) {
			Optional<AsnNode> inner = node.childAt(byteOffset);
			if (inner.isEmpty()) {
				return node;
			}
			node = inner.orElseThrow();
		}
	}

	private Optional<AsnNode> childAt(int byteOffset) {
		List<AsnNode> inside = children();
		int low = 0;
		int high = inside.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			AsnNode child = inside.get(middle);
			if (byteOffset < child.offset()) {
				high = middle - 1;
			} else if (byteOffset >= child.end()) {
				low = middle + 1;
			} else {
				return Optional.of(child);
			}
		}
		return Optional.empty();
	}

	/** The encoding that fills an OCTET STRING or BIT STRING wholly and soundly, as in extensions and public keys. */
	private Optional<DerNode> encodedInside() {
		boolean bits = der.is(Tag.BIT_STRING);
		int skip = bits ? 1 : 0;
		boolean string = der.is(Tag.OCTET_STRING) || bits && der.unusedBits().orElse(1) == 0;
		if (!string || der.contentEnd() - der.contentOffset() < 2 + skip) {
			return Optional.empty();
		}
		DerNode inside = der.inside(skip);
		boolean fills = inside.end() == der.contentEnd() && isSound(inside, new int[] { MAX_PROBED });
		return fills ? Optional.of(inside) : Optional.empty();
	}

	/** @param left how many values may still be looked at */
	private static boolean isSound(DerNode node, int[] left) {
		if (node.fault().isPresent() || node.tag() <= 0) {
			return false;
		}
		return !node.isConstructed() || node.stream().takeWhile(_ -> left[0]-- > 0).allMatch(child -> isSound(child, left));
	}
}
