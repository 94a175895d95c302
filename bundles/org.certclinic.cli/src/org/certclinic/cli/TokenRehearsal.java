package org.certclinic.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.ModuleFile;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PublicHalf;
import org.certclinic.core.evidence.token.SlotReport;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.core.evidence.token.TokenInfo;
import org.certclinic.core.evidence.token.TokenLimits;
import org.certclinic.core.evidence.token.TokenObject;
import org.certclinic.core.evidence.token.Version;

/** A token there is not, with something wrong. It is judged and told while drivers are asked, so that all this is loaded when they answer. */
final class TokenRehearsal {
	private static final String NAME = "rehearsal";
	private static final Version VERSION = new Version(1, 0);

	private TokenRehearsal() {
	}

	static TokenEvidence evidence(Instant at) {
		var file = new ModuleFile(NAME, 0, ModuleFile.Format.UNKNOWN, 0, "", List.of(), List.of(), ModuleFile.Entry.PRESENT);
		var slot = new SlotReport(0, NAME, NAME, Set.of(), VERSION, VERSION, Optional.of(token()), Optional.empty());
		var module = new ModuleReport(NAME, ModuleReport.Origin.USER, file, Optional.empty(), List.of(slot), 0, List.of(), Optional.empty(), Duration.ofMillis(1));
		return new TokenEvidence(Source.of(NAME), at, Optional.empty(), List.of(module), List.of(), List.of());
	}

	private static TokenInfo token() {
		var unknown = OptionalLong.empty();
		var limits = new TokenLimits(unknown, unknown, unknown, unknown, 0, 0, unknown, unknown, unknown, unknown);
		var unreadable = Optional.of(Octets.of(NAME.getBytes(StandardCharsets.US_ASCII)));
		return new TokenInfo(NAME, NAME, NAME, NAME, Set.of(TokenFlag.TOKEN_INITIALIZED), limits, VERSION, VERSION, Optional.empty(), List.of(),
				List.of(object(TokenObject.Kind.CERTIFICATE, unreadable), object(TokenObject.Kind.PRIVATE_KEY, Optional.empty())), false, NAME);
	}

	private static TokenObject object(TokenObject.Kind kind, Optional<Octets> certificate) {
		var id = Octets.of(new byte[] { (byte) kind.ordinal() });
		Optional<PublicHalf> key = Optional.empty();
		return new TokenObject(kind, NAME, id, Optional.empty(), certificate, key, Set.of(), Set.of(), NAME, Optional.empty());
	}
}
