package org.certclinic.token;

import java.nio.file.Path;
import java.util.List;

import org.certclinic.token.find.LibrarySearch;

/** Which PKCS#11 modules and SKF libraries a computer has, and which are known but not there. */
public final class LibraryDirectory {
	private static final String PKCS11 = "pkcs11";
	private static final String SKF = "skf";
	private final LibrarySearch search;

	/** Of this computer. */
	public LibraryDirectory() {
		this(LibrarySearch.ofThisComputer());
	}

	LibraryDirectory(LibrarySearch search) {
		this.search = search;
	}

	/**
	 * The PKCS#11 modules to probe, each file once.
	 *
	 * @param own those the user named, there or not
	 */
	public List<LibraryCandidate> modules(List<Path> own) {
		return search.candidates(PKCS11, own);
	}

	/**
	 * The SKF libraries to probe, each file once.
	 *
	 * @param own those the user named, there or not
	 */
	public List<LibraryCandidate> skf(List<Path> own) {
		return search.candidates(SKF, own);
	}

	/** Names of PKCS#11 modules that would be found if they were installed. */
	public List<String> modulesNotInstalled() {
		return search.notInstalled(PKCS11);
	}

	/** Names of SKF libraries that would be found if they were installed. */
	public List<String> skfNotInstalled() {
		return search.notInstalled(SKF);
	}
}
