package org.certclinic.ui.certificate.chain;

import org.certclinic.x509.document.QuickFix;
import org.eclipse.osgi.util.NLS;

/** Quick fixes in words. */
final class FixWords {
	private FixWords() {
	}

	/** What a button, and the undo menu, call it. */
	static String label(QuickFix fix) {
		return switch (fix) {
		case QuickFix.Order _ -> Messages.Fix_order;
		case QuickFix.DropDuplicates _ -> Messages.Fix_duplicates;
		case QuickFix.DropRoot _ -> Messages.Fix_root;
		case QuickFix.TrustOwnRoots _ -> Messages.Fix_trust;
		case QuickFix.AddIssuer(var issuer, var _) -> NLS.bind(Messages.Fix_issuer, issuer.label());
		case QuickFix.UseCrossSign(var _, var other) -> NLS.bind(Messages.Fix_crossSign, other.label());
		};
	}

	/** Why one would want it. */
	static String explanation(QuickFix fix) {
		return switch (fix) {
		case QuickFix.Order _ -> Messages.Fix_orderWhy;
		case QuickFix.DropDuplicates _ -> Messages.Fix_duplicatesWhy;
		case QuickFix.DropRoot _ -> Messages.Fix_rootWhy;
		case QuickFix.TrustOwnRoots _ -> Messages.Fix_trustWhy;
		case QuickFix.AddIssuer(var issuer, var _) -> NLS.bind(Messages.Fix_issuerWhy, issuer.source().text());
		case QuickFix.UseCrossSign _ -> Messages.Fix_crossSignWhy;
		};
	}
}
