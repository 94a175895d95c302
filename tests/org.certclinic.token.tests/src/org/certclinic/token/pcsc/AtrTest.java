package org.certclinic.token.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;
import org.certclinic.token.pcsc.Atr.Check;
import org.certclinic.token.pcsc.Atr.Convention;
import org.certclinic.token.pcsc.Atr.InterfaceByte;
import org.junit.jupiter.api.Test;

final class AtrTest {
	@Test
	void readsInterfaceBytesAndProtocols() {
		Atr atr = atr("3b9f958131fe9f006646530501001171df000003900080");

		assertEquals(Convention.DIRECT, atr.convention());
		assertEquals(List.of("TA1", "TD1", "TD2", "TA3", "TB3"), atr.interfaceBytes().stream().map(InterfaceByte::name).toList());
		assertEquals(List.of(1), atr.protocols());
		assertEquals("006646530501001171df0000039000", atr.historical().hex());
		assertEquals(Check.RIGHT, atr.check());
		assertTrue(atr.complete());
	}

	@Test
	void takesProtocolZeroWhereNoneIsNamed() {
		Atr atr = atr("3b0f0065465305190571df000000000000");

		assertEquals(List.of(0), atr.protocols());
		assertEquals(Check.NOT_NEEDED, atr.check());
	}

	@Test
	void tellsAWrongCheckByte() {
		assertEquals(Check.WRONG, atr("3b8001804f").check());
		assertEquals(Check.RIGHT, atr("3b80800101").check());
	}

	@Test
	void tellsWhatIsCutOff() {
		assertFalse(atr("3b9f9581").complete());
		assertFalse(atr("3b").complete());
		assertFalse(atr("").complete());
		assertEquals(Check.MISSING, atr("3b808001").check());
		assertEquals(Convention.UNKNOWN, atr("").convention());
	}

	@Test
	void readsInverseConvention() {
		assertEquals(Convention.INVERSE, atr("3f00").convention());
	}

	@Test
	void doesNotTakeGlobalBytesForAProtocol() {
		Atr atr = atr("3b80801f01" + "9f");

		assertEquals(List.of(0), atr.protocols());
		assertTrue(atr.check() != Check.NOT_NEEDED);
	}

	@Test
	void findsWords() {
		assertEquals(Optional.of("YubiKey"), atr("3bfd1300008131fe158073c021c057597562694b657940").text());
		assertEquals(Optional.empty(), atr("3b80800101").text());
	}

	@Test
	void namesCardsThatPublicSourcesName() {
		assertEquals(Optional.of("Feitian ePass2003"), name("3b9f958131fe9f006646530523002571df000003900096"));
		assertEquals(Optional.of("Feitian ePass3000"), name("3b0f0065465305190571df000000000000"));
		assertEquals(Optional.of("Feitian FTCOS/PK-01C"), name("3b9f958131fe9f006546530530" + "0671df000000806a825e"));
		assertEquals(Optional.of("Gemalto IDPrime"), name("3b7f96000080318065b084565110120ffe829000"));
		assertEquals(Optional.of("MIFARE Classic 1K"), name("3b8f8001804f0ca000000306030001000000006a"));
		assertEquals(Optional.empty(), name("3b80800101"));
	}

	@Test
	void bearsAnyBytes() {
		var random = new Random(1);
		Stream.generate(() -> random.nextInt(40)).limit(20_000).forEach(length -> {
			byte[] bytes = new byte[length];
			random.nextBytes(bytes);
			Atr atr = Atr.decode(Octets.of(bytes));
			CardNames.of(atr);
			assertFalse(atr.protocols().isEmpty());
		});
	}

	private static Optional<String> name(String hex) {
		return CardNames.of(atr(hex));
	}

	private static Atr atr(String hex) {
		return Atr.decode(Octets.of(HexFormat.of().parseHex(hex)));
	}
}
