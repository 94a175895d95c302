package org.certclinic.rules.token;

import static org.certclinic.rules.Tokens.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.ReaderFlag;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.Examiner;
import org.certclinic.rules.RuleTexts;
import org.certclinic.rules.Tokens;
import org.junit.jupiter.api.Test;

final class TokenRulesTest {
	private static final TokenInfo SOUND = Tokens.token("K5", "5A0000000001", Tokens.certificate("c", 1, 1), Tokens.key("k", 1, 1));

	@Test
	void areSilentAboutAKeyThatWorks() {
		var evidence = new Tokens().service(Tokens.card(READER)).module("vendor.so", Tokens.slot(READER, SOUND))
				.skf("vendor-skf.so", Tokens.device("K5", "5A0000000001", Tokens.application(6, false, Tokens.container("c", 1)))).build();

		assertEquals(List.of(), ids(evidence));
	}

	@Test
	void tellAStoppedService() {
		assertEquals(List.of("token.service-stopped"), ids(new Tokens().service(Tokens.refused("SCardEstablishContext", "SCARD_E_NO_SERVICE")).build()));
	}

	@Test
	void tellAServiceThatRefuses() {
		assertEquals(List.of("token.service-failed"), ids(new Tokens().service(Tokens.refused("SCardEstablishContext", "SCARD_W_SECURITY_VIOLATION"))
				.build()));
	}

	@Test
	void tellThatThereIsNoReader() {
		assertEquals(List.of("token.no-reader"), ids(new Tokens().service(Tokens.refused("SCardListReaders", "SCARD_E_NO_READERS_AVAILABLE")).build()));
	}

	/** Many keys of Chinese banks have a driver of their own and are no readers. */
	@Test
	void makeLittleOfTheServiceWhereAKeyIsReachedWithoutIt() {
		var evidence = new Tokens().service(Tokens.refused("SCardEstablishContext", "SCARD_E_NO_SERVICE"))
				.skf("vendor-skf.so", Tokens.device("K5", "5A0000000001", Tokens.application(6, false, Tokens.container("c", 1)))).build();

		Finding finding = findings(evidence).getFirst();

		assertEquals("token.service-stopped", finding.rule().value());
		assertEquals(Severity.INFO, finding.severity());
	}

	/** A token that is a file does not excuse a key that is plugged in and not reached. */
	@Test
	void tellAKeyWithoutDriverBesideATokenThatIsAFile() {
		var evidence = new Tokens().service(Tokens.refused("SCardListReaders", "SCARD_E_NO_READERS_AVAILABLE"))
				.module("libsofthsm2.so", Tokens.software(SOUND)).usb(0x96e, 0x807, "ePass2003").build();

		assertEquals(List.of("token.no-reader", "token.usb-without-driver"), ids(evidence));
		assertEquals(Severity.ERROR, findings(evidence).getFirst().severity());
	}

	@Test
	void tellEmptyReaders() {
		assertEquals(List.of("token.no-card"), ids(new Tokens().service(Tokens.empty(READER)).build()));
	}

	@Test
	void areSilentAboutAnEmptyReaderBesideAFullOne() {
		assertEquals(List.of(), ids(new Tokens().service(Tokens.empty("other"), Tokens.card(READER)).build()));
	}

	@Test
	void tellMuteAndHeldCards() {
		assertEquals(List.of("token.card-mute"), ids(new Tokens().service(Tokens.card(READER, ReaderFlag.MUTE)).build()));
		assertEquals(List.of("token.card-exclusive"), ids(new Tokens().service(Tokens.card(READER, ReaderFlag.EXCLUSIVE, ReaderFlag.INUSE)).build()));
	}

	@Test
	void tellACardThatNoModuleKnows() {
		assertEquals(List.of("token.card-unknown"), ids(new Tokens().service(Tokens.card(READER)).module("opensc-pkcs11.so", Tokens.slot(READER)).build()));
	}

	@Test
	void doNotBlameTheCardWhereNoModuleAnswered() {
		assertEquals(List.of("token.module-missing"), ids(new Tokens().service(Tokens.card(READER)).module("a.so", Failure.of(Failure.Kind.NOT_FOUND))
				.build()));
	}

	@Test
	void nameTheCallInWhichAModuleHung() {
		Finding finding = findings(new Tokens().module("a.so", Tokens.at(Failure.Kind.HUNG, "C_GetSlotList")).build()).getFirst();

		assertEquals("token.module-hung", finding.rule().value());
		assertTrue(new RuleTexts().message(finding).en().contains("C_GetSlotList of a.so"));
	}

	@Test
	void tellEachStateOfAPin() {
		assertEquals(List.of("token.pin-locked"), ids(pin(TokenFlag.USER_PIN_LOCKED)));
		assertEquals(List.of("token.pin-final-try"), ids(pin(TokenFlag.USER_PIN_FINAL_TRY)));
		assertEquals(List.of("token.pin-low"), ids(pin(TokenFlag.USER_PIN_COUNT_LOW)));
		assertEquals(List.of("token.pin-to-be-changed"), ids(pin(TokenFlag.USER_PIN_TO_BE_CHANGED)));
		assertEquals(List.of("token.officer-pin-locked"), ids(pin(TokenFlag.SO_PIN_LOCKED)));
	}

	private static TokenEvidence pin(TokenFlag flag) {
		return new Tokens().module("a.so", Tokens.slot(READER, Tokens.token("K5", "5A0000000001", flag, Tokens.certificate("c", 1, 1), Tokens.key("k", 1,
				1)))).build();
	}

	@Test
	void tellTheTriesThatAreLeft() {
		Finding finding = findings(new Tokens().skf("s.so", Tokens.device("K5", "5A0000000001", Tokens.application(1, false, Tokens.container("c", 1))))
				.build()).getFirst();

		assertEquals("token.pin-final-try", finding.rule().value());
		assertTrue(new RuleTexts().message(finding).zh().contains("还剩 1 次，共 6 次"));
	}

	@Test
	void tellTheVendorsPin() {
		assertEquals(List.of("token.pin-default"), ids(new Tokens().skf("s.so", Tokens.device("K5", "5A0000000001", Tokens.application(6, true, Tokens
				.container("c", 1)))).build()));
	}

	@Test
	void tellATokenThatIsNotInitialised() {
		var blank = Tokens.token("", "", Set.of());

		assertEquals(List.of("token.not-initialised"), ids(new Tokens().module("a.so", Tokens.slot(READER, blank)).build()));
		assertEquals(Severity.ERROR, findings(new Tokens().module("a.so", Tokens.slot(READER, blank)).build()).getFirst().severity());
	}

	/** SoftHSM always has a free slot. */
	@Test
	void makeLittleOfAFreeSlotBesideAToken() {
		var evidence = new Tokens().module("a.so", Tokens.software(SOUND), Tokens.software(Tokens.token("", "", Set.of()))).build();

		assertEquals(List.of(Severity.INFO), findings(evidence).stream().map(Finding::severity).toList());
	}

	@Test
	void tellWhatIsMissingOnAToken() {
		assertEquals(List.of("token.no-certificate"), ids(objects()));
		assertEquals(List.of("token.certificate-without-key"), ids(with(Tokens.token("K5", "5A01", Tokens.certificate("c", 1, 1)))));
		assertEquals(List.of("token.no-certificate", "token.key-without-certificate"), ids(with(Tokens.token("K5", "5A01", Tokens.key("k", 1, 1)))));
		assertEquals(List.of("token.certificate-of-other-key", "token.key-without-certificate"),
				ids(with(Tokens.token("K5", "5A01", Tokens.certificate("c", 1, 1), Tokens.key("k", 1, 2)))));
		assertEquals(List.of("token.key-id-differs"), ids(with(Tokens.token("K5", "5A01", Tokens.certificate("c", 1, 1), Tokens.key("k", 2, 1)))));
	}

	private static TokenEvidence objects() {
		return with(Tokens.token("K5", "5A01"));
	}

	private static TokenEvidence with(TokenInfo token) {
		return new Tokens().module("a.so", Tokens.slot(READER, token)).build();
	}

	@Test
	void warnOfTwoKeysAtOnce() {
		var evidence = new Tokens().module("a.so", Tokens.slot(READER, SOUND), Tokens.slot("Example K5 01 00", Tokens.token("K5", "5A0000000002", Tokens
				.certificate("d", 1, 2), Tokens.key("l", 1, 2)))).build();

		Finding finding = findings(evidence).getFirst();

		assertEquals("token.several-tokens", finding.rule().value());
		assertTrue(new RuleTexts().message(finding).en().contains("5A0000000002"));
	}

	@Test
	void doNotTakeOneKeyForTwoBecauseTwoDriversSeeIt() {
		var evidence = new Tokens().service(Tokens.card(READER)).module("a.so", Tokens.slot(READER, SOUND)).module("b.so", Tokens.slot(READER, SOUND)).build();

		assertEquals(List.of(), ids(evidence));
	}

	@Test
	void tellDriversThatContradictEachOther() {
		var evidence = new Tokens().module("a.so", Tokens.slot(READER, SOUND))
				.skf("s.so", Tokens.device("K5", "5A0000000001", Tokens.application(0, false, Tokens.container("c", 1), Tokens.container("d", 2)))).build();

		assertEquals(List.of("token.pin-locked", "token.views-differ"), ids(evidence));
		String told = new RuleTexts().message(findings(evidence).getLast()).en();
		assertTrue(told.contains("s.so sees 1 certificates that a.so does not") && told.contains("a.so says the PIN is good, s.so says it is locked"), told);
	}

	@Test
	void namePlacesUpToTen() {
		var tokens = new Tokens();
		for (int i = 0; i < 15; i++) {
			tokens.module(i + ".so", Failure.of(Failure.Kind.NOT_FOUND));
		}

		assertTrue(new RuleTexts().message(findings(tokens.build()).getFirst()).en().endsWith("9.so; and 5 more."));
	}

	private static List<String> ids(TokenEvidence evidence) {
		return findings(evidence).stream().map(finding -> finding.rule().value()).toList();
	}

	private static List<Finding> findings(TokenEvidence evidence) {
		return new Examiner(TokenRules.all()).examine(new CaseFile(List.of(evidence)));
	}
}
