package org.certclinic.token.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.certclinic.core.evidence.token.ModuleReport.Origin;
import org.certclinic.token.LibraryCandidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On computers that are folders. */
final class LibrarySearchTest {
	@TempDir
	private Path root;

	@Test
	void findsKnownModulesWhereDistributionsPutThem() throws IOException {
		Path module = file("usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");

		assertEquals(List.of(new LibraryCandidate("OpenSC", module, Origin.KNOWN)), linux().candidates("pkcs11", List.of()));
		assertFalse(linux().notInstalled("pkcs11").contains("OpenSC"));
		assertTrue(linux().notInstalled("pkcs11").contains("SoftHSM"));
	}

	@Test
	void findsSkfLibraries() throws IOException {
		file("opt/lm-gm3000/lib/libgm3000.1.0.so");

		assertEquals(List.of("Longmai GM3000 (龙脉)"), linux().candidates("skf", List.of()).stream().map(LibraryCandidate::name).toList());
	}

	@Test
	void tellsOneFileOnce() throws IOException {
		Path module = file("usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");
		Files.createDirectories(root.resolve("usr/lib/x86_64-linux-gnu/pkcs11"));
		Files.createSymbolicLink(root.resolve("usr/lib/x86_64-linux-gnu/pkcs11/opensc-pkcs11.so"), module);

		List<LibraryCandidate> candidates = linux().candidates("pkcs11", List.of(module));

		assertEquals(List.of(Origin.USER), candidates.stream().map(LibraryCandidate::origin).toList());
	}

	@Test
	void readsWhatP11KitIsConfiguredWith() throws IOException {
		Path module = file("usr/lib64/pkcs11/vendor.so");
		configure("usr/share/p11-kit/modules/vendor.module", "# a remark\nmodule: vendor.so\npriority: 1\n");
		configure("usr/share/p11-kit/modules/gone.module", "module: /opt/gone/p11.so\n");
		configure("usr/share/p11-kit/modules/p11-kit-trust.module", "module: p11-kit-trust.so\n");
		configure("etc/pkcs11/modules/empty.module", "module:\n\u0000\n");

		List<LibraryCandidate> candidates = linux().candidates("pkcs11", List.of());

		assertEquals(List.of(new LibraryCandidate("gone", Path.of("/opt/gone/p11.so"), Origin.P11_KIT), new LibraryCandidate("vendor", module, Origin.P11_KIT)),
				candidates);
	}

	@Test
	void takesTheUsersListAsItIs() {
		Path missing = root.resolve("missing.so");

		assertEquals(List.of(LibraryCandidate.named(missing)), linux().candidates("skf", List.of(missing)));
	}

	@Test
	void findsADriverThatIsFor32BitsOnly() throws IOException {
		Path driver = file("Windows/SysWOW64/WDPKCS.dll");
		LibrarySearch windows = new LibrarySearch(root, "windows", Map.of("SystemRoot", root.resolve("Windows").toString()));

		assertEquals(List.of(driver), windows.candidates("pkcs11", List.of()).stream().map(LibraryCandidate::path).toList());
	}

	private LibrarySearch linux() {
		return new LibrarySearch(root, "linux", Map.of());
	}

	private Path file(String name) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, new byte[] { 1 });
	}

	private void configure(String name, String content) throws IOException {
		Files.writeString(file(name), content);
	}
}
