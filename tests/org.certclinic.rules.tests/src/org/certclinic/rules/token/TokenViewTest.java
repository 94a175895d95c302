package org.certclinic.rules.token;

import static org.certclinic.rules.Tokens.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Contradiction;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenView;
import org.certclinic.rules.Tokens;
import org.junit.jupiter.api.Test;

final class TokenViewTest {
	private static final String LONG = "Example Technologies Company Limited USB Key with a very long name 00 00";

	@Test
	void joinsACardWithTheSlotOfItsReader() {
		TokenView view = only(new Tokens().service(Tokens.card(READER)).module("a", Tokens.slot(READER, Tokens.token("K5", ""))).build());

		assertEquals(Optional.of(READER), view.reader().map(reader -> reader.name()));
		assertEquals("K5", view.name());
	}

	/** PKCS#11 has room for 64 characters. */
	@Test
	void knowsAReaderWhoseNameIsCutOff() {
		only(new Tokens().service(Tokens.card(LONG)).module("a", Tokens.slot(LONG.substring(0, 64), Tokens.token("K5", ""))).build());
	}

	@Test
	void joinsBySerialNumberThoughOneIsCutOff() {
		only(new Tokens().module("a", Tokens.slot("x", Tokens.token("K5", "5A00000000000001")))
				.skf("s", Tokens.device("K5", "5A000000000000010000", Tokens.application(6, false))).build());
	}

	@Test
	void joinsByACommonCertificate() {
		only(new Tokens().module("a", Tokens.slot("x", Tokens.token("K5", "", Tokens.certificate("c", 1, 1))))
				.skf("s", Tokens.device("other", "", Tokens.application(6, false, Tokens.container("c", 1)))).build());
	}

	/** The card by its reader, the SKF device by the serial number of the token in that reader. */
	@Test
	void joinsAllThreeSides() {
		TokenView view = only(new Tokens().service(Tokens.card(READER)).module("a", Tokens.slot(READER, Tokens.token("K5", "5A0000000001")))
				.skf("s", Tokens.device("K5", "5a0000000001", Tokens.application(6, false))).build());

		assertTrue(view.reader().isPresent());
		assertEquals(List.of(1, 1), List.of(view.slots().size(), view.devices().size()));
		assertEquals(Optional.of("5A0000000001"), view.serial());
	}

	@Test
	void doesNotJoinByASerialNumberThatIsNone() {
		assertEquals(2, views(new Tokens().module("a", Tokens.slot("x", Tokens.token("A", "0000000000000000")))
				.module("b", Tokens.slot("y", Tokens.token("B", "0000000000000000"))).build()));
		assertEquals(2, views(new Tokens().module("a", Tokens.slot("x", Tokens.token("A", "1"))).module("b", Tokens.slot("y", Tokens.token("B", "1")))
				.build()));
	}

	/** A certificate may have been put on both. */
	@Test
	void keepsApartWhatOneModuleTellsApart() {
		assertEquals(2, views(new Tokens().module("a", Tokens.slot("x", Tokens.token("A", "5A01", Tokens.certificate("c", 1, 1))), Tokens.slot("y", Tokens
				.token("B", "5A02", Tokens.certificate("c", 1, 1)))).build()));
		assertEquals(2, views(new Tokens().service(Tokens.card("a 00 00"), Tokens.card("a 01 00")).build()));
	}

	/** OpenSC has a slot for each PIN of a card. */
	@Test
	void takesSlotsOfOneReaderAndSerialForOneToken() {
		only(new Tokens().module("a", Tokens.slot(READER, Tokens.token("K5 (User PIN)", "5A0000000001")), Tokens.slot(READER, Tokens.token(
				"K5 (Signature PIN)", "5A0000000001"))).build());
	}

	@Test
	void leavesOutEmptyReadersAndBlankTokens() {
		assertEquals(0, views(new Tokens().service(Tokens.empty(READER)).module("a", Tokens.slot(READER), Tokens.slot("x", Tokens.token("", "", Set.of())))
				.build()));
	}

	@Test
	void namesDifferentStatesOfAPinOnce() {
		TokenView view = only(new Tokens().module("a", Tokens.slot("x", Tokens.token("K5", "5A0000000001", TokenFlag.USER_PIN_LOCKED)))
				.skf("s", Tokens.device("K5", "5A0000000001", Tokens.application(6, false))).build());

		assertEquals(List.of(new Contradiction(Contradiction.Kind.PIN, "K5", "s", "a", List.of(PinState.GOOD.name(), PinState.LOCKED.name()))), view
				.contradictions());
	}

	/** Many modules never say that a PIN was wrong. */
	@Test
	void doesNotTakeSilenceAboutWrongPinsForAContradiction() {
		TokenView view = only(new Tokens().module("a", Tokens.slot("x", Tokens.token("K5", "5A0000000001")))
				.skf("s", Tokens.device("K5", "5A0000000001", Tokens.application(3, false))).build());

		assertEquals(List.of(), view.contradictions());
	}

	@Test
	void bearsThousandsOfTokens() {
		SlotReport[] slots = new SlotReport[1000];
		for (int i = 0; i < slots.length; i++) {
			TokenInfo token = Tokens.token("T" + i, "5A00" + i, Tokens.certificate("c", 1, i));
			slots[i] = Tokens.slot("reader " + i, token);
		}

		assertTrue(views(new Tokens().module("a", slots).module("b", slots).build()) <= 200);
	}

	private static TokenView only(TokenEvidence evidence) {
		List<TokenView> views = TokenView.of(evidence);
		assertEquals(1, views.size(), views::toString);
		return views.getFirst();
	}

	private static int views(TokenEvidence evidence) {
		return TokenView.of(evidence).size();
	}
}
