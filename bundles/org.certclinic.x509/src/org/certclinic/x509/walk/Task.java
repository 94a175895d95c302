package org.certclinic.x509.walk;

import java.util.concurrent.Callable;

import org.certclinic.x509.FileReport;

/**
 * A file, or a piece of one, to be inspected.
 *
 * @param bytes how much memory it takes, roughly
 */
record Task(long bytes, Callable<FileReport> work) {
}
