/** The preference page about knowledge. */
package org.certclinic.ui.knowledge.preferences;
