/** Browsing, searching and reading the knowledge base. */
package org.certclinic.ui.knowledge;
