package org.certclinic.knowledge.codes;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The families that a text speaks of in words. */
record Context(Set<CodeFamily> families) {
	private static final Map<CodeFamily, Pattern> WORDS = Map.of(
			CodeFamily.PKCS11, Pattern.compile("pkcs ?#?11|ckr|cryptoki|c_login|c_sign|p11"),
			CodeFamily.SKF, Pattern.compile("skf|sar_|0016|国密|sm2"),
			CodeFamily.ISO7816, Pattern.compile("apdu|7816|\\bsw\\b|sw1|状态字|智能卡指令"),
			CodeFamily.OPENSSL, Pattern.compile("openssl|x509_v|verify (?:return|error)|verify return code|nginx|apache"),
			CodeFamily.WININET, Pattern.compile("wininet|winhttp|internet explorer|网页|浏览器|\\bie\\b"),
			CodeFamily.VBSCRIPT, Pattern.compile("vbscript|jscript|javascript|脚本|activex|控件"),
			CodeFamily.WIN32, Pattern.compile("win32|windows|系统错误|服务|system error|net helpmsg"),
			CodeFamily.HRESULT, Pattern.compile("hresult|scard|com 组件|crypt"),
			CodeFamily.CA, Pattern.compile("cfca|下载证书|证书下载|download"));

	static Context of(String text) {
		// the words stand near the code: of a pasted log the first part is enough
		String lower = text.substring(0, Math.min(text.length(), 4_000)).toLowerCase(Locale.ROOT);
		var families = EnumSet.noneOf(CodeFamily.class);
		WORDS.forEach((family, words) -> {
			if (words.matcher(lower).find()) {
				families.add(family);
			}
		});
		return new Context(families);
	}

	boolean speaksOf(CodeFamily family) {
		return families.contains(family);
	}
}
