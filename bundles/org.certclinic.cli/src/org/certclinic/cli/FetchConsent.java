package org.certclinic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.certclinic.core.evidence.Problem;
import org.certclinic.net.FetchItem;
import org.certclinic.net.FetchPlan;
import org.certclinic.net.Fetched;

/** Shows on standard error whom fetching would ask, waits for a yes, and says afterwards what did not come. */
final class FetchConsent {
	private static final Set<String> YES = Set.of("y", "yes", "是", "是的");
	private static final int LONGEST_ANSWER = 100;

	private final Console console;
	private final Messages messages;
	private final boolean given;

	/** @param given whether the command line says yes to everything */
	FetchConsent(Console console, Messages messages, boolean given) {
		this.console = console;
		this.messages = messages;
		this.given = given;
	}

	/** Whether all of it may be asked; shows it in any case. */
	boolean to(FetchPlan plan) {
		say(0, messages.text("chain.fetch.hosts", String.join(", ", plan.hosts())));
		for (FetchItem item : plan.items()) {
			String address = messages.text("chain.fetch." + ChainSettings.text(item.kind()), item.address(), item.subject().label());
			say(1, item.local() ? messages.text("chain.fetch.local", address) : address);
		}
		if (given) {
			return true;
		}
		console.err().print(messages.text("chain.fetch.question") + " ");
		console.err().flush();
		boolean agreed = YES.contains(answer().strip().toLowerCase(Locale.ROOT));
		if (!agreed) {
			say(0, messages.text("chain.fetch.declined"));
		}
		return agreed;
	}

	/** What was not asked, and what did not come; says so where there was nothing to ask. */
	void report(List<Fetched> fetched, List<Problem> problems) {
		problems.forEach(problem -> say(0, messages.of(problem.message())));
		fetched.forEach(one -> one.problem().ifPresent(problem -> say(0, one.item().address() + ": " + messages.of(problem.message()))));
	}

	private void say(int depth, String text) {
		console.err().println("   ".repeat(depth) + TerminalText.printable(text).replace('\n', ' '));
	}

	/** A line, without what is behind it. */
	private String answer() {
		var line = new ByteArrayOutputStream();
		try {
			for (int next = console.in().read(); next >= 0 && next != '\n' && line.size() < LONGEST_ANSWER; next = console.in().read()) {
				line.write(next);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return line.toString(Charset.forName(System.getProperty("stdin.encoding", "UTF-8")));
	}
}
