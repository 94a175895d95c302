package org.certclinic.ui.knowledge.reader;

/** What all panes of one page share. */
record PageScope(CaseContent content, PageKit kit, CallNotes notes, PageGuide guide) {
}
