package org.certclinic.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
	/** The example of GB 11643-1999. */
	private static final String IDENTITY = "11010519491231002X";

	@Test
	void findsAnIdentityNumber() {
		assertEquals(Optional.of(IDENTITY), PersonalData.identityNumber("身份证号" + IDENTITY + "，请核对"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "110105194912310021", "110105194913310025", "1101051949123100", "x11010519491231002X" })
	void leavesOtherNumbersThatLookLikeOneAlone(String text) {
		assertEquals(Optional.empty(), PersonalData.identityNumber(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "13812345678", "138 1234 5678", "138-1234-5678", "+86 13812345678" })
	void findsAMobileNumber(String number) {
		assertEquals(Optional.of(number), PersonalData.mobileNumber("电话" + number + "。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4008809888", "400-880-9888", "95588", "010-13812345678", "12345678901", "138123456789",
			"cn=11234567890test@00000001", "210.74.41.118" })
	void leavesHotlinesAndOtherNumbersAlone(String text) {
		assertEquals(Optional.empty(), PersonalData.mobileNumber(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4111111111111111", "4111 1111 1111 1111", "6222020000000000125" })
	void findsABankCard(String number) {
		assertEquals(Optional.of(number), PersonalData.bankCard("卡号" + number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4111111111111112", "0000000000000000", "411111111111111", IDENTITY, "1234-5678" })
	void leavesNumbersWithAWrongCheckDigitAlone(String text) {
		assertEquals(Optional.empty(), PersonalData.bankCard(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "7VHP-SQKB-DC43", "0123456789abcdef0123456789abcdef" })
	void findsCodesUnlessTheyAreCalledAnExample(String code) {
		assertEquals(Optional.of(code), PersonalData.codes("授权码是" + code));
		assertEquals(Optional.empty(), PersonalData.codes("授权码，例如 " + code));
		assertEquals(Optional.empty(), PersonalData.codes("a code such as " + code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "XXXX-XXXX-XXXX", "1234-5678-9012", "7VHP-SQKB", "cda-docs-1b6p", "0123456789abcdef" })
	void leavesShapesAndOtherWordsAlone(String text) {
		assertEquals(Optional.empty(), PersonalData.codes(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cn=王小明,ou=Customers", "CN=051@欧阳娜@1,OU=x", "CN = 李雷" })
	void findsANameInADistinguishedName(String dn) {
		assertTrue(PersonalNames.find(dn).isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "cn=11234567890test@00000001,ou=Customers", "CN=CFCA Operation CA", "CN=张三", "CN=王某某", "例如 CN=王小明",
			"CN=中国民生银行", "cn= 之后、第一个逗号之前的部分", "王小明" })
	void leavesOtherCommonNamesAlone(String text) {
		assertEquals(Optional.empty(), PersonalNames.find(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "姓名：王小明", "申请人为李雷，", "客户欧阳娜女士", "王小明先生来电", "Ms. Lily Wang called", "customer name: Lei Li" })
	void findsANameThatIsCalledOne(String text) {
		assertTrue(PersonalNames.find(text).isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "核对姓名和有效时间", "姓名：张三", "王先生", "请问女士", "对方先生", "申请人为高级用户时", "Mr. Smith", "Ms. Jane Doe",
			"for example Ms. Lily Wang" })
	void leavesOtherWordsOfPersonsAlone(String text) {
		assertEquals(Optional.empty(), PersonalNames.find(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "参考号81344314", "参考号：81344314 不认", "reference number 81344314", "Ref no. 81344314", "ref code is 81344314" })
	void findsAReferenceNumberThatIsCalledOne(String text) {
		assertEquals(Optional.of("81344314"), PersonalData.codes(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "81344314", "参考号是八位数字", "参考号 12345678", "参考号 88888888", "例如参考号 81344314", "参考号 813443141" })
	void leavesOtherEightDigitsAlone(String text) {
		assertEquals(Optional.empty(), PersonalData.codes(text));
	}
}
