package org.certclinic.ui.certificate.chain.picture;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.certclinic.ui.ThemeWatch;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.chain.model.Judgement;
import org.certclinic.ui.certificate.chain.picture.PictureLayout.Box;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A judged chain as a picture, leaf at the top. Boxes are selected by mouse and by arrow keys; each tells its text to a screen reader. */
public final class ChainPicture {
	private final ScrolledComposite scrolled;
	private final Canvas canvas;
	private final Locale locale;
	private final Consumer<PictureNode> selected;
	private List<PictureRow> rows = List.of();
	private PictureLayout layout = new PictureLayout(List.of(), 0, (_, _) -> 0);
	private Optional<PictureNode> selection = Optional.empty();

	/** @param selected is told which box the user selected */
	public ChainPicture(Composite parent, Locale locale, Consumer<PictureNode> selected) {
		this.locale = locale;
		this.selected = selected;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.getVerticalBar().setIncrement(24);
		canvas = WidgetKey.set(CertificateKeys.CHAIN_PICTURE, new Canvas(scrolled, SWT.DOUBLE_BUFFERED));
		scrolled.setContent(canvas);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(_ -> arrange()));
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> {
			canvas.setFocus();
			layout.at(event.x, event.y).ifPresent(box -> choose(box.node()));
		}));
		canvas.addMouseMoveListener(event -> explain(event.x, event.y));
		canvas.addKeyListener(KeyListener.keyPressedAdapter(event -> key(event.keyCode)));
		canvas.addFocusListener(FocusListener.focusGainedAdapter(_ -> canvas.redraw()));
		canvas.addFocusListener(FocusListener.focusLostAdapter(_ -> canvas.redraw()));
		canvas.addTraverseListener(event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		new PictureVoice(this, canvas).install();
		ThemeWatch.on(canvas, canvas::redraw);
	}

	public Control control() {
		return scrolled;
	}

	/** The control that is drawn on, for menus and drops. */
	public Control canvas() {
		return canvas;
	}

	public void setFocus() {
		canvas.setFocus();
	}

	/** Shows a judgement; what was selected stays so if it is still there. */
	public void show(Judgement judgement) {
		rows = new PictureContent(judgement, locale).rows();
		Optional<PictureNode> before = selection;
		selection = before.flatMap(node -> nodes().filter(node::isLike).findFirst());
		arrange();
	}

	/** Selects what stands for a member of the document, without telling. */
	public void selectMember(int member) {
		select(nodes().filter(node -> node.member().isPresent() && node.member().getAsInt() == member).findFirst());
	}

	/** Selects the certificate at a depth of the path, or what lacks there; without telling. */
	public Optional<PictureNode> selectDepth(int depth) {
		Optional<PictureNode> node = nodes().filter(one -> one.depth() == depth && one.kind() != PictureNode.Kind.REJECTED).findFirst();
		select(node);
		return node;
	}

	/** All boxes, the path first to last with what stands beside each. */
	public List<PictureNode> shown() {
		return nodes().toList();
	}

	Optional<PictureNode> selection() {
		return selection;
	}

	Optional<Rectangle> area(PictureNode node) {
		return layout.boxes().stream().filter(box -> box.node() == node).map(Box::area).findFirst();
	}

	Optional<PictureNode> at(int x, int y) {
		return layout.at(x, y).map(Box::node);
	}

	private Stream<PictureNode> nodes() {
		return rows.stream().flatMap(row -> Stream.concat(Stream.of(row.node()), row.beside().stream()));
	}

	private void choose(PictureNode node) {
		select(Optional.of(node));
		selected.accept(node);
	}

	private void select(Optional<PictureNode> node) {
		selection = node;
		node.flatMap(this::area).ifPresent(this::reveal);
		canvas.redraw();
		node.ifPresent(one -> canvas.getAccessible().setFocus(shown().indexOf(one)));
	}

	private void reveal(Rectangle area) {
		Point origin = scrolled.getOrigin();
		Rectangle view = scrolled.getClientArea();
		int y = Math.min(Math.max(origin.y, area.y + area.height + PictureLayout.MARGIN - view.height), Math.max(0, area.y - PictureLayout.MARGIN));
		if (y != origin.y) {
			scrolled.setOrigin(origin.x, y);
		}
	}

	private void key(int code) {
		List<PictureNode> all = shown();
		if (all.isEmpty()) {
			return;
		}
		int place = selection.map(all::indexOf).orElse(-1);
		int next = switch (code) {
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> Math.min(place + 1, all.size() - 1);
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> Math.max(place - 1, 0);
		case SWT.HOME -> 0;
		case SWT.END -> all.size() - 1;
		default -> place;
		};
		if (next != place && next >= 0) {
			choose(all.get(next));
		}
	}

	private void explain(int x, int y) {
		String text = at(x, y).map(PictureNode::text).orElse(null); // null is SWT's word for no tool tip
		if (!Objects.equals(text, canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private void arrange() {
		Rectangle view = scrolled.getClientArea();
		var gc = new GC(canvas);
		try {
			layout = new PictureLayout(rows, view.width, painter(gc));
		} finally {
			gc.dispose();
		}
		Point size = layout.size();
		canvas.setSize(Math.max(size.x, view.width), Math.max(size.y, view.height));
		canvas.redraw();
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		PicturePainter painter = painter(gc);
		layout.lines().forEach(painter::paint);
		boolean focused = canvas.isFocusControl();
		layout.boxes().forEach(box -> painter.paint(box, selection.filter(node -> node == box.node()).isPresent(), focused));
	}

	private PicturePainter painter(GC gc) {
		gc.setFont(canvas.getFont());
		return new PicturePainter(gc, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), canvas.getForeground());
	}
}
