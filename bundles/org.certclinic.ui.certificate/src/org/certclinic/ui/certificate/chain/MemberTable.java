package org.certclinic.ui.certificate.chain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.evidence.NameAttribute;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.items.Times;
import org.certclinic.x509.ObjectKind;
import org.certclinic.x509.document.ChainMember;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The members of a document in the order of its file. */
final class MemberTable {
	/** A member, where it stands, and how it was judged. */
	private record Row(int index, ChainMember member, String role, Icon icon) {
	}

	/** From this width on, in pixels, a column is given its part of what room there is, but no less than two thirds of its width. */
	private static final int SHARING = 100;

	private final TableViewer viewer;

	/** @param selected is told the places of the members that the user selected */
	MemberTable(Composite parent, Consumer<List<Integer>> selected) {
		var place = new Composite(parent, SWT.NONE);
		List<Column<Row>> columns = List.of(new Column<Row>(Messages.Column_order, 46, row -> String.valueOf(row.index() + 1), row -> Optional.of(row.icon())),
				new Column<Row>(Messages.Column_name, 170, MemberTable::name), new Column<Row>(Messages.Column_role, 78, Row::role),
				new Column<Row>(Messages.Column_until, 92,
						row -> row.member().certificate().flatMap(certificate -> certificate.validity().notAfter()).map(Times::day).orElse("")),
				new Column<Row>(Messages.Column_issuer, 140, row -> row.member().certificate().map(MemberTable::issuer).orElse("")),
				new Column<Row>(Messages.Column_source, 110, row -> source(row.member().content().source().text())));
		viewer = ColumnTable.createLarge(place, columns);
		var layout = new TableColumnLayout();
		place.setLayout(layout);
		for (int i = 0; i < columns.size(); i++) {
			int width = columns.get(i).width();
			layout.setColumnData(viewer.getTable().getColumn(i), width < SHARING ? new ColumnPixelData(width) : new ColumnWeightData(width, width * 2 / 3));
		}
		WidgetKey.set(CertificateKeys.CHAIN_MEMBERS, viewer.getTable());
		viewer.getTable().addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> selected.accept(selection())));
	}

	Table control() {
		return viewer.getTable();
	}


	/** Shows a document; what was selected stays where it is if that much is left. */
	void show(Judgement judgement) {
		List<ChainMember> members = judgement.document().members();
		viewer.setInput(IntStream.range(0, members.size()).mapToObj(index -> row(judgement, index)).toList());
	}

	/** Places of the selected members, in order. */
	List<Integer> selection() {
		return IntStream.of(viewer.getTable().getSelectionIndices()).sorted().boxed().toList();
	}

	void select(List<Integer> members) {
		int count = viewer.getTable().getItemCount();
		int[] rows = members.stream().mapToInt(Integer::intValue).filter(index -> index < count).toArray();
		viewer.getTable().deselectAll();
		if (rows.length > 0) {
			viewer.getTable().setSelection(rows);
		}
	}

	private static Row row(Judgement judgement, int index) {
		ChainMember member = judgement.document().members().get(index);
		OptionalInt depth = member.certificate().map(judgement::depth).orElse(OptionalInt.empty());
		boolean first = !judgement.isDuplicate(index);
		if (depth.isPresent() && first) {
			return new Row(index, member, role(judgement.evidence().orElseThrow(), depth.getAsInt()), icon(judgement.evidence().orElseThrow(), depth.getAsInt()));
		}
		if (member.certificate().isPresent()) {
			String role = judgement.evidence().isEmpty() ? "" : first ? Messages.Role_none : Messages.Role_duplicate;
			return new Row(index, member, role, Icon.ASIDE);
		}
		boolean problem = member.problem().isPresent();
		return new Row(index, member, problem ? Messages.Role_unreadable : Messages.Role_kept,
				problem ? Icon.ERROR : member.content().kind() == ObjectKind.KEY ? Icon.KEY : Icon.UNKNOWN);
	}

	private static String role(ChainEvidence evidence, int depth) {
		var path = evidence.best();
		boolean root = depth > 0 && depth == path.certificates().size() - 1 && (path.anchored() || path.certificates().get(depth).isSelfIssued());
		return depth == 0 ? Messages.Role_leaf : root ? Messages.Role_root : Messages.Role_authority;
	}

	private static Icon icon(ChainEvidence evidence, int depth) {
		return evidence.best().problems().stream().filter(problem -> problem.depth() == depth).map(ChainProblem::severity).min(Severity::compareTo)
				.map(severity -> switch (severity) {
				case ERROR -> Icon.ERROR;
				case WARNING -> Icon.WARNING;
				case INFO -> Icon.INFO;
				}).orElse(Icon.GOOD);
	}

	private static String name(Row row) {
		return row.member().certificate().map(CertificateEvidence::label).orElseGet(() -> place(row.member().content().source().text()));
	}

	/** The file alone, with the line: the folder stands in a column of its own. */
	private static String place(String source) {
		return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
	}

	/** The file first, as the folder may be cut off. */
	private static String source(String source) {
		String place = place(source);
		return place.length() == source.length() ? source : NLS.bind(Messages.Source_file, place, source.substring(0, source.length() - place.length() - 1));
	}

	private static String issuer(CertificateEvidence certificate) {
		return certificate.issuer().commonName().or(() -> certificate.issuer().attributes().reduce((_, last) -> last).map(NameAttribute::text)).orElse("");
	}
}
