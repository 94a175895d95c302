package org.certclinic.token.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleFile.Entry;
import org.certclinic.core.evidence.token.ModuleFile.Format;
import org.certclinic.token.SoftHsm;
import org.certclinic.token.pkcs11.PlainModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries of all three systems; those of the others are made byte by byte. */
final class ModuleFileReaderTest {
	private static final String ENTRY = "C_GetFunctionList";
	@TempDir
	private Path folder;

	@Test
	void readsWhatDebianBuilt() {
		ModuleFile file = new ModuleFileReader().read(SoftHsm.MODULE, ENTRY);

		assertEquals(Format.ELF, file.format());
		assertEquals(64, file.bits());
		assertEquals(List.of(), file.missing());
		assertEquals(Entry.PRESENT, file.entry());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gnu", "sysv", "both" })
	void findsTheEntryByEitherTable(String style) throws Exception {
		Path source = Files.writeString(folder.resolve("m.c"), "int C_GetFunctionList(void) { return 0; } int other(void) { return 1; }");
		Path library = folder.resolve("m.so");
		assertEquals(0, new ProcessBuilder("cc", "-shared", "-fPIC", "-Wl,--hash-style=" + style, "-o", library.toString(), source.toString()).start().waitFor());

		assertEquals(Entry.PRESENT, new ModuleFileReader().read(library, ENTRY).entry());
		assertEquals(Entry.MISSING, new ModuleFileReader().read(library, "C_GetFunctionLis").entry());
	}

	@Test
	void readsAWindowsLibrary() throws IOException {
		Path library = Files.write(folder.resolve("token.dll"), windows(0x14c, 0x10b, ENTRY));

		ModuleFile file = new ModuleFileReader().read(library, ENTRY);

		assertEquals(Format.PE, file.format());
		assertEquals(32, file.bits());
		assertEquals("x86", file.machine());
		assertEquals(Entry.PRESENT, file.entry());
		assertEquals(List.of("KERNEL32.dll"), file.needed());
		assertEquals(Optional.of(Kind.WRONG_FORMAT), new ModuleFileReader().failure(file).map(Failure::kind));
	}

	@Test
	void readsAMacLibrary() throws IOException {
		ModuleFile file = new ModuleFileReader().read(Files.write(folder.resolve("token.dylib"), mac(ENTRY)), ENTRY);

		assertEquals(Format.MACHO, file.format());
		assertEquals("aarch64", file.machine());
		assertEquals(Entry.PRESENT, file.entry());
	}

	@Test
	void takesNoJavaClassForAMacLibrary() throws IOException {
		byte[] javaClass = ByteBuffer.allocate(64).putInt(0xcafebabe).putInt(69).array();

		assertEquals(Format.UNKNOWN, new ModuleFileReader().read(Files.write(folder.resolve("A.class"), javaClass), ENTRY).format());
	}

	@Test
	void bearsAnyDamage() throws Exception {
		Random random = new Random(11);
		for (byte[] sound : List.of(Files.readAllBytes(PlainModule.build(folder, "SLOTS=1")), windows(0x8664, 0x20b, ENTRY), mac(ENTRY))) {
			for (int i = 0; i < 300; i++) {
				byte[] damaged = Arrays.copyOf(sound, i % 3 == 0 ? random.nextInt(sound.length) : sound.length);
				for (int k = random.nextInt(12); k >= 0 && damaged.length > 0; k--) {
					damaged[random.nextInt(Math.min(damaged.length, random.nextBoolean() ? 1024 : damaged.length))] = (byte) random.nextInt();
				}
				Path file = Files.write(folder.resolve("damaged" + i % 2), damaged);

				assertNotNull(new ModuleFileReader().read(file, ENTRY));
			}
		}
	}

	/** With one section that holds one import and one export. */
	private static byte[] windows(int machine, int magic, String entry) {
		ByteBuffer file = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
		int optional = 0x40 + 24;
		int directories = optional + (magic == 0x20b ? 112 : 96);
		int sections = directories + 16 * 8;
		file.putShort(0, (short) 0x5a4d).putInt(60, 0x40).putInt(0x40, 0x4550).putShort(0x44, (short) machine).putShort(0x46, (short) 1)
				.putShort(0x54, (short) (sections - optional)).putShort(optional, (short) magic).putInt(directories - 4, 16);
		file.putInt(directories, 0x1000).putInt(directories + 8, 0x1040);
		file.putInt(sections + 8, 0x200).putInt(sections + 12, 0x1000).putInt(sections + 16, 0x200).putInt(sections + 20, 0x200);
		file.putInt(0x200 + 24, 1).putInt(0x200 + 32, 0x1030).putInt(0x230, 0x1100);
		file.putInt(0x240 + 12, 0x1180);
		file.put(0x300, entry.getBytes(StandardCharsets.US_ASCII)).put(0x380, "KERNEL32.dll".getBytes(StandardCharsets.US_ASCII));
		return file.array();
	}

	/** With one symbol. */
	private static byte[] mac(String entry) {
		ByteBuffer file = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
		file.putInt(0, 0xfeedfacf).putInt(4, 0x100000c).putInt(16, 1);
		file.putInt(32, 2).putInt(36, 24).putInt(40, 64).putInt(44, 1).putInt(48, 96).putInt(52, 64);
		file.putInt(64, 1).put(68, (byte) 0xf).put(69, (byte) 1);
		file.put(97, ("_" + entry).getBytes(StandardCharsets.US_ASCII));
		return file.array();
	}
}
