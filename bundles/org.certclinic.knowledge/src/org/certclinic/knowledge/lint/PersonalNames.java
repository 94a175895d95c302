package org.certclinic.knowledge.lint;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a person's name in a distinguished name, as certificates and vouchers print it. */
final class PersonalNames {
	/** {@code CN=041@王小明@00000001}: names stand alone or between at signs. */
	private static final Pattern COMMON_NAME = Pattern.compile("(?<![A-Za-z])CN\\s?=\\s?([^,，;；/+\\n]{2,80})", Pattern.CASE_INSENSITIVE);
	private static final Pattern PERSONAL = Pattern.compile("(?<![A-Za-z])(?:SURNAME|GIVENNAME|GN)\\s?=\\s?([\\p{L}·][\\p{L}· -]{0,40})",
			Pattern.CASE_INSENSITIVE);
	/** The hundred commonest surnames and those of two characters; what else a common name says hardly starts so and is as short. */
	private static final Pattern CHINESE = Pattern.compile("(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
			+ "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]|欧阳|上官|司马|诸葛|慕容|尉迟|皇甫|司徒)\\p{IsHan}{1,2}");
	/** Nobody in particular. */
	private static final Pattern NOBODY = Pattern.compile("张三|李四|王五|赵六|.*[某试例].*");

	private PersonalNames() {
	}

	/** The name; not one that the text calls an example. */
	static Optional<String> find(String text) {
		return COMMON_NAME.matcher(text).results().filter(found -> !PersonalData.calledExample(text, found.start()))
				.flatMap(found -> Arrays.stream(found.group(1).split("@"))).map(String::strip)
				.filter(part -> CHINESE.matcher(part).matches() && !NOBODY.matcher(part).matches()).findFirst()
				.or(() -> PERSONAL.matcher(text).results().filter(found -> !PersonalData.calledExample(text, found.start()))
						.map((MatchResult found) -> found.group(1).strip()).filter(name -> !NOBODY.matcher(name).matches()).findFirst());
	}
}
