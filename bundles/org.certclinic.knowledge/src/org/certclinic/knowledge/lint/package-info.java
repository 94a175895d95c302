/** What is wrong with the entries of a knowledge base. */
package org.certclinic.knowledge.lint;
