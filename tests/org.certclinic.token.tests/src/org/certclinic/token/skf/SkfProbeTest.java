package org.certclinic.token.skf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.evidence.token.Call;
import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.SkfApplication;
import org.certclinic.core.evidence.token.SkfContainer;
import org.certclinic.core.evidence.token.SkfDevice;
import org.certclinic.core.evidence.token.SkfReport;
import org.certclinic.core.evidence.token.Version;
import org.certclinic.token.Compiler;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.pkcs11.CertificateKey;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.WorkerLauncher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On an SKF library without a device, built in each state. It aborts where a PIN is tried, or a device given back before what is open on it. */
final class SkfProbeTest {
	@TempDir
	private static Path folder;
	private static Sm2Certificates certificates;
	private static Compiler compiler;

	@BeforeAll
	static void prepare() throws IOException, InterruptedException {
		certificates = new Sm2Certificates(folder);
		compiler = new Compiler(folder).with("certificates.h", certificates.header());
	}

	@Test
	void readsADeviceWithBothCertificates() throws Exception {
		SkfReport report = probe("whole", "APPLICATIONS=2", "CONTAINERS=3");

		assertEquals(Optional.empty(), report.failure());
		SkfDevice device = report.devices().getFirst();
		assertEquals(Optional.of(new SkfDevice.Details("Example Keys Co., Ltd.", "样例银行", "Example K5", "5A00000000000001", new Version(2, 1),
				new Version(3, 7), 65536, 40960)), device.details());
		assertEquals(List.of("CFCA", "银行"), device.applications().stream().map(SkfApplication::name).toList());
		SkfApplication application = device.applications().getFirst();
		assertEquals(Optional.of(new SkfApplication.Pin(6, 6, false)), application.user());
		assertEquals(Optional.of(new SkfApplication.Pin(10, 10, false)), application.admin());
		SkfContainer whole = application.containers().get(0);
		assertEquals(SkfContainer.Type.SM2, whole.type());
		assertEquals(Optional.of(certificates.signing()), whole.signingCertificate());
		assertEquals(Optional.of(certificates.encryption()), whole.encryptionCertificate());
		assertTrue(whole.signingKey().orElseThrow().isSameKey(CertificateKey.of(certificates.signing()).orElseThrow()));
		assertTrue(whole.encryptionKey().orElseThrow().isSameKey(CertificateKey.of(certificates.encryption()).orElseThrow()));
		SkfContainer keyOnly = application.containers().get(1);
		assertTrue(keyOnly.signingCertificate().isEmpty() && keyOnly.signingKey().isPresent());
		assertEquals(SkfContainer.Type.EMPTY, application.containers().get(2).type());
	}

	@Test
	void givesBackEveryHandleInOrder() throws Exception {
		SkfReport report = probe("handles", "DEVICES=2");

		List<String> handles = report.calls().stream().map(Call::function).filter(name -> name.matches(".*(Connect|Open|Close).*|.*DisConnect.*"))
				.toList();
		List<String> one = List.of("SKF_ConnectDev", "SKF_OpenApplication", "SKF_OpenContainer", "SKF_CloseContainer", "SKF_CloseApplication",
				"SKF_DisConnectDev");
		assertEquals(Stream.concat(one.stream(), one.stream()).toList(), handles);
	}

	@Test
	void findsNoDevice() throws Exception {
		SkfReport report = probe("none", "DEVICES=0");

		assertEquals(Optional.empty(), report.failure());
		assertEquals(List.of(), report.devices());
	}

	@Test
	void tellsTwoDevicesApart() throws Exception {
		List<SkfDevice> devices = probe("two", "DEVICES=2").devices();

		assertEquals(List.of("5A00000000000001", "5A00000000000002"), devices.stream().map(device -> device.details().orElseThrow().serial()).toList());
	}

	@Test
	void tellsHowManyTriesAreLeft() throws Exception {
		assertEquals(PinState.LOCKED, user(probe("locked", "PIN_LEFT=0")).state());
		assertEquals(PinState.FINAL_TRY, user(probe("last", "PIN_LEFT=1")).state());
		assertEquals(PinState.LOW, user(probe("low", "PIN_LEFT=4")).state());
		assertFalse(user(probe("good", "PIN_LEFT=6")).isDefault());
		assertTrue(user(probe("default", "PIN_DEFAULT=1")).isDefault());
	}

	/** Vendors differ in the width of numbers and in gaps between them. */
	@ParameterizedTest
	@ValueSource(strings = { "WIDE", "PACKED" })
	void readsOtherLayouts(String layout) throws Exception {
		SkfReport report = probe("layout" + layout, layout, "PIN_LEFT=1");

		SkfDevice.Details details = report.devices().getFirst().details().orElseThrow();
		assertEquals(List.of(65536L, 40960L), List.of(details.totalSpace(), details.freeSpace()));
		assertEquals(new SkfApplication.Pin(6, 1, false), user(report));
		assertEquals(Optional.of(certificates.signing()), report.devices().getFirst().applications().getFirst().containers().getFirst()
				.signingCertificate());
	}

	@Test
	void doesNotTrustLengths() throws Exception {
		SkfReport report = probe("garbage", "GARBAGE");

		assertEquals(Optional.of(Failure.Kind.GARBAGE), report.failure().map(Failure::kind));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SKF_EnumDev", "SKF_ConnectDev", "SKF_GetDevInfo", "SKF_EnumApplication", "SKF_GetPINInfo", "SKF_ExportCertificate",
			"SKF_DisConnectDev" })
	void namesTheCallInWhichItCrashes(String function) throws Exception {
		assertEquals(Failure.Kind.CRASHED + " " + function, failure(probe("crash" + function, "CRASH_IN=\"" + function + "\"")));
	}

	@Test
	void namesTheCallInWhichItHangs() throws Exception {
		assertEquals("HUNG SKF_EnumContainer", failure(probe(Duration.ofSeconds(2), "hang", "HANG_IN=\"SKF_EnumContainer\"")));
	}

	@Test
	void namesTheCallInWhichItExits() throws Exception {
		assertEquals("EXITED SKF_OpenApplication", failure(probe("exit", "EXIT_IN=\"SKF_OpenApplication\"")));
	}

	@Test
	void goesOnAfterARefusal() throws Exception {
		SkfReport report = probe("refusal", "DEVICES=2", "REFUSE_IN=\"SKF_OpenApplication\"", "REFUSE_CODE=0x0A00002E");

		assertEquals(Optional.empty(), report.failure());
		assertEquals(2, report.devices().size());
		Failure failure = report.devices().getLast().applications().getFirst().failure().orElseThrow();
		assertEquals("SAR_APPLICATION_NOT_EXISTS", failure.call().flatMap(Call::answer).orElseThrow().name());
	}

	@Test
	void tellsACodeThatTheStandardDoesNotHave() throws Exception {
		SkfReport report = probe("vendor", "REFUSE_IN=\"SKF_ConnectDev\"", "REFUSE_CODE=0x0B000037");

		assertEquals("0x0b000037", report.devices().getFirst().failure().flatMap(Failure::call).flatMap(Call::answer).orElseThrow().name());
	}

	@Test
	void tellsThatThereIsNoSuchFile() {
		SkfReport report = new SkfProbe(new WorkerLauncher()).probe(LibraryCandidate.named(folder.resolve("missing.so")), budget(Duration.ofSeconds(20)));

		assertEquals(Optional.of(Failure.Kind.NOT_FOUND), report.failure().map(Failure::kind));
	}

	private static SkfApplication.Pin user(SkfReport report) {
		return report.devices().getFirst().applications().getFirst().user().orElseThrow();
	}

	private static String failure(SkfReport report) {
		Failure failure = report.failure().orElseThrow();
		return failure.kind() + " " + failure.call().orElseThrow().function();
	}

	private static SkfReport probe(String name, String... definitions) throws IOException, InterruptedException {
		return probe(Duration.ofSeconds(20), name, definitions);
	}

	private static SkfReport probe(Duration perCall, String name, String... definitions) throws IOException, InterruptedException {
		Path library = compiler.library(SkfProbeTest.class, "skf.c", name, definitions);
		return new SkfProbe(new WorkerLauncher()).probe(LibraryCandidate.named(library), budget(perCall));
	}

	private static Budget budget(Duration perCall) {
		return Budget.of(perCall, Duration.ofSeconds(60), () -> false);
	}
}
