package org.certclinic.knowledge.export;

import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.common.util.Enumerator;

/** The words for what the model names by codes, and the model's texts as they are passed around. */
public final class Words {
	private static final Texts TEXTS = Texts.beside(Words.class);

	private Words() {
	}

	/** The label of a value of one of the model's enumerations, for example 常见 / common. */
	public static BilingualText of(Enumerator value) {
		return TEXTS.text(value.getClass().getSimpleName() + '.' + value.getLiteral());
	}

	/** The text of the model, empty where it has none. */
	public static BilingualText of(Text text) {
		return text == null ? new BilingualText("", "") : new BilingualText(orEmpty(text.getZh()), orEmpty(text.getEn()));
	}

	/** The label of a family of codes; the name itself if there is no such family. */
	public static BilingualText ofFamily(String family) {
		return CodeFamily.of(family).map(known -> TEXTS.text("family." + known.id()))
				.orElseGet(() -> BilingualText.same(orEmpty(family)));
	}

	static BilingualText text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	private static String orEmpty(String text) {
		return Optional.ofNullable(text).orElse("").strip();
	}
}
