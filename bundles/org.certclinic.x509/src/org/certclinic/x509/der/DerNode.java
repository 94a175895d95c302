package org.certclinic.x509.der;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.certclinic.core.evidence.Octets;

/**
 * One value of a BER or DER encoding: tag, length, content. Any bytes make a node; what is wrong with them is its {@link #fault()}.
 * A node whose length points too far ends where the value it stands in ends. Children are read when asked for, so that a node costs
 * nothing until then.
 */
public final class DerNode {
	/** Deeper values are not read. */
	public static final int MAX_DEPTH = 100;
	private static final int CONSTRUCTED = 0x20;
	private static final int LONG_TAG = 0x1f;
	private static final int INDEFINITE = 0x80;
	private static final int MAX_TAG_BYTES = 8;
	/** Larger tag numbers, which nobody uses, count as this one. */
	private static final int MAX_TAG_NUMBER = 0x0fffffff;
	private static final int MAX_LENGTH_BYTES = 8;

	private final Octets data;
	private final int depth;
	private final int offset;
	private int tag;
	private boolean constructed;
	private int contentOffset;
	private int contentEnd;
	private int end;
	private long declared;
	private Fault fault; // null: none

	/** Reads the header at {@code offset}; the value ends at {@code limit} at the latest. */
	private DerNode(Octets data, int offset, int limit, int depth) {
		this.data = data;
		this.offset = offset;
		this.depth = depth;
		if (!readHeader(limit)) {
			fault = Fault.UNREADABLE_HEADER;
			constructed = false;
			tag = -1;
			contentOffset = offset;
			contentEnd = limit;
			end = limit;
		}
	}

	/** The first value in {@code data}; bytes behind it are not looked at, see {@link #end()}. */
	public static DerNode of(Octets data) {
		return new DerNode(data, 0, data.size(), 0);
	}

	private boolean readHeader(int limit) {
		int at = offset;
		if (at >= limit) {
			return false;
		}
		int first = data.at(at++);
		constructed = (first & CONSTRUCTED) != 0;
		long number = first & LONG_TAG;
		if (number == LONG_TAG) {
			number = 0;
			int start = at;
			int next;
			do {
				if (at >= limit || at - start == MAX_TAG_BYTES) {
					return false;
				}
				next = data.at(at++);
				number = number << 7 | next & 0x7f;
			} while ((next & 0x80) != 0);
			if (number < LONG_TAG || data.at(start) == 0x80) {
				fault = Fault.LENGTH_NOT_MINIMAL;
			}
		}
		tag = Tag.of(first >> 6, (int) Math.min(number, MAX_TAG_NUMBER));
		return readLength(at, limit);
	}

	private boolean readLength(int start, int limit) {
		int at = start;
		if (at >= limit) {
			return false;
		}
		int first = data.at(at++);
		if (first == INDEFINITE) {
			contentOffset = at;
			declared = -1;
			return constructed && endOfContents(limit);
		}
		long length = first;
		if (first > INDEFINITE) {
			int count = first & 0x7f;
			if (count > MAX_LENGTH_BYTES || at + count > limit) {
				return false;
			}
			length = 0;
			for (int i = 0; i < count; i++) {
				length = length << 8 | data.at(at + i);
			}
			if (length < 0) {
				return false;
			}
			if (length < INDEFINITE || data.at(at) == 0) {
				fault = Fault.LENGTH_NOT_MINIMAL;
			}
			at += count;
		}
		declared = length;
		contentOffset = at;
		if (length > limit - at) {
			fault = Fault.LENGTH_BEYOND_END;
			length = limit - at;
		}
		contentEnd = at + (int) length;
		end = contentEnd;
		return true;
	}

	/** Finds the two zero bytes that end an indefinite length by reading the values before them. */
	private boolean endOfContents(int limit) {
		fault = Fault.INDEFINITE_LENGTH;
		int at = contentOffset;
		while (depth < MAX_DEPTH) {
			if (at + 2 <= limit && data.at(at) == 0 && data.at(at + 1) == 0) {
				contentEnd = at;
				end = at + 2;
				return true;
			}
			if (at >= limit) {
				break;
			}
			var child = new DerNode(data, at, limit, depth + 1);
			if (child.fault == Fault.UNREADABLE_HEADER) {
				break;
			}
			at = child.end;
		}
		fault = Fault.UNENDED;
		contentEnd = limit;
		end = limit;
		return true;
	}

	/** The bytes all nodes of the tree stand in. */
	public Octets data() {
		return data;
	}

	/** Where the tag is, in {@link #data()}. */
	public int offset() {
		return offset;
	}

	/** Where the content begins. */
	public int contentOffset() {
		return contentOffset;
	}

	/** Where the content ends. */
	public int contentEnd() {
		return contentEnd;
	}

	/** Where the next value begins. */
	public int end() {
		return end;
	}

	/** How many bytes the length promises; absent for an indefinite length. */
	public Optional<Long> declaredLength() {
		return declared < 0 ? Optional.empty() : Optional.of(declared);
	}

	/** See {@link Tag}; -1 where the header is unreadable. */
	public int tag() {
		return tag;
	}

	public boolean is(int expected) {
		return tag == expected;
	}

	public boolean isConstructed() {
		return constructed;
	}

	/** What is wrong with this value's own encoding. */
	public Optional<Fault> fault() {
		return Optional.ofNullable(fault);
	}

	public boolean isDamaged() {
		return fault != null && fault.isDamage();
	}

	/** Tag, length and content. */
	public Octets encoded() {
		return data.slice(offset, end);
	}

	/** The content bytes as they stand. */
	public Octets content() {
		return data.slice(contentOffset, contentEnd);
	}

	/** The content of a string, put together where BER cuts it in pieces. */
	public Octets string() {
		if (!constructed) {
			return content();
		}
		var joined = new java.io.ByteArrayOutputStream();
		for (DerNode piece : children()) {
			byte[] bytes = piece.string().toArray();
			joined.write(bytes, 0, bytes.length);
		}
		return Octets.of(joined.toByteArray());
	}

	/** The values inside; empty for a primitive value. Bytes in which no value can be read make one last, faulty node. */
	public List<DerNode> children() {
		if (!constructed) {
			return List.of();
		}
		if (depth >= MAX_DEPTH) {
			fault = Fault.TOO_DEEP;
			return List.of();
		}
		List<DerNode> children = new ArrayList<>();
		for (int at = contentOffset; at < contentEnd;) {
			var child = new DerNode(data, at, contentEnd, depth + 1);
			children.add(child);
			at = child.end;
		}
		return children;
	}

	/** Whether a value begins at {@code at}, an offset in {@link #data()}, among those inside. */
	public boolean hasChildAt(int at) {
		return constructed && at < contentEnd && depth < MAX_DEPTH;
	}

	/** The value inside that begins at {@code at}: {@link #contentOffset()} or the end of another. Only where {@link #hasChildAt(int)} says so. */
	public DerNode childAt(int at) {
		return new DerNode(data, at, contentEnd, depth + 1);
	}

	/** The values inside, read one after the other, for contents too many to hold. */
	public Stream<DerNode> stream() {
		if (!constructed || contentOffset >= contentEnd || depth >= MAX_DEPTH) {
			return Stream.empty();
		}
		return Stream.iterate(new DerNode(data, contentOffset, contentEnd, depth + 1), node -> node != null,
				node -> node.end < contentEnd ? new DerNode(data, node.end, contentEnd, depth + 1) : null);
	}

	/** The single value of tag {@code [number]} of the context class among the children. */
	public Optional<DerNode> context(int number) {
		return stream().filter(child -> child.is(Tag.context(number))).findFirst();
	}

	/** Reads the content as an encoding of its own, for example that of an OCTET STRING or of a BIT STRING behind its first byte. */
	public DerNode inside(int skip) {
		int start = Math.min(contentOffset + skip, contentEnd);
		return new DerNode(data, start, contentEnd, depth + 1);
	}

	/** Bits that do not count at the end of a BIT STRING. */
	public OptionalInt unusedBits() {
		return is(Tag.BIT_STRING) && !content().isEmpty() ? OptionalInt.of(content().at(0)) : OptionalInt.empty();
	}
}
