package org.certclinic.token.worker;

/**
 * What is said on the socket between a worker and its parent, big endian.
 * <p>
 * A request is its length (4 bytes, of what follows), the operation (1), and:
 * {@link #LOAD} a path in UTF-8;
 * {@link #SYMBOL} a library's handle (8) and a name in UTF-8;
 * {@link #READ} an address (8) and a count (4);
 * {@link #CALL} an address (8); the count of arguments (1), and for each 1 if it is a buffer's address, else 0 (1), and the value or the
 * buffer's number (8); the count of buffers (1), and for each its size (4), the count of its first bytes (4) and these; the count of pointers
 * (2), and for each the buffer (1) and offset (4) it is written to and the buffer (1) and offset (4) it points to.
 * <p>
 * An answer is its length (4, of what follows), a status (1), a value (8: a handle, an address, or what the function returned), the nanoseconds
 * it took (8), and the bytes read, a message in UTF-8, or the content of all buffers one after the other.
 */
public final class Operation {
	public static final byte LOAD = 1;
	public static final byte SYMBOL = 2;
	public static final byte READ = 3;
	public static final byte CALL = 4;

	public static final byte OK = 0;
	/** The platform did not do it; a message follows. */
	public static final byte REFUSED = 1;

	/** More than any request or answer. */
	public static final int MAX_MESSAGE = 8 << 20;
	/** A function gets so many, the rest zero: what it does not take does no harm in the calling conventions of our platforms. */
	public static final int MAX_ARGUMENTS = 10;
	/** How a worker ends when its parent is gone, or the socket. */
	public static final int PARENT_GONE = 113;

	private Operation() {
	}
}
