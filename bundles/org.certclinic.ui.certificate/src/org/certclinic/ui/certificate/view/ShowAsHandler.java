package org.certclinic.ui.certificate.view;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.certclinic.x509.words.AttributeReading;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Chooses what the bytes of names in old string types are taken for, where they look garbled. */
public final class ShowAsHandler extends AbstractHandler implements IElementUpdater {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ShownView.of(event).showNamesAs(Optional.ofNullable(event.getParameter(Commands.READING)).flatMap(ShowAsHandler::reading));
		return null; // framework-driven
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		NameFormatHandler.shown().ifPresent(view -> element
				.setChecked(view.names().reading().map(AttributeReading::name).orElse(Commands.LIKELIEST).equals(parameters.get(Commands.READING))));
	}

	private static Optional<AttributeReading> reading(String name) {
		return Arrays.stream(AttributeReading.values()).filter(reading -> reading.name().equals(name)).findFirst();
	}
}
