package org.certclinic.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.certclinic.bench.ChainWorld.Authority;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainEvidence.Profile;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.chain.ChainRequest;
import org.certclinic.x509.chain.ChainRequest.Purpose;
import org.certclinic.x509.chain.ExpectedNames;
import org.certclinic.x509.chain.PolicySettings;
import org.certclinic.x509.decode.CertificateDecoder;
import org.certclinic.x509.der.DerNode;

/**
 * Builds chains leaf - intermediate - root with CertClinic and with Java's and Bouncy Castle's PKIX builders, in turns, in one JVM. Two ways
 * are measured apart. <i>Fresh</i>: nobody has seen the leaf before and its signature is checked; those above were seen. <i>Known</i>: Java
 * remembers with each certificate object that its signature was checked, and our builder remembers signatures, so none is checked.
 */
public final class ChainBenchmark {
	/** More than the 750 certificates that Java's factory keeps, so that it makes new objects for each pass. */
	private static final int LEAVES = 1000;
	private static final int AUTHORITIES = 10;
	private static final int ROUNDS = 7;
	/** Until the compiler has done its work. */
	private static final long WARM_UP_NANOS = 8_000_000_000L;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final CertificateDecoder DECODER = new CertificateDecoder();

	private ChainBenchmark() {
	}

	/**
	 * One way to build chains.
	 *
	 * @param pass gets ready, untimed, for a pass over all leaves; what it gives builds the chain of the leaf with a number, and says how
	 *             long the chain is
	 */
	private record Contender(String name, Supplier<IntUnaryOperator> pass) {
	}

	public static void main(String[] arguments) throws Exception {
		plain("RSA 2048", new ChainWorld("RSA", 2048, "SHA256withRSA"), arguments.length > 0 ? Path.of(arguments[0]) : null);
		plain("P-256", new ChainWorld("EC", 256, "SHA256withECDSA"), null);
		heap();
	}

	private static void plain(String title, ChainWorld world, Path out) throws Exception {
		Authority root = world.authority("Root");
		List<byte[]> anchors = List.of(world.certify(root, root));
		List<byte[]> intermediates = new ArrayList<>();
		List<byte[]> leaves = new ArrayList<>();
		for (int i = 0; i < AUTHORITIES; i++) {
			Authority authority = world.authority("Issuing " + i);
			intermediates.add(world.certify(authority, root));
			leaves.addAll(world.leaves(authority, LEAVES / AUTHORITIES));
		}
		if (out != null) {
			write(out, anchors, intermediates, leaves);
		}
		var bouncyCastle = new BouncyCastleProvider();
		List<CertificateEvidence> ours = decode(intermediates);
		List<CertificateEvidence> ourAnchors = decode(anchors);
		List<CertificateEvidence> ourLeaves = decode(leaves);
		var builder = new ChainBuilder();
		List<X509Certificate> theirs = parse(intermediates);
		List<X509Certificate> theirLeaves = parse(leaves);
		X509Certificate anchor = parse(anchors).getFirst();
		System.out.printf("%n### Chains of three certificates, %s%n%n| | chains per second | ratio |%n|---|---:|---:|%n", title);
		measure(List.of(new Contender("CertClinic, fresh", () -> {
			var fresh = new ChainBuilder();
			return i -> ours(fresh, ourLeaves.get(i), ours, ourAnchors);
		}), new Contender("Java PKIX, fresh", () -> {
			List<X509Certificate> fresh = parse(leaves);
			return i -> java(null, fresh.get(i), theirs, anchor);
		}), new Contender("Bouncy Castle PKIX, fresh", () -> {
			List<X509Certificate> fresh = parse(leaves);
			return i -> java(bouncyCastle, fresh.get(i), theirs, anchor);
		})));
		measure(List.of(new Contender("CertClinic, known", () -> i -> ours(builder, ourLeaves.get(i), ours, ourAnchors)),
				new Contender("Java PKIX, known", () -> i -> java(null, theirLeaves.get(i), theirs, anchor)),
				new Contender("Bouncy Castle PKIX, known", () -> i -> java(bouncyCastle, theirLeaves.get(i), theirs, anchor))));
	}

	/** 50 authorities that have all certified each other, and leaves, 10,000 certificates in all; one root certifies one of them. */
	private static void heap() throws Exception {
		var world = new ChainWorld("EC", 256, "SHA256withECDSA");
		Authority root = world.authority("Root");
		List<Authority> authorities = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			authorities.add(world.authority("Cross " + i));
		}
		List<byte[]> heap = new ArrayList<>(List.of(world.certify(authorities.getLast(), root)));
		for (Authority subject : authorities) {
			for (Authority issuer : authorities) {
				heap.add(world.certify(subject, issuer));
			}
		}
		heap.addAll(world.leaves(authorities.getFirst(), 10_000 - heap.size()));
		List<CertificateEvidence> certificates = decode(heap);
		List<CertificateEvidence> anchors = decode(List.of(world.certify(root, root)));
		System.out.printf("%n### A heap of %d certificates with 50 authorities that all certified each other%n%n| | ms | paths | all |%n|---|---:|---:|---|%n", heap.size());
		var builder = new ChainBuilder();
		for (String name : List.of("first answer of the JVM's builder", "the same again", "again")) {
			CertificateEvidence leaf = certificates.getLast();
			long start = System.nanoTime();
			ChainEvidence evidence = builder.build(request(leaf, certificates, anchors), () -> false);
			System.out.printf("| %s%s | %.0f | %d | %s |%n", name, evidence.isValid() ? "" : " (NOT VALID)", (System.nanoTime() - start) / 1e6,
					evidence.paths().size(), evidence.complete());
		}
		long start = System.nanoTime();
		ChainEvidence evidence = new ChainBuilder().build(request(certificates.getLast(), certificates, anchors), () -> false);
		System.out.printf("| a new builder | %.0f | %d | %s |%n", (System.nanoTime() - start) / 1e6, evidence.paths().size(), evidence.complete());
	}

	/** In turns, by the processor time of the thread, so that what else the machine does tells little; the median of the rounds. */
	private static void measure(List<Contender> contenders) {
		for (Contender contender : contenders) {
			for (long spent = 0; spent < WARM_UP_NANOS;) {
				spent += pass(contender);
			}
		}
		double[][] rates = new double[contenders.size()][ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			for (int c = 0; c < contenders.size(); c++) {
				rates[c][round] = LEAVES * 1e9 / pass(contenders.get(c));
			}
		}
		double first = 0;
		for (int c = 0; c < contenders.size(); c++) {
			Arrays.sort(rates[c]);
			double median = rates[c][ROUNDS / 2];
			first = c == 0 ? median : first;
			System.out.printf("| %s | %.0f | %.2f |%n", contenders.get(c).name, median, first / median);
		}
	}

	/** Nanoseconds of a pass over all leaves. */
	private static long pass(Contender contender) {
		IntUnaryOperator build = contender.pass.get();
		long start = THREADS.getCurrentThreadCpuTime();
		for (int i = 0; i < LEAVES; i++) {
			if (build.applyAsInt(i) != 3) {
				throw new IllegalStateException(contender.name);
			}
		}
		return THREADS.getCurrentThreadCpuTime() - start;
	}

	private static int ours(ChainBuilder builder, CertificateEvidence leaf, List<CertificateEvidence> intermediates, List<CertificateEvidence> anchors) {
		ChainEvidence evidence = builder.build(request(leaf, intermediates, anchors), () -> false);
		return evidence.isValid() ? evidence.best().certificates().size() : -1;
	}

	private static ChainRequest request(CertificateEvidence leaf, List<CertificateEvidence> intermediates, List<CertificateEvidence> anchors) {
		return new ChainRequest(leaf, intermediates, anchors, List.of(), ChainWorld.NOW, Profile.WEB, Purpose.SERVER, ExpectedNames.NONE,
				OptionalInt.empty(), PolicySettings.ANY);
	}

	private static int java(Provider provider, X509Certificate leaf, List<X509Certificate> intermediates, X509Certificate anchor) {
		try {
			var target = new X509CertSelector();
			target.setCertificate(leaf);
			var parameters = new PKIXBuilderParameters(Set.of(new TrustAnchor(anchor, null)), target);
			List<X509Certificate> all = new ArrayList<>(intermediates);
			all.add(leaf);
			parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
			parameters.setRevocationEnabled(false);
			parameters.setDate(Date.from(ChainWorld.NOW));
			var builder = provider == null ? CertPathBuilder.getInstance("PKIX") : CertPathBuilder.getInstance("PKIX", provider);
			return builder.build(parameters).getCertPath().getCertificates().size() + 1;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<CertificateEvidence> decode(List<byte[]> encoded) {
		return encoded.stream().map(ChainBenchmark::decode).toList();
	}

	private static CertificateEvidence decode(byte[] encoded) {
		return (CertificateEvidence) DECODER.decode(DerNode.of(Octets.of(encoded)), Source.of("bench")).evidence().orElseThrow();
	}

	private static List<X509Certificate> parse(List<byte[]> encoded) {
		return encoded.stream().map(ChainBenchmark::parse).toList();
	}

	private static X509Certificate parse(byte[] encoded) {
		try {
			return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded.clone()));
		} catch (CertificateException e) {
			throw new IllegalStateException(e);
		}
	}

	/** For openssl: {@code root.pem}, {@code intermediates.pem} and a file for each leaf. */
	private static void write(Path out, List<byte[]> anchors, List<byte[]> intermediates, List<byte[]> leaves) throws IOException {
		Files.writeString(out.resolve("root.pem"), pem(anchors.getFirst()));
		Files.writeString(out.resolve("intermediates.pem"), String.join("", intermediates.stream().map(ChainBenchmark::pem).toList()));
		for (int i = 0; i < leaves.size(); i++) {
			Files.writeString(out.resolve("leaf-" + i + ".pem"), pem(leaves.get(i)));
		}
	}

	private static String pem(byte[] encoded) {
		return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(encoded) + "\n-----END CERTIFICATE-----\n";
	}
}
