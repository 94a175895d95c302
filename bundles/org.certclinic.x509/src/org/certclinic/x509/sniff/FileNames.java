package org.certclinic.x509.sniff;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;

/** What the endings of file names promise. Nothing is read by them, but who goes by them is told where they mislead. */
public final class FileNames {
	private static final Set<ObjectKind> CERTIFICATES = EnumSet.of(ObjectKind.CERTIFICATE);
	private static final Set<ObjectKind> PKCS12 = EnumSet.of(ObjectKind.PKCS12);
	private static final Set<ObjectKind> PKCS7 = EnumSet.of(ObjectKind.PKCS7);
	private static final Set<ObjectKind> REQUESTS = EnumSet.of(ObjectKind.CSR);
	private static final Set<ObjectKind> STORES = EnumSet.of(ObjectKind.PKCS7, ObjectKind.PKCS12, ObjectKind.JKS, ObjectKind.JCEKS, ObjectKind.BKS,
			ObjectKind.BCFKS, ObjectKind.SM2, ObjectKind.ZIP);
	private static final Map<String, Set<ObjectKind>> PROMISES = Map.ofEntries(Map.entry("cer", CERTIFICATES), Map.entry("crt", CERTIFICATES),
			Map.entry("pfx", PKCS12), Map.entry("p12", PKCS12), Map.entry("p7b", PKCS7),
			Map.entry("p7c", PKCS7), Map.entry("spc", PKCS7), Map.entry("crl", EnumSet.of(ObjectKind.CRL)), Map.entry("csr", REQUESTS), Map.entry("p10", REQUESTS),
			Map.entry("jks", EnumSet.of(ObjectKind.JKS, ObjectKind.JCEKS, ObjectKind.PKCS12)));

	private FileNames() {
	}

	/** The same objects, with a note at the first where something can be read but nothing that the name promises. */
	public static List<Inspected> checked(List<Inspected> objects, String name) {
		int dot = name.lastIndexOf('.');
		Set<ObjectKind> promised = PROMISES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), EnumSet.allOf(ObjectKind.class));
		boolean misleads = !objects.isEmpty() && objects.getFirst().evidence().isPresent() && !promised.contains(objects.getFirst().kind())
				&& (STORES.contains(objects.getFirst().kind()) || objects.stream().noneMatch(object -> promised.contains(object.kind())));
		return misleads
				? Problems.repaired(objects, List.of(Problems.repair("name.misleads", 0, name.substring(dot), Problems.name(objects.getFirst().kind()))))
				: objects;
	}
}
