/** An entry while it is written, without any widget: its edits, its files, its texts and parts. */
package org.certclinic.ui.knowledge.editor.model;
