package org.certclinic.x509.decode;

import org.certclinic.core.evidence.GeneralName;

/** General names as OpenSSL prints them. */
public final class GeneralNameText {
	private GeneralNameText() {
	}

	/** For example {@code DNS:www.example.com}. */
	public static String of(GeneralName name) {
		return switch (name.kind()) {
		case OTHER -> "othername:";
		case EMAIL -> "email:";
		case DNS -> "DNS:";
		case X400 -> "X400Name:";
		case DIRECTORY -> "DirName:";
		case EDI_PARTY -> "EdiPartyName:";
		case URI -> "URI:";
		case IP -> "IP Address:";
		case REGISTERED_ID -> "Registered ID:";
		} + name.text();
	}
}
