package org.certclinic.rules;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;
import org.certclinic.core.finding.Rule;
import org.certclinic.rules.chain.ChainRules;
import org.certclinic.rules.key.BadModulusRule;
import org.certclinic.rules.key.DsaKeyRule;
import org.certclinic.rules.key.RocaRule;
import org.certclinic.rules.key.RsaExponentRule;
import org.certclinic.rules.key.SmallFactorRule;
import org.certclinic.rules.key.UnknownCurveRule;
import org.certclinic.rules.key.UnknownKeyRule;
import org.certclinic.rules.key.UnreadableKeyRule;
import org.certclinic.rules.key.WeakKeyRule;
import org.certclinic.rules.name.AlternativeNameCriticalRule;
import org.certclinic.rules.name.CountryRule;
import org.certclinic.rules.name.EmptyAttributeRule;
import org.certclinic.rules.name.EmptyIssuerRule;
import org.certclinic.rules.name.EmptySubjectRule;
import org.certclinic.rules.name.LongAttributeRule;
import org.certclinic.rules.name.OutdatedStringRule;
import org.certclinic.rules.name.PrintableCharactersRule;
import org.certclinic.rules.name.WrongBytesRule;
import org.certclinic.rules.profile.BadSerialRule;
import org.certclinic.rules.profile.DuplicateExtensionRule;
import org.certclinic.rules.profile.MalformedExtensionRule;
import org.certclinic.rules.profile.NotDerRule;
import org.certclinic.rules.profile.OldVersionRule;
import org.certclinic.rules.profile.PrecertificateRule;
import org.certclinic.rules.profile.UnknownCriticalExtensionRule;
import org.certclinic.rules.profile.VersionRule;
import org.certclinic.rules.signature.AlgorithmMismatchRule;
import org.certclinic.rules.signature.MissingSignatureRule;
import org.certclinic.rules.signature.UnknownSignatureRule;
import org.certclinic.rules.signature.WeakSignatureRule;
import org.certclinic.rules.store.ExpiredAuthorityRule;
import org.certclinic.rules.store.KeyFileMismatchRule;
import org.certclinic.rules.store.KeyWithoutCertificateRule;
import org.certclinic.rules.store.NoPrivateKeyRule;
import org.certclinic.rules.store.PlainKeyRule;
import org.certclinic.rules.store.StoreKeyMismatchRule;
import org.certclinic.rules.store.WeakProtectionRule;
import org.certclinic.rules.token.TokenRules;
import org.certclinic.rules.usage.AuthorityFlagRule;
import org.certclinic.rules.usage.AuthorityWithoutKeyUsageRule;
import org.certclinic.rules.usage.CertSignWithoutAuthorityRule;
import org.certclinic.rules.usage.CfcaIssuerRule;
import org.certclinic.rules.usage.ContradictingPurposeRule;
import org.certclinic.rules.usage.EmptyKeyUsageRule;
import org.certclinic.rules.usage.EncryptionOnlyRule;
import org.certclinic.rules.usage.NoKeyUsageRule;
import org.certclinic.rules.usage.NotForLoginRule;
import org.certclinic.rules.usage.PathLengthRule;
import org.certclinic.rules.usage.SmPairRule;
import org.certclinic.rules.validity.CrlNotYetValidRule;
import org.certclinic.rules.validity.CrlOutdatedRule;
import org.certclinic.rules.validity.ExpiredRule;
import org.certclinic.rules.validity.ExpiresSoonRule;
import org.certclinic.rules.validity.LongValidityRule;
import org.certclinic.rules.validity.NotYetValidRule;
import org.certclinic.rules.validity.OneYearRule;
import org.certclinic.rules.validity.ReversedValidityRule;
import org.certclinic.rules.validity.TimeFormatRule;
import org.certclinic.rules.validity.UnreadableValidityRule;
import org.certclinic.rules.voucher.BlanksRule;
import org.certclinic.rules.voucher.CodeAlphabetRule;
import org.certclinic.rules.voucher.CodeLengthRule;
import org.certclinic.rules.voucher.CodeMissingRule;
import org.certclinic.rules.voucher.ConfusionRule;
import org.certclinic.rules.voucher.DnDiffersRule;
import org.certclinic.rules.voucher.FullWidthRule;
import org.certclinic.rules.voucher.GroupingRule;
import org.certclinic.rules.voucher.MixedSystemsRule;
import org.certclinic.rules.voucher.OldVoucherRule;
import org.certclinic.rules.voucher.SwappedCodesRule;
import org.certclinic.rules.web.CommonNameRule;
import org.certclinic.rules.web.InternalNameRule;
import org.certclinic.rules.web.LongLifeRule;
import org.certclinic.rules.web.NoHostNameRule;

/** The rules that come with the program. */
public final class BuiltInRules {
	private BuiltInRules() {
	}

	/** All of them, in the order of their subjects: what counts most for a customer first. */
	public static List<Rule> all(InstantSource clock) {
		return Stream.of(validity(clock), usage(), keys(), signatures(), profile(), names(), web(), stores(clock), vouchers(clock), ChainRules.all(),
				TokenRules.all())
				.flatMap(List::stream).toList();
	}

	/** Their ids, which cases name. */
	public static Set<String> ids() {
		return all(InstantSource.system()).stream().map(rule -> rule.metadata().id().value()).collect(Collectors.toUnmodifiableSet());
	}

	private static List<Rule> validity(InstantSource clock) {
		return List.of(new ExpiredRule(clock), new NotYetValidRule(clock), new ExpiresSoonRule(clock), new OneYearRule(),
				new LongValidityRule(), new ReversedValidityRule(), new UnreadableValidityRule(), new TimeFormatRule(),
				new CrlOutdatedRule(clock), new CrlNotYetValidRule(clock));
	}

	private static List<Rule> usage() {
		return List.of(new CfcaIssuerRule(CaSystem.E01), new CfcaIssuerRule(CaSystem.J01), new SmPairRule(), new NotForLoginRule(),
				new EncryptionOnlyRule(), new NoKeyUsageRule(), new EmptyKeyUsageRule(), new ContradictingPurposeRule(),
				new CertSignWithoutAuthorityRule(), new AuthorityWithoutKeyUsageRule(), new AuthorityFlagRule(), new PathLengthRule());
	}

	private static List<Rule> keys() {
		return List.of(new WeakKeyRule(), new DsaKeyRule(), new UnreadableKeyRule(), new UnknownKeyRule(), new UnknownCurveRule(),
				new RsaExponentRule(), new BadModulusRule(), new SmallFactorRule(), new RocaRule());
	}

	private static List<Rule> signatures() {
		return List.of(new WeakSignatureRule(), new AlgorithmMismatchRule(), new UnknownSignatureRule(), new MissingSignatureRule());
	}

	private static List<Rule> profile() {
		return List.of(new BadSerialRule(), new VersionRule(), new OldVersionRule(), new DuplicateExtensionRule(),
				new UnknownCriticalExtensionRule(), new PrecertificateRule(), new MalformedExtensionRule(), new NotDerRule());
	}

	private static List<Rule> names() {
		return List.of(new EmptySubjectRule(), new EmptyIssuerRule(), new AlternativeNameCriticalRule(), new WrongBytesRule(),
				new OutdatedStringRule(), new PrintableCharactersRule(), new CountryRule(), new EmptyAttributeRule(),
				new LongAttributeRule());
	}

	private static List<Rule> web() {
		return List.of(new NoHostNameRule(), new CommonNameRule(), new LongLifeRule(), new InternalNameRule());
	}

	private static List<Rule> stores(InstantSource clock) {
		return List.of(new NoPrivateKeyRule(), new KeyWithoutCertificateRule(), new StoreKeyMismatchRule(), new KeyFileMismatchRule(),
				new WeakProtectionRule(), new PlainKeyRule(), new ExpiredAuthorityRule(clock));
	}

	private static List<Rule> vouchers(InstantSource clock) {
		return List.of(new SwappedCodesRule(), new MixedSystemsRule(), new CodeMissingRule(), new FullWidthRule(), new BlanksRule(),
				new CodeLengthRule(CaSystem.E01), new CodeLengthRule(CaSystem.J01), new CodeAlphabetRule(CaSystem.E01),
				new CodeAlphabetRule(CaSystem.J01), new ConfusionRule(CaSystem.E01), new ConfusionRule(CaSystem.J01), new GroupingRule(),
				new OldVoucherRule(clock), new DnDiffersRule());
	}
}
