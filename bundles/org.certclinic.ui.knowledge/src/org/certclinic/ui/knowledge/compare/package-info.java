/** Compares revisions of entries in the model's words, and takes over what an overridden entry has changed. */
package org.certclinic.ui.knowledge.compare;
