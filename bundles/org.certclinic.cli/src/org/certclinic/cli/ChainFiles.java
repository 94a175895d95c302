package org.certclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.cli.CommandLine;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;

/** Certificates and lists out of files and folders of any kind. */
final class ChainFiles {
	private static final String STANDARD_INPUT = "-";

	private final Inspector inspector;
	private final Console console;
	private final Messages messages;

	ChainFiles(Passwords passwords, Console console, Messages messages) {
		this.inspector = new Inspector(passwords);
		this.console = console;
		this.messages = messages;
	}

	/** Work that needs the files of a command line. */
	interface Work<T> {
		T with(ChainFiles files) throws UsageException, UnreadableException, IOException;
	}

	/** Does {@code work} with the password that the command line names; it is wiped afterwards. */
	static <T> T with(CommandLine line, Console console, Messages messages, Work<T> work) throws UsageException, UnreadableException, IOException {
		String file = line.getOptionValue(ChainOptions.PASSWORD_FILE);
		if (file == null) {
			return work.with(new ChainFiles(Passwords.NONE, console, messages));
		}
		try (PasswordFile password = PasswordFile.open(file, messages)) {
			return work.with(new ChainFiles(password, console, messages));
		}
	}

	/** All that the named files hold. */
	ChainHeap read(List<String> names) throws UnreadableException {
		ChainHeap all = ChainHeap.EMPTY;
		for (String name : names) {
			ChainHeap heap = read(name);
			if (heap.isEmpty()) {
				throw new UnreadableException(nothing(name, heap), null);
			}
			all = all.with(heap);
		}
		return all;
	}

	/** @param name of a file or folder; {@code -} is standard input */
	private ChainHeap read(String name) throws UnreadableException {
		List<Inspected> objects = new ArrayList<>();
		if (name.equals(STANDARD_INPUT)) {
			inspector.<FileReport>inspect(console.in(), Source.of(STANDARD_INPUT), Function.identity(), report -> objects.addAll(report.objects()),
					() -> false);
		} else {
			Path path = Inputs.readable(name, messages);
			inspector.inspect(List.of(path), report -> objects.addAll(report.objects()), () -> false);
		}
		return ChainHeap.of(objects);
	}

	private String nothing(String name, ChainHeap heap) {
		return heap.unreadable().stream().findFirst().flatMap(Inspected::problem)
				.map(problem -> messages.text("chain.nothing-because", name, messages.of(problem.message())))
				.orElseGet(() -> messages.text("chain.nothing", name));
	}
}
