package org.certclinic.ui.certificate.chain.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.ui.ThemeColor;

/**
 * One certificate of the path and what was rejected in its place.
 *
 * @param link what ties it to the row above; absent where nothing does
 */
record PictureRow(PictureNode node, List<PictureNode> beside, Optional<Link> link) {
	/** How a certificate and its issuer hold together. */
	record Link(ThemeColor color, String text) {
		Link {
			Objects.requireNonNull(color, "color");
			Objects.requireNonNull(text, "text");
		}
	}

	PictureRow {
		Objects.requireNonNull(node, "node");
		beside = List.copyOf(beside);
		Objects.requireNonNull(link, "link");
	}
}
