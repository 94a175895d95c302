package org.certclinic.x509.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainPath;
import org.certclinic.x509.install.InstallStep.Store;
import org.certclinic.x509.store.Fixtures;
import org.certclinic.x509.write.Chain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class InstallAdviceTest {
	private static List<CertificateEvidence> chain;

	@BeforeAll
	static void makeChain() throws Exception {
		chain = Chain.of(Fixtures.ec(), "张三|<b>*").evidence();
	}

	private static InstallPlan plan(int certificates, Optional<String> keyFile) {
		return InstallPlan.of(new ChainPath(chain.subList(0, certificates), false, List.of()), _ -> false, keyFile);
	}

	private static BilingualText text(InstallPlan plan) {
		return new InstallAdvice().markdown(plan);
	}

	@Test
	void eachCertificateHasItsStoreRootFirst() {
		InstallPlan plan = plan(3, Optional.of("own.pfx"));

		assertEquals(List.of(Store.ROOT, Store.INTERMEDIATE, Store.PERSONAL), plan.steps().stream().map(InstallStep::store).toList());
		assertEquals(List.of("Test Root.cer", "测试中级证书.cer", "own.pfx"), plan.steps().stream().map(InstallStep::file).toList());
		assertEquals(Optional.empty(), plan.missing());
	}

	@Test
	void theCertificateOfAServerIsNotInstalled() {
		assertEquals(List.of(Store.ROOT, Store.INTERMEDIATE), plan(3, Optional.empty()).steps().stream().map(InstallStep::store).toList());
	}

	@Test
	void theStoreIsNamedAndNotLeftToWindows() {
		BilingualText text = text(plan(3, Optional.of("own.pfx")));

		assertTrue(text.zh().contains("选“将所有的证书都放入下列存储”，点“浏览…”，选 **受信任的根证书颁发机构**。不要选“根据证书类型，自动选择证书存储”"), text.zh());
		assertTrue(text.zh().contains("**中级证书颁发机构**"));
		assertTrue(text.zh().contains("**个人**"));
		assertTrue(text.en().contains("*Browse…* and **Trusted Root Certification Authorities**. Do not leave *Automatically select"), text.en());
		assertFalse(text.zh().matches("(?s).*\\{\\d}.*"));
		assertFalse(text.en().matches("(?s).*\\{\\d}.*"));
	}

	@Test
	void aRootIsToldByItsFingerprints() {
		String thumbprint = chain.get(2).encoded().digest("SHA-1").hex().toUpperCase();

		assertTrue(text(plan(3, Optional.empty())).zh().replace(" ", "").contains(thumbprint));
	}

	@Test
	void namesAreNoMarkup() {
		String text = text(plan(3, Optional.of("own.pfx"))).zh();

		assertTrue(text.contains("张三\\|\\<b\\>\\*"), text);
	}

	@Test
	void anIssuerThatNobodyHasIsSaidFirst() {
		InstallPlan plan = plan(2, Optional.empty());

		assertEquals(chain.get(2).subject(), plan.missing().orElseThrow());
		assertTrue(text(plan).zh().indexOf("Test Root") < text(plan).zh().indexOf("测试中级证书.cer"));
	}

	@Test
	void whatIsThereNeedNotBeInstalled() {
		InstallPlan plan = InstallPlan.of(new ChainPath(chain, true, List.of()), certificate -> !certificate.label().equals("测试中级证书"), Optional.empty());
		BilingualText text = text(plan);

		assertTrue(text.zh().contains("Test Root 已在“受信任的根证书颁发机构”中"));
		assertFalse(text.zh().contains("keytool"));
	}

	@Test
	void whereAllIsThereNothingIsToBeDone() {
		BilingualText text = text(InstallPlan.of(new ChainPath(chain, true, List.of()), _ -> true, Optional.empty()));

		assertTrue(text.zh().contains("不需要安装"));
		assertTrue(text.en().contains("Nothing is to be installed"));
	}

	@Test
	void javaGetsTheRoot() {
		assertTrue(text(plan(3, Optional.empty())).en().contains("keytool -importcert -cacerts -storepass changeit -alias test-root -file \"Test Root.cer\""));
	}
}
