package org.certclinic.core.evidence.token;

/** How near a PIN is to being locked, worst last, as the driver reports it. Many drivers never say LOW. */
public enum PinState {
	/** No PIN was set, so nobody can log in. */
	NOT_INITIALISED,
	/** No wrong try is reported. */
	GOOD,
	/** At least one wrong try since the last good one. */
	LOW,
	/** The next wrong try locks it. */
	FINAL_TRY,
	/** No try is left. */
	LOCKED
}
