package org.certclinic.core;

/** How bad a finding is, worst first. */
public enum Severity {
	ERROR, WARNING, INFO
}
