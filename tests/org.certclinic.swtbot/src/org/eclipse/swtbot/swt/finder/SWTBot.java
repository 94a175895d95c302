package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.inGroup;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMessage;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withStyle;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withText;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.hamcrest.Matcher;

/**
 * Finds widgets by kind and by what tells them apart. Every method waits for its widget; a number counts, from zero, the
 * visible widgets that match. {@code ..WithLabel} takes the first widget of the kind after that label, {@code ..WithId} the
 * one that carries the name as data.
 */
public class SWTBot extends SWTBotWidgets {
	/** Looks into the active window. */
	public SWTBot() {
	}

	/** Looks below a widget. */
	public SWTBot(Widget parent) {
		super(parent);
	}

	public SWTBotButton button() {
		return button(0);
	}

	public SWTBotButton button(int index) {
		return new SWTBotButton(find(Button.class, index, withStyle(SWT.PUSH, "SWT.PUSH")));
	}

	public SWTBotButton button(String text) {
		return button(text, 0);
	}

	public SWTBotButton button(String text, int index) {
		return new SWTBotButton(find(Button.class, index, withStyle(SWT.PUSH, "SWT.PUSH"), withMnemonic(text)));
	}

	public SWTBotButton buttonWithId(String id) {
		return new SWTBotButton(find(Button.class, 0, withStyle(SWT.PUSH, "SWT.PUSH"), withId(id)));
	}

	public SWTBotButton buttonWithTooltip(String tooltip) {
		return new SWTBotButton(find(Button.class, 0, withStyle(SWT.PUSH, "SWT.PUSH"), withTooltip(tooltip)));
	}

	public SWTBotButton buttonInGroup(String text, String group) {
		return new SWTBotButton(find(Button.class, 0, withStyle(SWT.PUSH, "SWT.PUSH"), withMnemonic(text), inGroup(group)));
	}

	public SWTBotCheckBox checkBox() {
		return checkBox(0);
	}

	public SWTBotCheckBox checkBox(int index) {
		return new SWTBotCheckBox(find(Button.class, index, withStyle(SWT.CHECK, "SWT.CHECK")));
	}

	public SWTBotCheckBox checkBox(String text) {
		return checkBox(text, 0);
	}

	public SWTBotCheckBox checkBox(String text, int index) {
		return new SWTBotCheckBox(find(Button.class, index, withStyle(SWT.CHECK, "SWT.CHECK"), withMnemonic(text)));
	}

	public SWTBotCheckBox checkBoxWithId(String id) {
		return new SWTBotCheckBox(find(Button.class, 0, withStyle(SWT.CHECK, "SWT.CHECK"), withId(id)));
	}

	public SWTBotCheckBox checkBoxWithTooltip(String tooltip) {
		return new SWTBotCheckBox(find(Button.class, 0, withStyle(SWT.CHECK, "SWT.CHECK"), withTooltip(tooltip)));
	}

	public SWTBotCheckBox checkBoxInGroup(String text, String group) {
		return new SWTBotCheckBox(find(Button.class, 0, withStyle(SWT.CHECK, "SWT.CHECK"), withMnemonic(text), inGroup(group)));
	}

	public SWTBotRadio radio() {
		return radio(0);
	}

	public SWTBotRadio radio(int index) {
		return new SWTBotRadio(find(Button.class, index, withStyle(SWT.RADIO, "SWT.RADIO")));
	}

	public SWTBotRadio radio(String text) {
		return radio(text, 0);
	}

	public SWTBotRadio radio(String text, int index) {
		return new SWTBotRadio(find(Button.class, index, withStyle(SWT.RADIO, "SWT.RADIO"), withMnemonic(text)));
	}

	public SWTBotRadio radioWithId(String id) {
		return new SWTBotRadio(find(Button.class, 0, withStyle(SWT.RADIO, "SWT.RADIO"), withId(id)));
	}

	public SWTBotRadio radioInGroup(String text, String group) {
		return new SWTBotRadio(find(Button.class, 0, withStyle(SWT.RADIO, "SWT.RADIO"), withMnemonic(text), inGroup(group)));
	}

	public SWTBotText text() {
		return text(0);
	}

	public SWTBotText text(int index) {
		return new SWTBotText(find(Text.class, index));
	}

	public SWTBotText text(String text) {
		return text(text, 0);
	}

	public SWTBotText text(String text, int index) {
		return new SWTBotText(find(Text.class, index, withText(text)));
	}

	public SWTBotText textWithId(String id) {
		return new SWTBotText(find(Text.class, 0, withId(id)));
	}

	public SWTBotText textWithLabel(String label) {
		return new SWTBotText(afterLabel(Text.class, label));
	}

	public SWTBotText textWithMessage(String message) {
		return new SWTBotText(find(Text.class, 0, withMessage(message)));
	}

	public SWTBotText textWithTooltip(String tooltip) {
		return new SWTBotText(find(Text.class, 0, withTooltip(tooltip)));
	}

	public SWTBotStyledText styledText() {
		return styledText(0);
	}

	public SWTBotStyledText styledText(int index) {
		return new SWTBotStyledText(find(StyledText.class, index));
	}

	public SWTBotStyledText styledText(String text) {
		return styledText(text, 0);
	}

	public SWTBotStyledText styledText(String text, int index) {
		return new SWTBotStyledText(find(StyledText.class, index, withText(text)));
	}

	public SWTBotStyledText styledTextWithId(String id) {
		return new SWTBotStyledText(find(StyledText.class, 0, withId(id)));
	}

	public SWTBotStyledText styledTextWithLabel(String label) {
		return new SWTBotStyledText(afterLabel(StyledText.class, label));
	}

	public SWTBotLabel label() {
		return label(0);
	}

	public SWTBotLabel label(int index) {
		return new SWTBotLabel(find(Label.class, index));
	}

	public SWTBotLabel label(String text) {
		return label(text, 0);
	}

	public SWTBotLabel label(String text, int index) {
		return new SWTBotLabel(find(Label.class, index, withMnemonic(text)));
	}

	public SWTBotLabel labelWithId(String id) {
		return new SWTBotLabel(find(Label.class, 0, withId(id)));
	}

	public SWTBotLink link() {
		return link(0);
	}

	public SWTBotLink link(int index) {
		return new SWTBotLink(find(Link.class, index));
	}

	public SWTBotLink link(String text) {
		return link(text, 0);
	}

	public SWTBotLink link(String text, int index) {
		return new SWTBotLink(find(Link.class, index, withText(text)));
	}

	public SWTBotLink linkWithId(String id) {
		return new SWTBotLink(find(Link.class, 0, withId(id)));
	}

	public SWTBotCombo comboBox() {
		return comboBox(0);
	}

	public SWTBotCombo comboBox(int index) {
		return new SWTBotCombo(find(Combo.class, index));
	}

	public SWTBotCombo comboBox(String text) {
		return comboBox(text, 0);
	}

	public SWTBotCombo comboBox(String text, int index) {
		return new SWTBotCombo(find(Combo.class, index, withText(text)));
	}

	public SWTBotCombo comboBoxWithId(String id) {
		return new SWTBotCombo(find(Combo.class, 0, withId(id)));
	}

	public SWTBotCombo comboBoxWithLabel(String label) {
		return new SWTBotCombo(afterLabel(Combo.class, label));
	}

	public SWTBotTable table() {
		return table(0);
	}

	public SWTBotTable table(int index) {
		return new SWTBotTable(find(Table.class, index));
	}

	public SWTBotTable tableWithId(String id) {
		return new SWTBotTable(find(Table.class, 0, withId(id)));
	}

	public SWTBotTable tableWithLabel(String label) {
		return new SWTBotTable(afterLabel(Table.class, label));
	}

	public SWTBotTree tree() {
		return tree(0);
	}

	public SWTBotTree tree(int index) {
		return new SWTBotTree(find(Tree.class, index));
	}

	public SWTBotTree treeWithId(String id) {
		return new SWTBotTree(find(Tree.class, 0, withId(id)));
	}

	public SWTBotTree treeWithLabel(String label) {
		return new SWTBotTree(afterLabel(Tree.class, label));
	}

	public SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) {
		return new SWTBotToolbarButton(find(ToolItem.class, 0, withTooltip(tooltip)));
	}

	public SWTBotToolbarButton toolbarButtonWithId(String id) {
		return new SWTBotToolbarButton(find(ToolItem.class, 0, withId(id)));
	}

	public SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String tooltip) {
		return new SWTBotToolbarToggleButton(find(ToolItem.class, 0, withStyle(SWT.CHECK, "SWT.CHECK"), withTooltip(tooltip)));
	}

	public SWTBotToolbarToggleButton toolbarToggleButtonWithId(String id) {
		return new SWTBotToolbarToggleButton(find(ToolItem.class, 0, withStyle(SWT.CHECK, "SWT.CHECK"), withId(id)));
	}

	@SafeVarargs
	@SuppressWarnings("unchecked") // there are no arrays of a generic type
	private <T extends Widget> T find(Class<T> type, int index, Matcher<? extends T>... more) {
		Matcher<T> wanted = allOf(Stream.concat(Stream.of(widgetOfType(type)), Stream.of(more)).toArray(Matcher[]::new));
		return widget(wanted, index);
	}
}
