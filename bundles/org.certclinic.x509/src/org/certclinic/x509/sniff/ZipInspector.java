package org.certclinic.x509.sniff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.ObjectKind;

/** Reads what is in a ZIP archive, and in archives in it. Nothing is written anywhere, so that entries may be called as they like. */
final class ZipInspector {
	private static final int MAX_DEPTH = 3;
	private static final int MAX_ENTRIES = 10_000;
	private static final int MAX_ENTRY = 64 << 20;
	private static final int MAX_TOTAL = 128 << 20;
	/** More is not what files of ours shrink by, once they are not small. */
	private static final int MAX_RATIO = 200;
	private static final int SMALL = 1 << 20;

	private final ContentInspector contents;
	private final BooleanSupplier cancelled;

	ZipInspector(ContentInspector contents, BooleanSupplier cancelled) {
		this.contents = contents;
		this.cancelled = cancelled;
	}

	/** The archive first, then what is in it. */
	List<Inspected> inspect(Octets content, Source source, int depth) {
		return new Run().archive(content, source, depth);
	}

	/** One archive with those inside it: they share what may be unpacked. */
	private final class Run {
		private int left = MAX_TOTAL;
		private int entriesLeft = MAX_ENTRIES;

		List<Inspected> archive(Octets content, Source source, int depth) {
			if (depth >= MAX_DEPTH) {
				return List.of(Inspected.unreadable(source, ObjectKind.ZIP, Problems.of("zip.too-deep", MAX_DEPTH)));
			}
			var archive = new ZipArchive(content);
			Optional<List<ZipArchive.Entry>> entries = archive.entries(MAX_ENTRIES);
			if (entries.isEmpty()) {
				return List.of(Inspected.unreadable(source, ObjectKind.ZIP, Problems.of("zip.damaged")));
			}
			if (isOffice(entries.get())) {
				return List.of(Problems.unreadable(source, "input.office-file", "Office 2007 or later"));
			}
			List<Inspected> members = new ArrayList<>();
			List<StoreEvidence.Entry> listed = new ArrayList<>();
			Optional<Problem> problem = Optional.empty();
			for (ZipArchive.Entry entry : entries.get()) {
				if (entry.isFolder() || isOfTheSystem(entry.name()) || cancelled.getAsBoolean()) {
					continue;
				}
				if (entriesLeft-- <= 0 || left <= 0) {
					problem = Optional.of(Problems.of("zip.too-large", MAX_ENTRIES, MAX_TOTAL >> 20));
					break;
				}
				List<Inspected> member = member(archive, entry, source.member(entry.name()), depth);
				members.addAll(member);
				listed.add(listed(entry, member));
			}
			boolean opened = problem.isEmpty() && entries.get().stream().noneMatch(ZipArchive.Entry::isEncrypted);
			var evidence = new StoreEvidence(source, StoreEvidence.Kind.ZIP, opened, Optional.empty(), listed);
			members.addFirst(new Inspected(source, ObjectKind.ZIP, Optional.of(evidence), List.of(), problem));
			return members;
		}

		private List<Inspected> member(ZipArchive archive, ZipArchive.Entry entry, Source source, int depth) {
			if (entry.isEncrypted()) {
				return List.of(Problems.unreadable(source, "zip.encrypted"));
			}
			int most = Math.min(MAX_ENTRY, left);
			int allowed = (int) Math.min(most, Math.max(SMALL, entry.compressed() * MAX_RATIO));
			return switch (archive.unpack(entry, allowed)) {
			case ZipArchive.Unpacked.TooLarge _ when allowed < most -> List.of(Problems.unreadable(source, "zip.bomb", MAX_RATIO));
			case ZipArchive.Unpacked.TooLarge _ -> {
				left = most < MAX_ENTRY ? 0 : left;
				yield List.of(Problems.unreadable(source, "zip.entry-too-large", MAX_ENTRY >> 20));
			}
			case ZipArchive.Unpacked.Damaged _ -> List.of(Problems.unreadable(source, "zip.entry-damaged"));
			case ZipArchive.Unpacked.Whole(var content) -> {
				left -= content.size();
				yield ZipArchive.isZip(content) ? archive(content, source, depth + 1)
						: FileNames.checked(contents.inspect(content, source, depth + 1), entry.name());
			}
			};
		}
	}

	private static StoreEvidence.Entry listed(ZipArchive.Entry entry, List<Inspected> member) {
		StoreEvidence.EntryKind kind = entry.isEncrypted() ? StoreEvidence.EntryKind.ENCRYPTED : switch (member.getFirst().kind()) {
		case CERTIFICATE -> StoreEvidence.EntryKind.CERTIFICATE;
		case CRL -> StoreEvidence.EntryKind.CRL;
		default -> StoreEvidence.EntryKind.OTHER;
		};
		return new StoreEvidence.Entry(kind, Optional.of(entry.name()), Optional.empty(), Optional.empty(), Optional.empty());
	}

	private static boolean isOffice(List<ZipArchive.Entry> entries) {
		return entries.stream().limit(20).anyMatch(entry -> entry.name().equals("[Content_Types].xml"));
	}

	/** What systems leave in archives unasked. */
	private static boolean isOfTheSystem(String name) {
		return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db") || name.endsWith("desktop.ini");
	}
}
