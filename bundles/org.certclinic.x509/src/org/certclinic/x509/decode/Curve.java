package org.certclinic.x509.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * An elliptic curve. The table is {@code curves.tsv} beside this class.
 *
 * @param name as OpenSSL calls it, for example {@code prime256v1}; empty for one that is spelled out and has no name
 * @param bits of its field
 */
record Curve(String name, int bits) {
	private static final String SM2_NAME = "SM2";
	private static final String PRIME_FIELD = "1.2.840.10045.1.1";
	private static final int COLUMNS = 7;
	private static final Map<String, Curve> NAMED = new HashMap<>();

	static {
		rows().forEach(row -> NAMED.put(row[0], of(row)));
	}

	/** Domain parameters of the usual curves, by their prime, coefficients, generator and order; read when the first curve is spelled out. */
	private static final class SpelledOut {
		private static final Map<Domain, Curve> CURVES = new HashMap<>();

		static {
			rows().stream().filter(row -> row.length == COLUMNS).forEach(row -> CURVES.put(new Domain(new BigInteger(row[2], 16), new BigInteger(row[3], 16),
					new BigInteger(row[4], 16), Octets.of(HexFormat.of().parseHex(row[5])), new BigInteger(row[6], 16)), of(row)));
		}
	}

	/** @param generator uncompressed */
	private record Domain(BigInteger prime, BigInteger a, BigInteger b, Octets generator, BigInteger order) {
	}

	/** None for an OID that is no curve's we know. */
	static Optional<Curve> named(String oid) {
		return Optional.ofNullable(NAMED.get(oid));
	}

	/** {@code SpecifiedECDomain} of X9.62: a curve that is a usual one in all its parts has that one's name. */
	static Optional<Curve> explicit(DerNode parameters) {
		List<DerNode> members = parameters.children();
		if (members.size() < 5) {
			return Optional.empty();
		}
		List<DerNode> field = members.get(1).children();
		if (field.size() < 2) {
			return Optional.empty();
		}
		if (!OidCodec.decode(field.get(0).content()).filter(PRIME_FIELD::equals).isPresent()) {
			return binary(field.get(1));
		}
		BigInteger prime = unsigned(field.get(1).content());
		return Optional.of(domain(prime, members).map(SpelledOut.CURVES::get).orElseGet(() -> new Curve("", prime.bitLength())));
	}

	private static Optional<Curve> binary(DerNode field) {
		return field.stream().filter(node -> node.is(Tag.INTEGER)).findFirst()
				.map(node -> new Curve("", unsigned(node.content()).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue()));
	}

	private static Optional<Domain> domain(BigInteger prime, List<DerNode> members) {
		List<DerNode> coefficients = members.get(2).children();
		if (coefficients.size() < 2) {
			return Optional.empty();
		}
		BigInteger a = unsigned(coefficients.get(0).content());
		BigInteger b = unsigned(coefficients.get(1).content());
		Octets point = members.get(3).content();
		BigInteger order = unsigned(members.get(4).content());
		return SpelledOut.CURVES.keySet().stream().filter(known -> known.equals(new Domain(prime, a, b, known.generator, order)))
				.filter(known -> isPoint(known.generator, point)).findFirst();
	}

	/** Whether {@code point} is {@code uncompressed}, compressed or not. SEC 1, 2.3.3. */
	private static boolean isPoint(Octets uncompressed, Octets point) {
		int half = (uncompressed.size() - 1) / 2;
		int compressed = 2 + (uncompressed.at(uncompressed.size() - 1) & 1);
		return point.equals(uncompressed)
				|| point.size() == half + 1 && point.at(0) == compressed && point.slice(1, half + 1).equals(uncompressed.slice(1, half + 1));
	}

	private static BigInteger unsigned(Octets content) {
		return new BigInteger(1, content.toArray());
	}

	private static Curve of(String[] row) {
		return new Curve(row[0].equals(KeyFamilies.SM2) ? SM2_NAME : Oids.shortName(row[0]), Integer.parseInt(row[1]));
	}

	private static List<String[]> rows() {
		List<String[]> rows = new ArrayList<>();
		try (var lines = new BufferedReader(new InputStreamReader(Curve.class.getResourceAsStream("curves.tsv"), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					rows.add(line.split("\t"));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return rows;
	}
}
