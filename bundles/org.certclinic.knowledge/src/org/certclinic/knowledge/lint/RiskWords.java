package org.certclinic.knowledge.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Text;

/** Words of steps that ask for something risky. Their sense is not looked at. */
public final class RiskWords {
	private static final Map<Risk, Pattern> WORDS = Map.of(
			Risk.ERASES_KEYS, words("格式化|初始化|(?:删除|删掉|清除)[^，。]{0,6}(?:证书|密钥)|\\b(?:re)?initiali[sz](?:e|ing)\\b"
					+ "|\\bformat(?:ting)? (?:the|your)\\b|\\b(?:delete|erase|remove) (?:the |your |all )?(?:certificates?|keys?)\\b"),
			Risk.WEAKENS_PROTECTION, words("(?:退出|关闭|关掉|停用|禁用|卸载)[^，。]{0,8}(?:杀毒|防火墙|瑞星|360|安全软件)"
					+ "|(?:加|添加)[^，。]{0,12}受信任的?站点|选“受信任的?站点”"
					+ "|\\b(?:disable|quit|turn off|exit|stop)\\b[^.,]{0,30}\\b(?:anti-?virus|firewall|Rising)\\b"
					+ "|\\b(?:add|choose)\\b[^.]{0,40}\\btrusted sites\\b"),
			Risk.NEEDS_ADMINISTRATOR, words("regsvr32|用管理员|以管理员|管理员身份|\\bas an administrator\\b"));
	/** What turns the words round, earlier in the sentence. */
	private static final Pattern NEVER = words("(?:不要|不得|切勿|不可|不能|别|无需|不用|不会|没有|\\bnot\\b|\\bwithout\\b|n't\\b|\\bnever\\b|\\bno\\b|\\bnor\\b)[^。；;.!]*$");
	private static final Pattern SENTENCE = Pattern.compile("(?<=[。；;!])|(?<=\\.)\\s");

	private RiskWords() {
	}

	/** The words of a step that speak of a risk, in either language. */
	public static Optional<String> mention(Step step, Risk risk) {
		return Stream.ofNullable(step.getText()).flatMap(RiskWords::sentences)
				.flatMap(sentence -> WORDS.get(risk).matcher(sentence).results()
						.filter(found -> !NEVER.matcher(sentence.substring(0, found.start())).find())
						.map(found -> found.group()))
				.findFirst();
	}

	private static Stream<String> sentences(Text text) {
		return Stream.of(text.getZh(), text.getEn()).filter(words -> !Parts.blank(words))
				.flatMap(words -> List.of(SENTENCE.split(words)).stream());
	}

	private static Pattern words(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
	}
}
