package org.certclinic.x509.decode;

import static org.certclinic.x509.decode.DeviationCodes.INDEFINITE_LENGTH;
import static org.certclinic.x509.decode.DeviationCodes.LENGTH_NOT_MINIMAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Deviation;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Fault;
import org.certclinic.x509.der.Tag;

/**
 * One object being decoded: where in it the reader is, what was found to deviate, and the first thing that could not be read. For one
 * thread.
 */
final class Decoding {
	private static final Texts TEXTS = Texts.beside(Decoding.class);
	private static final int MAX_DEVIATIONS = 1000;

	private final DerNode object;
	private final String type;
	private final List<Deviation> deviations = new ArrayList<>();
	private final Trail trail = new Trail();
	private Problem problem; // null: none
	private Problem cutOff; // null: none; the innermost value that is not whole, where all inside it is
	private int embedding;
	private boolean extension;

	/** @param type what the object is, as RFC 5280 calls it, for example {@code Certificate} */
	Decoding(DerNode object, String type) {
		this.object = object;
		this.type = type;
	}

	/** Where the reader is; what is found belongs there. */
	Trail trail() {
		return trail;
	}

	List<Deviation> deviations() {
		return deviations;
	}

	/** The first thing that could not be read, else where the bytes end too early. */
	Optional<Problem> problem() {
		return Optional.ofNullable(problem != null ? problem : cutOff);
	}

	/** Keeps a problem if it is the first. */
	void fail(Problem found) {
		if (problem == null) {
			problem = found;
		}
	}

	/** Runs {@code step}; where it meets damage the problem is kept and the reader is back where it was. */
	void attempt(Runnable step) {
		int depth = trail.depth();
		try {
			step.run();
		} catch (Damage damage) {
			recover(damage, depth);
		}
	}

	/** Keeps the problem of {@code damage}, and puts the reader back where it was at {@code depth} of the trail. */
	void recover(Damage damage, int depth) {
		fail(damage.problem());
		trail.back(depth);
	}

	/** @param field below the trail; empty for the trail itself */
	void deviates(String code, DerNode at, String field) {
		if (deviations.size() < MAX_DEVIATIONS) {
			deviations.add(new Deviation(code, offset(at), trail.path(field, type)));
		}
	}

	/** In bytes from the object's first; that of the value around it for a node cut out of pieces. */
	int offset(DerNode node) {
		return node.data() == object.data() ? node.offset() - object.offset() : embedding;
	}

	/** Remembers where the pieces come from that a value read next was put together of. */
	void embed(DerNode pieces) {
		embedding = offset(pieces);
	}

	/**
	 * Damage of a kind that has a text of its own: places are the field, the offset, what to do, then {@code details}.
	 *
	 * @param code  key of the text, and of the problem
	 * @param field below the trail
	 */
	Damage damage(String code, int offset, String field, Object... details) {
		Object[] places = new Object[details.length + 3];
		places[0] = trail.path(field, type);
		places[1] = offset;
		places[2] = TEXTS.text(extension ? "advice.issuer" : "advice.file");
		System.arraycopy(details, 0, places, 3, details.length);
		return new Damage(new Problem(code, offset, TEXTS.text(code, places)));
	}

	Damage damage(String code, DerNode at, String field, Object... details) {
		return damage(code, offset(at), field, details);
	}

	/** A value of another type than due. */
	Damage unexpected(DerNode found, int expected, String field) {
		return damage("der.tag-unexpected", found, field, Tag.text(expected), Tag.text(found.tag()));
	}

	/** A mandatory field for which nothing is left in {@code parent}. */
	Damage missing(DerNode parent, String field) {
		if (isCutOff(parent)) {
			return truncated(parent.contentEnd() - object.offset(), field);
		}
		return damage("certificate.field-missing", offset(parent) + parent.contentEnd() - parent.offset(), field);
	}

	/** Notes what is wrong with a value's tag and length; damage where nothing can be read of it. */
	void check(DerNode node, String field) {
		if (node.fault().isEmpty()) {
			return;
		}
		switch (node.fault().get()) {
		case LENGTH_NOT_MINIMAL -> deviates(LENGTH_NOT_MINIMAL, node, field);
		case INDEFINITE_LENGTH -> deviates(INDEFINITE_LENGTH, node, field);
		case LENGTH_BEYOND_END -> beyondEnd(node, field);
		case UNENDED -> fail(damage("der.unended", node, field).problem());
		case TOO_DEEP -> throw damage("der.too-deep", node, field, DerNode.MAX_DEPTH);
		case UNREADABLE_HEADER -> throw isCutOff(node) ? truncated(offset(node), field) : damage("der.header", node, field);
		}
	}

	private void beyondEnd(DerNode node, String field) {
		Damage damage = isCutOff(node) ? truncated(offset(node), field) : tooLong(node, field);
		if (!node.isConstructed()) {
			throw damage;
		}
		if (isCutOff(node)) {
			cutOff = damage.problem();
		} else {
			fail(damage.problem());
		}
	}

	private Damage tooLong(DerNode node, String field) {
		return damage("der.length", node, field, node.declaredLength().orElse(0L), node.contentEnd() - node.contentOffset());
	}

	/** Whether the object promises more bytes than there are, and {@code node} ends with the last. */
	private boolean isCutOff(DerNode node) {
		return object.fault().filter(fault -> fault == Fault.LENGTH_BEYOND_END).isPresent() && node.data() == object.data()
				&& node.end() == object.end() && object.end() == object.data().size();
	}

	private Damage truncated(int offset, String field) {
		long there = object.end() - object.offset();
		long due = object.contentOffset() - object.offset() + object.declaredLength().orElse(0L);
		return damage("der.truncated", offset, field, there, due, due - there);
	}

	/**
	 * Runs {@code reader} on a value that stands by itself, such as an extension's or a key's: damage inside is none of the object's. The
	 * damage is returned instead of the reader's result, and the reader is back where it was.
	 */
	<T> Isolated<T> isolated(boolean inExtension, Supplier<T> reader) {
		Problem outer = problem;
		Problem outerCut = cutOff;
		int depth = trail.depth();
		problem = null;
		extension = inExtension;
		T value = null;
		try {
			value = reader.get();
		} catch (Damage damage) {
			fail(damage.problem());
		}
		var result = new Isolated<>(Optional.ofNullable(value), problem());
		problem = outer;
		cutOff = outerCut;
		extension = false;
		trail.back(depth);
		return result;
	}

	/** What was read, also where part of it is damaged, and the damage. */
	record Isolated<T>(Optional<T> value, Optional<Problem> problem) {
	}

	/** Says that a whole object is expected at its beginning; damage where the first byte is another. */
	void begin() {
		if (!object.is(Tag.SEQUENCE)) {
			if (object.fault().isPresent()) {
				check(object, "");
			}
			throw unexpected(object, Tag.SEQUENCE, "");
		}
		check(object, "");
	}
}
