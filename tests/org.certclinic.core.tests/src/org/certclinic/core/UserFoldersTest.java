package org.certclinic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

final class UserFoldersTest {
	private static final Path HOME = Path.of("/people/li").toAbsolutePath();

	@Test
	void areUnderTheHomeFolderOnLinux() {
		var folders = new UserFolders(Map.of(), HOME, "Linux");

		assertEquals(HOME.resolve(".cache/certclinic"), folders.cache());
		assertEquals(HOME.resolve(".config/certclinic"), folders.config());
		assertEquals(HOME.resolve(".local/share/certclinic"), folders.data());
	}

	@Test
	void followTheXdgVariablesOnLinux() {
		Path elsewhere = Path.of("/srv/li").toAbsolutePath();
		var folders = new UserFolders(Map.of("XDG_CACHE_HOME", elsewhere + "/c", "XDG_CONFIG_HOME", elsewhere + "/f",
				"XDG_DATA_HOME", elsewhere + "/d", "LOCALAPPDATA", "/not/here", "APPDATA", "/not/here"), HOME, "Linux");

		assertEquals(elsewhere.resolve("c/certclinic"), folders.cache());
		assertEquals(elsewhere.resolve("f/certclinic"), folders.config());
		assertEquals(elsewhere.resolve("d/certclinic"), folders.data());
	}

	@Test
	void ignoreAnXdgVariableThatIsBlank() {
		var folders = new UserFolders(Map.of("XDG_CACHE_HOME", " "), HOME, "Linux");

		assertEquals(HOME.resolve(".cache/certclinic"), folders.cache());
	}

	/** XDG Base Directory Specification: a relative path is invalid and ignored. */
	@Test
	void ignoreAnXdgVariableThatIsRelative() {
		var folders = new UserFolders(Map.of("XDG_DATA_HOME", "share"), HOME, "Linux");

		assertEquals(HOME.resolve(".local/share/certclinic"), folders.data());
	}

	@Test
	void areInTheApplicationDataOnWindows() {
		Path local = HOME.resolve("AppData/Local");
		Path roaming = HOME.resolve("AppData/Roaming");
		var folders = new UserFolders(Map.of("LOCALAPPDATA", local.toString(), "APPDATA", roaming.toString(),
				"XDG_CACHE_HOME", "/not/here"), HOME, "Windows 11");

		assertEquals(local.resolve("certclinic"), folders.cache());
		assertEquals(roaming.resolve("certclinic"), folders.config());
		assertEquals(roaming.resolve("certclinic"), folders.data());
	}

	@Test
	void areUnderTheHomeFolderOnAWindowsWithoutVariables() {
		var folders = new UserFolders(Map.of(), HOME, "Windows Server 2022");

		assertEquals(HOME.resolve("certclinic"), folders.cache());
		assertEquals(HOME.resolve("certclinic"), folders.data());
	}

	@Test
	void areInTheLibraryOnMacOs() {
		var folders = new UserFolders(Map.of("XDG_CACHE_HOME", "/not/here"), HOME, "Mac OS X");

		assertEquals(HOME.resolve("Library/Caches/certclinic"), folders.cache());
		assertEquals(HOME.resolve("Library/Application Support/certclinic"), folders.config());
		assertEquals(HOME.resolve("Library/Application Support/certclinic"), folders.data());
	}

	@Test
	void areAbsoluteForTheUserWhoRunsTheProgram() {
		var folders = new UserFolders();

		assertTrue(folders.cache().isAbsolute());
		assertTrue(folders.config().isAbsolute());
		assertTrue(folders.data().isAbsolute());
	}
}
