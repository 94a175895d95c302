package org.certclinic.x509.sniff;

import java.util.List;

import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Values;

/** Describes an unknown encoding by its outermost values, for example {@code SEQUENCE { INTEGER, OCTET STRING (412) }}. */
final class Outline {
	private static final int DEPTH = 3;
	private static final int WIDTH = 5;

	private Outline() {
	}

	static String of(DerNode node) {
		var text = new StringBuilder();
		describe(node, DEPTH, text);
		return text.toString();
	}

	private static void describe(DerNode node, int depth, StringBuilder text) {
		text.append(Tag.text(node.tag()));
		if (node.is(Tag.OBJECT_IDENTIFIER)) {
			text.append(" ").append(Values.oid(node));
		} else if (node.isConstructed() && depth > 0) {
			List<DerNode> inside = node.stream().limit(WIDTH + 1L).toList();
			text.append(" {");
			for (int i = 0; i < inside.size(); i++) {
				text.append(i == 0 ? " " : ", ");
				if (i == WIDTH) {
					text.append("...");
				} else {
					describe(inside.get(i), depth - 1, text);
				}
			}
			text.append(" }");
		} else if (!node.isConstructed()) {
			text.append(" (").append(node.content().size()).append(')');
		}
	}
}
