package org.certclinic.workbench;

import java.util.Map;
import java.util.Optional;

import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.KnowledgePreferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Chooses the language of the workbench: {@code zh}, {@code en} or {@code system}. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {
	static final String PARAMETER = "org.certclinic.workbench.language.id";
	private static final String SYSTEM = "system";

	private final LanguageChange change = new LanguageChange();

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String id = event.getParameter(PARAMETER);
		Optional<UiLanguage> language = id == null ? Optional.of(UiLanguage.current().other())
				: KnowledgePreferences.language(id);
		if (!language.equals(change.chosen()) && change.keep(language)) {
			change.offerRestart(HandlerUtil.getActiveShellChecked(event), language);
		}
		return null; // framework-driven
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(change.chosen().map(UiLanguage::id).orElse(SYSTEM).equals(parameters.get(PARAMETER)));
	}
}
