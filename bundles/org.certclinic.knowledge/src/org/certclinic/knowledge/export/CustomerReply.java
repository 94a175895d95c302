package org.certclinic.knowledge.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.model.Audience;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;

/** What to send to a customer: plain text in the customer's language, without anything internal. */
public final class CustomerReply {

	/** A reply for a case whose cause is not known yet: what to check and do for each cause, likeliest first. */
	public String text(Case item, Locale language) {
		var reply = new Letter(language);
		reply.open(item);
		if (!internal(item)) {
			List<Cause> causes = CaseOutline.byLikelihood(item).stream().map(PossibleCause::getCause)
					.filter(cause -> !internal(cause)).toList();
			if (causes.size() > 1) {
				reply.ask(item.getQuestions());
			}
			item.getRemedies().forEach(remedy -> reply.further(remedy, causes.isEmpty() ? "reply.do" : "reply.first"));
			for (Cause cause : causes) {
				reply.say(causes.size() > 1 ? "reply.ifCause" : "reply.cause", Words.of(cause.getTitle()));
				reply.best(cause.getRemedies());
			}
		}
		return reply.close();
	}

	/** A reply for a case whose cause is found. */
	public String text(Case item, Cause cause, Locale language) {
		var reply = new Letter(language);
		reply.open(item);
		if (!internal(item)) {
			if (!internal(cause)) {
				reply.say("reply.cause", Words.of(cause.getTitle()));
			}
			reply.all(cause.getRemedies());
		}
		return reply.close();
	}

	private static boolean internal(Entry entry) {
		return entry.getAudience() == Audience.INTERNAL;
	}

	/** A reply while it is written: paragraphs with an empty line between them. */
	private static final class Letter {
		private final Locale language;
		private final ReplySteps steps;
		private final Set<Remedy> told = new HashSet<>();
		private final List<String> paragraphs = new ArrayList<>();

		Letter(Locale language) {
			this.language = language;
			this.steps = new ReplySteps(language);
		}

		void open(Case item) {
			say("reply.hello");
			BilingualText answer = Words.of(item.getAnswer());
			if (internal(item)) {
				say("reply.checking");
			} else if (item.getKind() == CaseKind.QUESTION && !answer.isEmpty()) {
				paragraphs.add(answer.in(language));
			} else {
				say("reply.about", Words.of(item.getTitle()));
			}
		}

		void ask(List<Question> questions) {
			if (!questions.isEmpty()) {
				var lines = new StringBuilder(word("reply.ask"));
				questions.forEach(question -> lines.append('\n').append(questions.indexOf(question) + 1).append(". ")
						.append(Words.of(question.getText()).in(language)));
				paragraphs.add(lines.toString());
			}
		}

		/** The first remedy that the customer can be told of; what only we can do if there is none. */
		void best(List<Remedy> remedies) {
			remedies.stream().filter(ReplySteps::byCustomer).findFirst().or(() -> remedies.stream().findFirst())
					.ifPresent(this::tell);
		}

		/** All remedies, the second and later ones for the case that the first does not help. */
		void all(List<Remedy> remedies) {
			for (Remedy remedy : remedies) {
				if (told.isEmpty()) {
					tell(remedy);
				} else {
					further(remedy, "reply.ifNot");
				}
			}
		}

		/** A remedy with a title of its own; nothing if it has been told before. */
		void further(Remedy remedy, String title) {
			if (!told.contains(remedy)) {
				if (ReplySteps.byCustomer(remedy)) {
					say(title, Words.of(remedy.getTitle()));
				}
				tell(remedy);
			}
		}

		private void tell(Remedy remedy) {
			if (told.add(remedy)) {
				String text = steps.of(remedy);
				if (!text.equals(paragraphs.getLast())) { // what we do ourselves is promised once
					paragraphs.add(text);
				}
			} else {
				say("reply.same", Words.of(remedy.getTitle()));
			}
		}

		void say(String key, Object... arguments) {
			paragraphs.add(Words.text(key, arguments).in(language));
		}

		String close() {
			say("reply.bye");
			return String.join("\n\n", paragraphs) + '\n';
		}

		private String word(String key) {
			return Words.text(key).in(language);
		}
	}
}
