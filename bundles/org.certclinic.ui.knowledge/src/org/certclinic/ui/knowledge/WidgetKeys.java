package org.certclinic.ui.knowledge;

import org.certclinic.ui.WidgetKey;
import org.eclipse.swt.widgets.Widget;

/** Keys that find widgets whatever the language, under {@link #KEY}. */
public final class WidgetKeys {
	/** Name of the widget data that holds the key. */
	public static final String KEY = WidgetKey.NAME;

	/** The search field of the Cases view. */
	public static final String SEARCH = "cases.search";
	/** The table of hits; the key of a row is the id of its case. */
	public static final String HITS = "cases.hits";
	/** The label that says how many cases are shown. */
	public static final String COUNT = "cases.count";
	/** The link that clears all facets. */
	public static final String CLEAR_FILTERS = "cases.clearFilters";
	/** The button of a facet: this and {@code Facet.id()}. */
	public static final String FACET = "cases.facet.";
	/** The list of values while a facet is open. */
	public static final String FACET_VALUES = "cases.facet.values";
	/** The text of a reading of a code: this and its index, likeliest is 0. */
	public static final String READING = "cases.reading.";
	/** The link that shows or hides further readings. */
	public static final String MORE_READINGS = "cases.moreReadings";
	/** What is said when nothing is found. */
	public static final String EMPTY = "cases.empty";
	/** The button that records a knowledge gap. */
	public static final String RECORD_GAP = "cases.recordGap";
	/** The button that writes a case for the query. */
	public static final String WRITE_ENTRY = "cases.writeEntry";
	/** The link to problems with knowledge files. */
	public static final String PROBLEMS_LINK = "cases.problems";

	/** The case reader's title. */
	public static final String TITLE = "reader.title";
	/** The button that copies a reply. */
	public static final String COPY_REPLY = "reader.copyReply";
	/** A radio button: this, the number of the question from 0, a dot and the number of the answer from 0. */
	public static final String ANSWER = "reader.answer.";
	/** The link that takes an answer back: this and the number of the question from 0. */
	public static final String CLEAR_ANSWER = "reader.clearAnswer.";
	/** The title of a cause: this and its id. */
	public static final String CAUSE = "reader.cause.";
	/** The title of a remedy: this and its id; the same remedy may be there under several causes. */
	public static final String REMEDY = "reader.remedy.";
	/** The check box of a step: this, the remedy's id, a slash and the step's id. */
	public static final String STEP = "reader.step.";
	/** The picture of a step: this and what the step's check box has. */
	public static final String PICTURE = "reader.picture.";
	/** The link of an outcome: this, the remedy's id, a slash, the step's id, a dot and the outcome's number from 0. */
	public static final String OUTCOME = "reader.outcome.";
	/** The link to a related case: this and its id. */
	public static final String RELATED = "reader.related.";

	/** The buttons at the reader's end that say whether the case helped, or flag it. */
	public static final String HELPED = "reader.helped";
	public static final String DID_NOT_HELP = "reader.didNotHelp";
	public static final String FLAG = "reader.flag";
	/** What users have said of the case so far. */
	public static final String FEEDBACK_COUNTS = "reader.feedback";
	/** The badge of a case that is an own version of an earlier one. */
	public static final String OWN = "reader.own";
	/** The table of what users left for authors, and the title while there is nothing. */
	public static final String FEEDBACK = "feedback.table";
	public static final String FEEDBACK_EMPTY = "feedback.empty";

	/** A field or button of the review: this and its name; of a way to another state this and the state's. */
	public static final String REVIEW = "review.";
	/** The badge with the state, why a way was refused, and each error that stands against it. */
	public static final String REVIEW_STATE = "review.state";
	public static final String REVIEW_REFUSED = "review.refused";
	public static final String REVIEW_ERROR = "review.error";
	/** The tables of comments and of the history. */
	public static final String REVIEW_COMMENTS = "review.comments";
	public static final String REVIEW_HISTORY = "review.history";

	/** What was compared, the table of differences, and the selected one in full. */
	public static final String COMPARE_TITLE = "compare.title";
	public static final String COMPARE = "compare.table";
	public static final String COMPARE_BEFORE = "compare.before";
	public static final String COMPARE_NOW = "compare.now";
	/** What is said where nothing is compared. */
	public static final String COMPARE_EMPTY = "compare.empty";
	/** The button that takes over what an overridden entry has changed. */
	public static final String TAKE_OVER = "compare.takeOver";
	/** A choice for a conflict: this, its number, a dot and the side. */
	public static final String CONFLICT = "compare.conflict.";

	/** A field of an editor of entries: this and its name, in two languages with {@code .zh} or {@code .en} behind. */
	public static final String EDITOR_FIELD = "editor.field.";
	/** A button that adds something: this and what. */
	public static final String EDITOR_ADD = "editor.add.";
	/** The tree of causes, remedies, steps and questions. */
	public static final String EDITOR_PARTS = "editor.parts";
	/** The table of all texts. */
	public static final String EDITOR_TEXTS = "editor.texts";
	/** The source of an entry. */
	public static final String EDITOR_SOURCE = "editor.source";
	/** What an editor says is wrong. */
	public static final String EDITOR_STATE = "editor.state";
	/** The button that makes an own copy of a shipped entry. */
	public static final String EDITOR_OVERRIDE = "editor.override";
	/** What stands beside the pages of an editor: this and its name, with the number of a row from 0 behind. */
	public static final String EDITOR_HELP = "editor.help.";
	/** A field of the wizard for new entries, and of the question for new causes and remedies: this and its name. */
	public static final String NEW_ENTRY = "newEntry.";

	/** The table of problems with knowledge files. */
	public static final String PROBLEMS = "problems.table";
	/** The preference page's choice of the reply language. */
	public static final String REPLY_LANGUAGE = "preferences.replyLanguage";
	/** The preference page's list of folders. */
	public static final String FOLDERS = "preferences.folders";
	/** The button that adds a folder. */
	public static final String ADD_FOLDER = "preferences.addFolder";
	/** The button that takes the selected folders away. */
	public static final String REMOVE_FOLDER = "preferences.removeFolder";

	private WidgetKeys() {
	}

	/** Gives the widget its key. */
	public static <T extends Widget> T key(String key, T widget) {
		return WidgetKey.set(key, widget);
	}
}
