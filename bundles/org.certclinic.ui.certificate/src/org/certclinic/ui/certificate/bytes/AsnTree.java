package org.certclinic.ui.certificate.bytes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.certclinic.x509.der.DerNode;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The values of an encoding as a tree. An item is made when it is first looked at. */
final class AsnTree {
	/** Levels that are open at first. */
	private static final int OPEN_LEVELS = 2;
	/** A level with more values than this is not opened by itself. */
	private static final int MAX_OPENED = 64;

	private final Composite place;
	private final Consumer<AsnNode> selected;
	private final Menu menu;
	private final LocalResourceManager images;
	private Tree tree;
	private List<AsnNode> roots = List.of();
	private Function<AsnNode, Optional<String>> names = _ -> Optional.empty();

	/** @param menu context menu of the values */
	AsnTree(Composite parent, Menu menu, Consumer<AsnNode> selected) {
		this.menu = menu;
		this.selected = selected;
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		images = new LocalResourceManager(JFaceResources.getResources(), place);
		tree = create();
	}

	private Tree create() {
		Tree made = WidgetKey.set(CertificateKeys.ASN_TREE, new Tree(place, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION));
		ValueMenu.on(made, menu);
		made.addListener(SWT.SetData, this::fill);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> selection().ifPresent(selected)));
		return made;
	}

	Tree control() {
		return tree;
	}

	/** The value that is selected. */
	Optional<AsnNode> selection() {
		return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.ofNullable((AsnNode) tree.getSelection()[0].getData());
	}

	/**
	 * Shows other values in a new tree: taking rows away from a virtual one makes SWT leave items without rows on GTK.
	 *
	 * @param newNames what values are called by what they stand for, for example {@code Issuer}
	 */
	void show(List<AsnNode> newRoots, Function<AsnNode, Optional<String>> newNames) {
		roots = newRoots;
		names = newNames;
		boolean focused = tree.isFocusControl();
		tree.setMenu(null); // or it would be disposed of with the tree
		tree.dispose();
		tree = create();
		tree.setItemCount(roots.size());
		for (int i = 0; i < roots.size(); i++) {
			open(tree.getItem(i), roots.get(i), OPEN_LEVELS);
		}
		place.layout();
		if (focused) {
			tree.setFocus();
		}
	}

	private void open(TreeItem item, AsnNode node, int levels) {
		made(item, node);
		if (levels > 0 && node.hasChildren() && node.children().size() <= MAX_OPENED) {
			item.setExpanded(true);
			for (int i = 0; i < node.children().size(); i++) {
				open(item.getItem(i), node.children().get(i), levels - 1);
			}
		}
	}

	/** Selects a value and scrolls to it, without telling anybody. */
	void reveal(AsnNode node) {
		TreeItem item = itemOf(node);
		tree.setSelection(item);
		tree.showItem(item);
	}

	private TreeItem itemOf(AsnNode node) {
		Optional<AsnNode> parent = node.parent();
		TreeItem item;
		if (parent.isPresent()) {
			TreeItem above = itemOf(parent.orElseThrow());
			item = above.getItem(node.index());
			above.setExpanded(true);
		} else {
			item = tree.getItem(node.index());
		}
		made(item, node);
		return item;
	}

	private void fill(Event event) {
		var item = (TreeItem) event.item;
		TreeItem above = item.getParentItem();
		List<AsnNode> siblings = above == null ? roots : ((AsnNode) above.getData()).children();
		if (event.index < siblings.size()) {
			made(item, siblings.get(event.index));
		}
	}

	private void made(TreeItem item, AsnNode node) {
		if (item.getData() == node) {
			return;
		}
		item.setData(node);
		String label = AsnLabels.of(node.der());
		item.setText(names.apply(node).map(name -> name + "  ·  " + label).orElse(label));
		icon(node.der()).ifPresent(icon -> item.setImage(images.get(icon.descriptor())));
		item.setItemCount(node.hasChildren() ? node.children().size() : 0);
	}

	private static Optional<Icon> icon(DerNode node) {
		return node.fault().map(fault -> fault.isDamage() ? Icon.ERROR : Icon.WARNING);
	}
}
