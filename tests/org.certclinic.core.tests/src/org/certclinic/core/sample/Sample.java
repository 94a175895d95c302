package org.certclinic.core.sample;

/** Has texts beside it. */
public final class Sample {
	private Sample() {
	}
}
