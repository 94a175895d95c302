package org.certclinic.knowledge.search;

import java.util.regex.Pattern;

/** Words of speech that say nothing about a case; the analyzer knows the most common English ones only. */
final class Fillers {
	private static final Pattern WORDS = Pattern.compile(String.join("|", "为什么", "怎么回事", "怎么办", "怎么样", "怎么", "怎样",
			"怎办", "咋办", "咋回事", "什么", "请问", "一下", "今天", "昨天", "刚才", "刚刚", "你好", "您好", "谢谢", "帮我", "帮忙", "麻烦",
			"老师", "我们", "你们", "他们", "客户说", "可以吗", "行吗", "是不是", "的时候", "时候", "那个", "这个", "一直", "总是", "现在", "然后",
			"\\b(?:how|do|does|did|i|my|me|you|your|we|our|can|could|what|when|where|why|who|which|am|have|has|had|please|just|hello|hi|thanks?)\\b"));

	private Fillers() {
	}

	/** The text with blanks in place of fillers, as long as before; unchanged if nothing else would be left. */
	static String blank(String text) {
		String rest = WORDS.matcher(text).replaceAll(filler -> " ".repeat(filler.group().length()));
		return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : text;
	}
}
