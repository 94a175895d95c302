package org.certclinic.token.ladder;

import static org.certclinic.token.ladder.Reports.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.token.ladder.Rung.Name;
import org.certclinic.token.ladder.Rung.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LadderTest {
	private static final TokenInfo SOUND = Reports.token("K5", "5A0000000001", Reports.certificate("c", 1, 1), Reports.key("k", 1, 1));

	@Test
	void holdsToTheTopForAKeyThatWorks() {
		List<Rung> rungs = Ladder.of(new Reports().service(Reports.card(READER)).usb(0x96e, 0x807, "ePass2003").module("a.so", Reports.slot(READER, SOUND))
				.build());

		assertEquals(List.of(Name.values()), rungs.stream().map(Rung::name).toList());
		assertEquals(Set.of(State.OK), rungs.stream().map(Rung::state).collect(Collectors.toSet()));
		assertTrue(Ladder.firstBroken(rungs).isEmpty());
	}

	@Test
	void breaksAtAStoppedService() {
		var evidence = new Reports().service(Reports.refused("SCardEstablishContext", "SCARD_E_NO_SERVICE")).module("a.so", Reports.slot("x")).build();

		assertEquals("service.stopped", broken(evidence));
		assertEquals(State.NOT_RUN, rung(evidence, Name.READER).state());
		assertEquals(State.NOT_RUN, rung(evidence, Name.CERTIFICATE).state());
	}

	@Test
	void breaksAtEachRungOfTheReader() {
		assertEquals("service.failed", broken(new Reports().service(Reports.refused("SCardEstablishContext", "SCARD_W_SECURITY_VIOLATION")).build()));
		assertEquals("reader.none", broken(new Reports().service(Reports.refused("SCardListReaders", "SCARD_E_NO_READERS_AVAILABLE")).build()));
		assertEquals("driver.missing", broken(new Reports().service(Reports.refused("SCardListReaders", "SCARD_E_NO_READERS_AVAILABLE"))
				.usb(0x96e, 0x807, "ePass2003").build()));
		assertEquals("card.none", broken(new Reports().service(Reports.empty(READER)).build()));
		assertEquals("card.mute", broken(new Reports().service(Reports.card(READER, ReaderFlag.MUTE)).build()));
		assertEquals("card.exclusive", broken(new Reports().service(Reports.card(READER, ReaderFlag.EXCLUSIVE)).build()));
	}

	/** Such keys are no readers; their driver talks to them by itself. */
	@Test
	void needsNoServiceWhereAKeyIsReachedWithoutIt() {
		var evidence = new Reports().service(Reports.refused("SCardEstablishContext", "SCARD_E_NO_SERVICE"))
				.skf("s.so", Reports.device("K5", "5A0000000001", Reports.application(6, false, Reports.container("c", 1)))).build();

		assertTrue(Ladder.firstBroken(Ladder.of(evidence)).isEmpty());
		assertEquals("service.not-needed", rung(evidence, Name.SERVICE).code());
		assertEquals(State.OK, rung(evidence, Name.KEY).state());
	}

	@ParameterizedTest
	@EnumSource(value = Failure.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = { "OUT_OF_TIME", "CANCELLED", "NO_WORKER" })
	void breaksAtAModuleThatFails(Failure.Kind kind) {
		var evidence = new Reports().service(Reports.card(READER)).module("a.so", Reports.at(kind, "C_Initialize")).build();

		assertEquals(Name.MODULE, Ladder.firstBroken(Ladder.of(evidence)).orElseThrow().name());
		assertEquals(State.NOT_RUN, rung(evidence, Name.SLOT).state());
	}

	@Test
	void doesNotMindAModuleThatFailsBesideOneThatWorks() {
		var evidence = new Reports().service(Reports.card(READER)).module("a.so", Reports.at(Failure.Kind.CRASHED, "C_Initialize"))
				.module("b.so", Reports.slot(READER, SOUND)).build();

		assertTrue(Ladder.firstBroken(Ladder.of(evidence)).isEmpty());
	}

	@Test
	void breaksAtACardThatNoDriverKnows() {
		assertEquals("token.not-recognised", broken(new Reports().service(Reports.card(READER)).module("a.so", Reports.slot(READER)).build()));
	}

	@Test
	void breaksAtTheStateOfTheToken() {
		assertEquals("slot.none", broken(new Reports().module("a.so").build()));
		assertEquals("token.none", broken(new Reports().module("a.so", Reports.slot(READER)).build()));
		assertEquals("token.not-initialised", broken(with(Reports.token("", "", Set.of()))));
		assertEquals("token.pin-not-set", broken(with(Reports.token("K5", "5A01", Set.of(TokenFlag.TOKEN_INITIALIZED)))));
		assertEquals("token.pin-locked", broken(with(Reports.token("K5", "5A01", TokenFlag.USER_PIN_LOCKED))));
		assertEquals("token.pin-locked", broken(new Reports().skf("s.so", Reports.device("K5", "5A01", Reports.application(0, false))).build()));
		assertEquals("token.error-state", broken(with(Reports.token("K5", "5A01", TokenFlag.ERROR_STATE))));
		assertEquals("token.pin-final-try", rung(with(Reports.token("K5", "5A01", TokenFlag.USER_PIN_FINAL_TRY)), Name.TOKEN).code());
	}

	@Test
	void breaksAtWhatIsMissingOnTheToken() {
		assertEquals("certificate.none", broken(with(Reports.token("K5", "5A01"))));
		assertEquals("certificate.not-installed", broken(with(Reports.token("K5", "5A01", Reports.key("k", 1, 1)))));
		assertEquals("key.other", broken(with(Reports.token("K5", "5A01", Reports.certificate("c", 1, 1), Reports.key("k", 1, 2)))));
		assertEquals("key.hidden", rung(with(Reports.token("K5", "5A01", Reports.certificate("c", 1, 1))), Name.KEY).code());
	}

	@Test
	void tellsNothingOfWhatWasNotAsked() {
		List<Rung> rungs = Ladder.of(new Reports().build());

		assertEquals(Set.of(State.UNKNOWN, State.NOT_RUN), rungs.stream().map(Rung::state).collect(Collectors.toSet()));
	}

	@Test
	void hasWordsInBothLanguages() {
		var texts = new LadderTexts();
		Stream<TokenEvidence> all = Stream.concat(Stream.of(new Reports().build(), with(SOUND), new Reports().service(Reports.card(READER)).build(),
				new Reports().service(Reports.empty(READER), Reports.card("b", ReaderFlag.MUTE)).usb(1, 2, "x").build(),
				new Reports().service(Reports.refused("f", "SCARD_F_COMM_ERROR")).module("a").build(),
				with(Reports.token("K5", "5A01", TokenFlag.USER_PIN_COUNT_LOW, Reports.key("k", 1, 1)))),
				Arrays.stream(Failure.Kind.values()).flatMap(kind -> Stream.of(new Reports().module("a.so", Failure.of(kind, "x", 1)).build(),
						new Reports().service(Reports.at(kind, "SCardListReaders")).build())));
		all.flatMap(evidence -> Ladder.of(evidence).stream()).forEach(rung -> {
			for (BilingualText text : List.of(texts.message(rung), texts.title(rung.name()), texts.state(rung.state()))) {
				assertFalse((text.zh() + text.en()).matches("(?s).*(?:\\{\\d|Optional|null).*"), text::toString);
			}
			assertNotEquals(texts.message(rung).in(Locale.CHINESE), texts.message(rung).in(Locale.ENGLISH));
		});
	}

	private static TokenEvidence with(TokenInfo token) {
		return new Reports().module("a.so", Reports.slot(READER, token)).build();
	}

	private static String broken(TokenEvidence evidence) {
		return Ladder.firstBroken(Ladder.of(evidence)).map(Rung::code).orElse("none");
	}

	private static Rung rung(TokenEvidence evidence, Name name) {
		return Ladder.of(evidence).get(name.ordinal());
	}
}
