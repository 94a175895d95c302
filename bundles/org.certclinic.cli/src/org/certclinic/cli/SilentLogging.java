package org.certclinic.cli;

/**
 * Configures {@code java.util.logging} without any handler: libraries' advice on JVM flags is no business of the user. Named to
 * the JVM by the start script, which also saves the time to read Java's own configuration file.
 */
public final class SilentLogging {
}
