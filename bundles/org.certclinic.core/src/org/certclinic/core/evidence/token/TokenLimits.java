package org.certclinic.core.evidence.token;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Numbers of {@code CK_TOKEN_INFO}; absent where the driver does not say.
 *
 * @param maxSessions   {@link Long#MAX_VALUE} for no limit
 * @param maxRwSessions {@link Long#MAX_VALUE} for no limit
 * @param maxPin        characters of a PIN
 */
public record TokenLimits(OptionalLong maxSessions, OptionalLong sessions, OptionalLong maxRwSessions, OptionalLong rwSessions, long minPin, long maxPin,
		OptionalLong publicMemory, OptionalLong freePublicMemory, OptionalLong privateMemory, OptionalLong freePrivateMemory) {
	public TokenLimits {
		Objects.requireNonNull(maxSessions, "maxSessions");
		Objects.requireNonNull(sessions, "sessions");
		Objects.requireNonNull(maxRwSessions, "maxRwSessions");
		Objects.requireNonNull(rwSessions, "rwSessions");
		Objects.requireNonNull(publicMemory, "publicMemory");
		Objects.requireNonNull(freePublicMemory, "freePublicMemory");
		Objects.requireNonNull(privateMemory, "privateMemory");
		Objects.requireNonNull(freePrivateMemory, "freePrivateMemory");
	}
}
