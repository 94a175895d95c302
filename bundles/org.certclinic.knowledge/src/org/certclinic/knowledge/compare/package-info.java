/** What differs between revisions of an entry, in the model's words, and how they are merged. */
package org.certclinic.knowledge.compare;
