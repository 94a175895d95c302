package org.certclinic.token.pkcs11;

import java.io.IOException;
import java.nio.file.Path;

import org.certclinic.token.Compiler;

/** The module that does as it is told, see {@code module.c}. */
public final class PlainModule {
	private PlainModule() {
	}

	/** @param definition for example {@code HANG} */
	public static Path build(Path folder, String definition) throws IOException, InterruptedException {
		return new Compiler(folder).library(PlainModule.class, "module.c", "module-" + definition.replaceAll("\\W", "-"), definition);
	}
}
