package org.certclinic.bench;

import java.nio.file.Path;
import java.util.List;

import org.certclinic.knowledge.model.Case;

/** A search engine under test, working on a folder of its own. */
interface Engine extends AutoCloseable {
	/** How many hits are asked for. */
	int LIMIT = 10;

	String name();

	/** Indexes the cases, which are not kept, and opens the index for searching. */
	void index(Path folder, Iterable<Case> cases) throws Exception;

	/** Ids of the best hits. */
	List<String> search(Query query) throws Exception;

	@Override
	void close() throws Exception;
}
