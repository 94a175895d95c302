/** Answers what an author asks while writing an entry. */
package org.certclinic.knowledge.author;
