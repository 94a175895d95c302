package org.certclinic.ui.token.tree;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties} in the language of the workbench. */
final class Messages extends NLS {
	public static String Fact_atr;
	public static String Fact_card;
	public static String Fact_certificateSerial;
	public static String Fact_clock;
	public static String Fact_cryptoki;
	public static String Fact_description;
	public static String Fact_encryptionKey;
	public static String Fact_fileText;
	public static String Fact_file;
	public static String Fact_firmware;
	public static String Fact_flags;
	public static String Fact_freePrivate;
	public static String Fact_freePublic;
	public static String Fact_hardware;
	public static String Fact_id;
	public static String Fact_interfaces;
	public static String Fact_issuedBy;
	public static String Fact_issuer;
	public static String Fact_key;
	public static String Fact_label;
	public static String Fact_library;
	public static String Fact_manufacturer;
	public static String Fact_maxSessions;
	public static String Fact_mechanisms;
	public static String Fact_millis;
	public static String Fact_missing;
	public static String Fact_model;
	public static String Fact_moreSlots;
	public static String Fact_named;
	public static String Fact_notAfter;
	public static String Fact_notBefore;
	public static String Fact_officerPin;
	public static String Fact_origin;
	public static String Fact_pair;
	public static String Fact_path;
	public static String Fact_pinLength;
	public static String Fact_pin;
	public static String Fact_readerState;
	public static String Fact_serial;
	public static String Fact_sessions;
	public static String Fact_signingKey;
	public static String Fact_slotId;
	public static String Fact_subject;
	public static String Fact_time;
	public static String Fact_traits;
	public static String Fact_type;
	public static String Fact_unlimited;
	public static String Fact_uri;
	public static String Fact_usbId;
	public static String Fact_uses;
	public static String Fact_vendor;
	public static String Fact_version;
	public static String List_separator;
	public static String Node_application;
	public static String Node_container;
	public static String Node_encryption;
	public static String Node_service;
	public static String Node_signing;
	public static String Node_unlabelled;
	public static String Node_usb;
	public static String State_card;
	public static String State_devices;
	public static String State_empty;
	public static String State_failed;
	public static String State_hasKey;
	public static String State_noCard;
	public static String State_noCertificate;
	public static String State_noKey;
	public static String State_noReader;
	public static String State_notInitialised;
	public static String State_pin;
	public static String State_readers;
	public static String State_slots;

	static {
		NLS.initializeMessages("org.certclinic.ui.token.tree.messages", Messages.class);
	}

	private Messages() {
	}
}
