package org.certclinic.ui.certificate.bytes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.der.Fault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** The tree of an object's values beside its bytes; what is selected in one is selected in the other. */
public final class BytesPage {
	private static final int[] WEIGHTS = { 45, 55 };

	/** Narrowest status line, in pixels; it wraps. */
	private static final int MIN_WIDTH = 200;

	private record Place(int from, int to) {
	}

	private final Composite page;
	private final Composite both;
	private final Label nothing;
	private final AsnTree tree;
	private final HexText hex;
	private final Label status;
	private List<AsnNode> roots = List.of();

	/** @param menu context menu of values and bytes */
	public BytesPage(Composite parent, Menu menu) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new StackLayout());
		nothing = new Label(page, SWT.WRAP | SWT.CENTER);
		both = new Composite(page, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		both.setLayout(layout);
		var sash = new SashForm(both, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree = new AsnTree(sash, menu, this::selectedInTree);
		hex = new HexText(sash, this::selectedInHex);
		ValueMenu.on(hex.control(), menu);
		sash.setWeights(WEIGHTS);
		status = WidgetKey.set(CertificateKeys.BYTES_STATUS, StyleClass.QUIET.on(new Label(both, SWT.WRAP)));
		var statusData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		statusData.horizontalIndent = 4;
		statusData.widthHint = MIN_WIDTH;
		status.setLayoutData(statusData);
	}

	public Control control() {
		return page;
	}

	/**
	 * Shows other bytes, or {@code why} there are none.
	 *
	 * @param fields what values stand for, by their place
	 */
	public void show(Octets data, List<FieldRow> fields, String why) {
		nothing.setText(why);
		roots = data.isEmpty() ? List.of() : AsnNode.roots(data);
		Map<Place, String> names = new HashMap<>();
		fields.stream().filter(FieldRow::hasPlace).forEach(field -> names.putIfAbsent(new Place(field.from(), field.to()), field.label()));
		tree.show(roots, node -> Optional.ofNullable(names.get(new Place(node.offset(), node.end()))));
		hex.show(data);
		say(NLS.bind(Messages.Status_size, data.size()));
		Control top = data.isEmpty() ? nothing : both;
		((StackLayout) page.getLayout()).topControl = top;
		page.layout();
		if (!roots.isEmpty()) {
			select(roots.getFirst());
		}
	}

	/** Selects the largest value within the bytes {@code from} to {@code to}. */
	public void reveal(int from, int to) {
		Optional<AsnNode> found = rootOf(from).map(root -> root.at(from));
		while (found.isPresent()) {
			AsnNode node = found.orElseThrow();
			Optional<AsnNode> parent = node.parent();
			if (parent.isEmpty() || parent.orElseThrow().offset() < from || parent.orElseThrow().end() > to) {
				select(node);
				return;
			}
			found = parent;
		}
	}

	/** The selected value's bytes as hex, tag and length with them. */
	public String selectedHex() {
		return tree.selection().map(node -> node.der().encoded().hex()).orElse("");
	}

	public Control treeControl() {
		return tree.control();
	}

	public Control hexControl() {
		return hex.control();
	}

	private void select(AsnNode node) {
		tree.reveal(node);
		selectedInTree(node);
	}

	private void selectedInTree(AsnNode node) {
		hex.mark(node.offset(), node.contentOffset(), node.end());
		say(describe(node));
	}

	private void selectedInHex(int offset) {
		rootOf(offset).map(root -> root.at(offset)).ifPresent(node -> {
			tree.reveal(node);
			hex.mark(node.offset(), node.contentOffset(), node.end());
			say(describe(node));
		});
	}

	private void say(String text) {
		status.setText(text);
		both.layout(new Control[] { status });
	}

	private Optional<AsnNode> rootOf(int offset) {
		return roots.stream().filter(root -> offset >= root.offset() && offset < root.end()).findFirst();
	}

	private static String describe(AsnNode node) {
		DerNode der = node.der();
		String place = NLS.bind(Messages.Status_place, new Object[] { Tag.text(der.tag()), node.offset(), node.contentOffset() - node.offset(),
				node.contentEnd() - node.contentOffset() });
		return der.fault().map(fault -> place + "  ·  " + words(fault)).orElse(place);
	}

	private static String words(Fault fault) {
		return switch (fault) {
		case UNREADABLE_HEADER -> Messages.Fault_unreadableHeader;
		case LENGTH_BEYOND_END -> Messages.Fault_lengthBeyondEnd;
		case UNENDED -> Messages.Fault_unended;
		case TOO_DEEP -> Messages.Fault_tooDeep;
		case INDEFINITE_LENGTH -> Messages.Fault_indefiniteLength;
		case LENGTH_NOT_MINIMAL -> Messages.Fault_lengthNotMinimal;
		};
	}
}
