package org.certclinic.x509.voucher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a value on a voucher, in the words that banks print and with the blanks that scanners put between characters. */
enum Label {
	REFERENCE("[参參]\\s?考\\s?[号號码碼](?:\\s?[码碼])?",
			"ref(?:erence)?[ .]*(?:n(?:o\\b|um(?:ber)?\\b|r\\b)|code|#)?\\.?(?=[ \\t]*[:：=#|\\d]|[ \\t]{2}|$)"),
	AUTHORIZATION("[授投]\\s?[权權杈]\\s?[码碼号號](?:\\s?[码碼])?",
			"auth(?:ori[sz]ation)?[ .]*(?:code|n(?:o|umber)\\b|#)?\\.?(?=[ \\t]*[:：=#|]|[ \\t]|$)"),
	OPERATOR("操\\s?作\\s?[员員]\\s?(?:编\\s?号|代\\s?[码号]|[号號])?",
			"operator[ .]*(?:n(?:o|umber)\\b|id\\b|code)?\\.?(?=\\s*[:：=|\\d]|[ \\t]{2}|$)"),
	NAME("姓\\s?名|[户戶]\\s?名|(?:客户|用户)(?:名称|名)", "(?:(?:user|customer|full)[ ]?)?name(?=\\s*[:：=|\\t]|$)"),
	DN("甄别名|识别名", "(?:证书\\s*)?d\\s?n(?![a-z])\\s*(?=[:：;；|\\t]|c\\s?n\\s*[=＝])|distinguished name"),
	DEADLINE("下\\s?载\\s?期\\s?限|截\\s?止\\s?日\\s?期|有\\s?效\\s?期\\s?(?:至|到)",
			"download (?:by|until|before)|valid until|deadline|expir(?:y|es)(?: date| on)?"),
	DATE("(?:制单|打印|申请|发放|办理|签发|受理|制证)?\\s?日\\s?期",
			"(?:(?:issue|print|application)[ ]?)?date(?:[ ]?of[ ]?issue)?(?=\\s*[:：=|\\t])|issued(?:[ ]?on)?(?=\\s*[:：=|\\t\\d])"),
	REMARK("备\\s?注|说\\s?明\\s?[:：]|温馨提示|注意", "(?:remarks?|notes?)(?=\\s*[:：])"),
	SYSTEM("(?:所属|证书)?系\\s?统\\s?[:：]", "system(?=\\s*[:：=])");

	private static final List<Label> ALL = List.of(values());
	private static final Comparator<Place> LONGEST_FIRST = Comparator.comparingInt(Place::start).thenComparing(Place::end,
			Comparator.reverseOrder());

	private final Pattern pattern;

	/** @param english not as the end of a longer word */
	Label(String chinese, String english) {
		this.pattern = Pattern.compile(chinese + "|(?<![a-z])(?:" + english + ")",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
	}

	/** A label in a line, from {@code start} to {@code end}. */
	record Place(Label label, int start, int end) {
	}

	/** All labels in a line, from left to right. */
	static List<Place> in(String line) {
		List<Place> found = new ArrayList<>();
		for (Label label : ALL) {
			Matcher matcher = label.pattern.matcher(line);
			while (matcher.find()) {
				found.add(new Place(label, matcher.start(), matcher.end()));
			}
		}
		found.sort(LONGEST_FIRST);
		List<Place> apart = new ArrayList<>();
		for (Place place : found) {
			if (apart.isEmpty() || place.start >= apart.getLast().end) {
				apart.add(place);
			}
		}
		return apart;
	}
}
