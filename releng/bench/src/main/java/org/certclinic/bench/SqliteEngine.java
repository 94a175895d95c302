package org.certclinic.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.certclinic.knowledge.model.Case;

/** SQLite FTS5 with trigrams, ranked; what has no three characters in a row is looked for by a scan. */
final class SqliteEngine implements Engine {
	private static final int MAX_WORDS = 16;

	private Connection connection;
	private PreparedStatement match;
	private PreparedStatement scan;

	@Override
	public String name() {
		return "SQLite FTS5";
	}

	@Override
	public void index(Path folder, Iterable<Case> cases) throws SQLException {
		connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bench.db"));
		try (var setup = connection.createStatement()) {
			setup.execute("pragma synchronous = off");
			setup.execute("pragma cache_size = -128000"); // kilobytes
			setup.execute("create virtual table cases using fts5(id unindexed, text, tokenize = 'trigram')");
		}
		connection.setAutoCommit(false);
		try (var insert = connection.prepareStatement("insert into cases values (?, ?)")) {
			for (Case item : cases) {
				insert.setString(1, item.getId());
				insert.setString(2, String.join("\n", CaseTexts.of(item)));
				insert.executeUpdate();
			}
		}
		try (var merge = connection.createStatement()) {
			merge.execute("insert into cases(cases) values ('optimize')");
		}
		connection.commit();
		match = connection.prepareStatement("select id from cases where cases match ? order by rank limit " + LIMIT);
		scan = connection.prepareStatement("select id from cases where text like ? limit " + LIMIT);
	}

	@Override
	public List<String> search(Query query) throws SQLException {
		Set<String> words = new LinkedHashSet<>();
		for (String piece : query.literal() ? List.of(query.text().split(" ")) : pieces(query.text())) {
			if (piece.codePointCount(0, piece.length()) >= 3 && words.size() < MAX_WORDS) {
				words.add('"' + piece.replace("\"", "\"\"") + '"');
			}
		}
		PreparedStatement select = words.isEmpty() ? scan : match;
		select.setString(1, words.isEmpty() ? "%" + query.text() + "%" : String.join(" OR ", words));
		List<String> ids = new ArrayList<>();
		try (var rows = select.executeQuery()) {
			while (rows.next()) {
				ids.add(rows.getString(1));
			}
		}
		return ids;
	}

	/** English words, and Chinese by three characters. */
	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		for (String run : text.split("[^\\p{IsHan}A-Za-z0-9]+|(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{IsHan})")) {
			if (run.matches("\\p{IsHan}{3,}")) {
				for (int i = 0; i + 3 <= run.length(); i++) {
					pieces.add(run.substring(i, i + 3));
				}
			} else {
				pieces.add(run);
			}
		}
		return pieces;
	}

	@Override
	public void close() throws SQLException {
		if (connection != null) { // null if it was left out
			connection.close();
		}
	}
}
