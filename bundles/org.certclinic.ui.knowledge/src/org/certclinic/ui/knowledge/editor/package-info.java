/** The editor in which authors write cases, causes and remedies. */
package org.certclinic.ui.knowledge.editor;
