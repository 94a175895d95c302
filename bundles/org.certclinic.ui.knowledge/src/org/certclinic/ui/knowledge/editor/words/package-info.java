/** What the editor calls the parts and fields of entries, and its pages. */
package org.certclinic.ui.knowledge.editor.words;
