package org.certclinic.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;

/** The options that say what a chain is judged by and for; those of {@code chain} and {@code chain build}. */
final class ChainOptions {
	static final String TRUST = "trust";
	static final String INTERMEDIATES = "intermediates";
	static final String CRL = "crl";
	static final String OCSP = "ocsp";
	static final String PASSWORD_FILE = "password-file";
	private static final String AT = "at";
	private static final String HOST = "host";
	private static final String IP = "ip";
	private static final String EMAIL = "email";
	private static final String PURPOSE = "purpose";
	private static final String PROFILE = "profile";
	private static final String REQUIRE_REVOCATION = "require-revocation";
	private static final String MAX_DEPTH = "max-depth";
	private static final String POLICY = "policy";
	private static final String EXPLICIT_POLICY = "explicit-policy";
	private static final String INHIBIT_MAPPING = "inhibit-policy-mapping";
	private static final String INHIBIT_ANY = "inhibit-any-policy";

	private final Messages messages;
	private final InstantSource clock;

	ChainOptions(Messages messages, InstantSource clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** What is needed to find a path. */
	Options ofBuilding() {
		Options options = new Options();
		List.of(TRUST, INTERMEDIATES, CRL, OCSP, PASSWORD_FILE).forEach(name -> options.addOption(option(name, "FILE")));
		return options.addOption(option(AT, "TIME"));
	}

	/** Also what is needed to judge it. */
	Options ofJudging() {
		Options options = ofBuilding().addOption(option(HOST, "NAME")).addOption(option(IP, "ADDRESS")).addOption(option(EMAIL, "ADDRESS"))
				.addOption(option(PURPOSE, "server|client|any")).addOption(option(PROFILE, "web|general")).addOption(option(MAX_DEPTH, "N"))
				.addOption(option(POLICY, "OID"));
		List.of(REQUIRE_REVOCATION, EXPLICIT_POLICY, INHIBIT_MAPPING, INHIBIT_ANY).forEach(name -> options.addOption(flag(name)));
		return options;
	}

	private Option option(String name, String value) {
		return Option.builder().longOpt(name).hasArg().argName(value).desc(messages.text("chain.option." + name)).get();
	}

	private Option flag(String name) {
		return Option.builder().longOpt(name).desc(messages.text("chain.option." + name)).get();
	}

	/** What a chain is to be judged for; options that are not given are as if the command had none. */
	ChainSettings settings(CommandLine line) throws UsageException {
		Optional<Instant> at = value(line, AT, text -> ChainSettings.time(text, ZoneId.systemDefault()));
		Optional<Integer> depth = value(line, MAX_DEPTH, ChainSettings::depth);
		List<String> policies = values(line, POLICY);
		for (String policy : policies) {
			if (!ChainSettings.isOid(policy)) {
				throw new UsageException(messages.text("chain.value", "--" + POLICY, policy));
			}
		}
		return new ChainSettings(at.orElseGet(InstantSource.tick(clock, Duration.ofSeconds(1))::instant), value(line, PROFILE, ChainSettings::profile),
				value(line, PURPOSE, ChainSettings::purpose).orElse(Purpose.ANY),
				new ExpectedNames(text(line, HOST), text(line, IP), text(line, EMAIL)), depth.map(OptionalInt::of).orElse(OptionalInt.empty()),
				ChainSettings.policies(policies, line.hasOption(EXPLICIT_POLICY), line.hasOption(INHIBIT_MAPPING), line.hasOption(INHIBIT_ANY)),
				line.hasOption(REQUIRE_REVOCATION));
	}

	/** The time that was asked for, at any time; else what the clock says, in whole seconds. */
	InstantSource times(CommandLine line, ChainSettings settings) {
		return line.hasOption(AT) ? InstantSource.fixed(settings.at()) : InstantSource.tick(clock, Duration.ofSeconds(1));
	}

	private <T> Optional<T> value(CommandLine line, String option, Function<String, Optional<T>> reading) throws UsageException {
		Optional<String> text = text(line, option);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Optional<T> value = reading.apply(text.get());
		if (value.isEmpty()) {
			throw new UsageException(messages.text("chain.value", "--" + option, text.get()));
		}
		return value;
	}

	private static Optional<String> text(CommandLine line, String option) {
		return Optional.ofNullable(line.getOptionValue(option));
	}

	/** All files that are read, by the names they were given. */
	static List<String> files(CommandLine line, List<String> operands) {
		return Stream.concat(operands.stream(), Stream.of(TRUST, INTERMEDIATES, CRL, OCSP).flatMap(option -> values(line, option).stream())).toList();
	}

	/** All values of an option that may be given several times. */
	static List<String> values(CommandLine line, String option) {
		return Optional.ofNullable(line.getOptionValues(option)).map(Arrays::asList).orElse(List.of());
	}
}
