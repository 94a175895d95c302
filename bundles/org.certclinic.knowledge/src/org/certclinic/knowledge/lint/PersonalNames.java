package org.certclinic.knowledge.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a person's name: in a distinguished name, as certificates and vouchers print it, and where the words around say that it is one. */
final class PersonalNames {
	/** {@code CN=041@王小明@00000001}: names stand alone or between at signs. */
	private static final Pattern COMMON_NAME = Pattern.compile("(?<![A-Za-z])CN\\s?=\\s?([^,，;；/+\\n]{2,80})", Pattern.CASE_INSENSITIVE);
	private static final Pattern PERSONAL = Pattern.compile("(?<![A-Za-z])(?:SURNAME|GIVENNAME|GN)\\s?=\\s?([\\p{L}·][\\p{L}· -]{0,40})",
			Pattern.CASE_INSENSITIVE);
	/** The hundred commonest surnames and those of two characters; what else a common name says hardly starts so and is as short. */
	private static final String CHINESE_NAME = "(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
			+ "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]|欧阳|上官|司马|诸葛|慕容|尉迟|皇甫|司徒)\\p{IsHan}{1,2}";
	private static final Pattern CHINESE = Pattern.compile(CHINESE_NAME);
	/** {@code 姓名：王小明}, {@code 客户王小明先生}, {@code Ms. Lily Wang}. */
	private static final List<Pattern> INTRODUCED = List.of(
			Pattern.compile("(?:姓名|名字|户名|联系人|经办人|申请人)\\s?(?:是|为|叫|[:：])\\s?(" + CHINESE_NAME + ")(?!\\p{IsHan})"),
			Pattern.compile("(?:(?<!\\p{IsHan})|(?<=客户|用户|柜员|经办人|联系人|申请人))(" + CHINESE_NAME + ")(?=先生|女士|小姐|同志)"),
			Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss)\\.? ([A-Z][a-z]+ [A-Z][a-z]+)\\b"),
			Pattern.compile("\\b(?:[Cc]ustomer|[Uu]ser|[Aa]pplicant)(?:'s)? name(?: is|:) ([A-Z][a-z]+ [A-Z][a-z]+)\\b"));
	/** Nobody in particular. */
	private static final Pattern NOBODY = Pattern.compile("张三|李四|王五|赵六|.*[某试例].*|(?:John|Jane) Doe");

	private PersonalNames() {
	}

	/** The name; not one that the text calls an example. */
	static Optional<String> find(String text) {
		Stream<String> common = told(COMMON_NAME, text).flatMap(part -> Arrays.stream(part.split("@"))).map(String::strip)
				.filter(part -> CHINESE.matcher(part).matches());
		Stream<String> others = Stream.concat(Stream.of(PERSONAL), INTRODUCED.stream()).flatMap(pattern -> told(pattern, text)).map(String::strip);
		return Stream.concat(common, others).filter(name -> !NOBODY.matcher(name).matches()).findFirst();
	}

	private static Stream<String> told(Pattern pattern, String text) {
		return pattern.matcher(text).results().filter(found -> !PersonalData.calledExample(text, found.start())).map(found -> found.group(1));
	}
}
