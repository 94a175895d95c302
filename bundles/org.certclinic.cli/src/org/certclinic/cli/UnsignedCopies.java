package org.certclinic.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.certclinic.core.AtomicFile;

/**
 * Copies the signed jars of the class path without their signatures. The JVM checks those in each run, and keeps no class of a signed jar
 * in its AOT cache.
 */
public final class UnsignedCopies {
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	private UnsignedCopies() {
	}

	/**
	 * @param arguments the folder that the copies are put into, with the names of the originals
	 * @throws IOException where a jar cannot be read or the folder cannot be written; no copy is left half made
	 */
	public static void main(String[] arguments) throws IOException {
		for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
			try (var jar = new ZipFile(path)) {
				List<? extends ZipEntry> unsigned = jar.stream().filter(entry -> !SIGNATURE.matcher(entry.getName()).matches()).toList();
				if (unsigned.size() < jar.size()) {
					var copy = new AtomicFile(Path.of(arguments[0]).resolve(Path.of(path).getFileName()));
					copy.write(jarOf(unsigned, jar), AtomicFile.Readers.USUAL);
				}
			}
		}
	}

	private static byte[] jarOf(List<? extends ZipEntry> entries, ZipFile source) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var jar = new ZipOutputStream(bytes)) {
			for (ZipEntry entry : entries) {
				jar.putNextEntry(new ZipEntry(entry.getName()));
				source.getInputStream(entry).transferTo(jar);
			}
		}
		return bytes.toByteArray();
	}
}
