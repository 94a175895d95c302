package org.certclinic.ui.knowledge.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedTest {
	@ParameterizedTest
	@CsvSource({ "abc, abc, 3, 0", "abc, axc, 1, 1", "abc, abcd, 3, 0", "aa, aaa, 2, 0", "aba, a, 1, 0", "'', abc, 0, 0", "先看灯, 先看插头, 2, 0", "xyz, abz, 0, 1" })
	void isTheMiddleInWhichTextsDiffer(String one, String other, int start, int tail) {
		assertEquals(new Changed(start, tail), Changed.of(one, other));
	}
}
