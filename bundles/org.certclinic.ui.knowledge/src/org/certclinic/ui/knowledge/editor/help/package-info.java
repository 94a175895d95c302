/** What the editor of entries tells while one writes: cases that are the same, whether queries find the draft, and what is wrong with it. */
package org.certclinic.ui.knowledge.editor.help;
