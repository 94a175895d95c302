package org.certclinic.token.process;

import java.nio.ByteBuffer;
import java.util.List;

import org.certclinic.core.evidence.token.Call;

/**
 * What came back of a native call.
 *
 * @param value   what the function returned, as wide as its codes are
 * @param call    the same for the log
 * @param buffers what is in them now, in the order they were given, in the byte order of the machine
 */
public record Answer(long value, Call call, List<ByteBuffer> buffers) {
	public ByteBuffer buffer(int index) {
		return buffers.get(index);
	}
}
