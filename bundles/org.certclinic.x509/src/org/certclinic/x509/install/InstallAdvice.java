package org.certclinic.x509.install;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.install.InstallStep.Store;
import org.certclinic.x509.words.NameFormat;

/** An {@link InstallPlan} in words for the customer, in Markdown: what, where, why, how, and how to see that it worked. */
public final class InstallAdvice {
	private static final Texts TEXTS = Texts.beside(InstallAdvice.class);

	/** The whole text; one that says there is nothing to do where that is so. */
	public BilingualText markdown(InstallPlan plan) {
		List<InstallStep> due = plan.steps().stream().filter(step -> !step.present()).toList();
		List<InstallStep> there = plan.steps().stream().filter(InstallStep::present).toList();
		Stream<BilingualText> missing = plan.missing().stream().map(issuer -> text("missing", escaped(NameFormat.RFC4514.format(issuer))));
		Stream<BilingualText> known = there.stream().map(step -> text("present", label(step), store(step)));
		Stream<BilingualText> body = due.isEmpty() ? Stream.of(text("nothing")) : body(due);
		return joined(Stream.of(Stream.of(text("title")), missing, body, known).flatMap(parts -> parts));
	}

	private static Stream<BilingualText> body(List<InstallStep> due) {
		Stream<BilingualText> table = Stream.concat(Stream.of(text("table")), numbered(due, InstallAdvice::row));
		Stream<BilingualText> steps = Stream.concat(Stream.of(text("windows")), due.stream().map(InstallAdvice::howTo));
		boolean authorities = due.stream().anyMatch(step -> step.store() != Store.PERSONAL);
		Stream<BilingualText> others = authorities ? Stream.of(text("check"), text("old-windows"), text("firefox"), java(due)) : Stream.of(text("check"));
		return Stream.of(Stream.of(joined(table, "\n")), steps, others).flatMap(parts -> parts);
	}

	private interface Row {
		BilingualText of(int number, InstallStep step);
	}

	private static Stream<BilingualText> numbered(List<InstallStep> steps, Row row) {
		return IntStream.range(0, steps.size()).mapToObj(i -> row.of(i + 1, steps.get(i)));
	}

	private static BilingualText row(int number, InstallStep step) {
		return text("row", number, escaped(step.file()), label(step), store(step), text("why." + key(step)));
	}

	/** Of a root its fingerprint too: who installs a root trusts all that it signs. */
	private static BilingualText howTo(InstallStep step) {
		CertificateEvidence certificate = step.certificate();
		return text("how." + key(step), escaped(step.file()), store(step), fingerprint(certificate.encoded().digest("SHA-1")),
				fingerprint(certificate.encoded().digest("SHA-256")));
	}

	/** Java has no store for intermediates: their servers send them, or they are trusted like roots. */
	private static BilingualText java(List<InstallStep> due) {
		String commands = due.stream().filter(step -> step.store() == Store.ROOT)
				.map(step -> "keytool -importcert -cacerts -storepass changeit -alias " + alias(step) + " -file \"" + step.file() + "\"")
				.collect(Collectors.joining("\n"));
		return commands.isEmpty() ? BilingualText.same("") : text("java", commands);
	}

	private static String alias(InstallStep step) {
		String plain = step.certificate().label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-").replaceAll("^-|-$", "");
		return plain.isEmpty() ? "root" : plain;
	}

	private static BilingualText label(InstallStep step) {
		return BilingualText.same(escaped(step.certificate().label()));
	}

	private static BilingualText store(InstallStep step) {
		return text("store." + key(step));
	}

	private static String key(InstallStep step) {
		return step.store().name().toLowerCase(Locale.ROOT);
	}

	/** As Windows shows it, in groups of two. */
	private static String fingerprint(Octets digest) {
		return digest.hex().toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1 ");
	}

	/** So that a name does not act as Markdown, or as HTML in what is made of it. */
	private static String escaped(String name) {
		return name.replaceAll("\\p{Cntrl}+", " ").replaceAll("([\\\\`*_{}\\[\\]<>|#!])", "\\\\$1");
	}

	private static BilingualText text(String key, Object... values) {
		return TEXTS.text(key, values);
	}

	private static BilingualText joined(Stream<BilingualText> parts) {
		return joined(parts, "\n\n");
	}

	private static BilingualText joined(Stream<BilingualText> parts, String between) {
		List<BilingualText> all = parts.filter(part -> !part.isEmpty()).toList();
		return new BilingualText(all.stream().map(BilingualText::zh).collect(Collectors.joining(between)),
				all.stream().map(BilingualText::en).collect(Collectors.joining(between)));
	}
}
