package org.certclinic.ui.certificate.view;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Chooses the order and the spelling in which distinguished names are written. */
public final class NameFormatHandler extends AbstractHandler implements IElementUpdater {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var view = ShownView.of(event);
		Optional.ofNullable(event.getParameter(Commands.FORMAT)).flatMap(NameFormats::of).ifPresent(view::showNames);
		return null; // framework-driven
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		shown().ifPresent(view -> element.setChecked(view.names().format().name().equals(parameters.get(Commands.FORMAT))));
	}

	/** The view of the active window, if it is open. */
	static Optional<CertificatesView> shown() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).flatMap(window -> Optional.ofNullable(window.getActivePage()))
				.map(page -> page.findView(CertificatesView.ID)).filter(CertificatesView.class::isInstance).map(CertificatesView.class::cast);
	}
}
