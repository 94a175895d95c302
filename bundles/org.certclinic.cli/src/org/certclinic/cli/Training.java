package org.certclinic.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Does a little of everything without any output, so that the JVM can learn which classes the commands need. */
public final class Training {
	private static final List<List<String>> RUNS = List.of(
			List.of("search", "--json", "--", "-1666"),
			List.of("search", "--json", "改过windows密码以后下载不了证书"),
			List.of("search", "SCARD_E_NO_SERVICE 8010001D certifcate downlod"),
			List.of("code", "--json", "32"),
			List.of("code", "8010001D"),
			List.of("case", "--json", "cfca-d04"),
			List.of("case", "cfca-d04"));

	private Training() {
	}

	public static void main(String[] arguments) {
		var nowhere = new PrintStream(OutputStream.nullOutputStream());
		var console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
		var installation = new Installation(System.getProperties());
		for (List<String> run : RUNS) {
			CommandLineProgram.run(console, installation, Locale.CHINESE, run.toArray(String[]::new));
		}
	}
}
