package org.certclinic.ui.certificate.chain.picture;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells a screen reader the boxes of the picture as the items of a list. */
final class PictureVoice {
	private final ChainPicture picture;
	private final Canvas canvas;

	PictureVoice(ChainPicture picture, Canvas canvas) {
		this.picture = picture;
		this.canvas = canvas;
	}

	void install() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = node(event.childID).map(PictureNode::text).orElse(Messages.Picture_name);
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = picture.shown().size();
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				Object[] children = new Object[picture.shown().size()];
				for (int i = 0; i < children.length; i++) {
					children[i] = i;
				}
				event.children = children;
			}

			@Override
			public void getChildAtPoint(AccessibleControlEvent event) {
				Point point = canvas.toControl(event.x, event.y);
				event.childID = picture.at(point.x, point.y).map(node -> picture.shown().indexOf(node)).orElse(ACC.CHILDID_SELF);
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle area = node(event.childID).flatMap(picture::area).orElseGet(canvas::getClientArea);
				Point place = canvas.toDisplay(area.x, area.y);
				event.x = place.x;
				event.y = place.y;
				event.width = area.width;
				event.height = area.height;
			}

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? place() : ACC.CHILDID_NONE;
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = picture.selection().isPresent() ? place() : ACC.CHILDID_NONE;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (event.childID == ACC.CHILDID_SELF ? 0 : ACC.STATE_SELECTABLE)
						| (event.childID != ACC.CHILDID_SELF && event.childID == place() ? ACC.STATE_SELECTED : 0);
			}
		});
	}

	private int place() {
		return picture.selection().map(node -> picture.shown().indexOf(node)).orElse(ACC.CHILDID_SELF);
	}

	private Optional<PictureNode> node(int child) {
		List<PictureNode> shown = picture.shown();
		return child >= 0 && child < shown.size() ? Optional.of(shown.get(child)) : Optional.empty();
	}
}
