/** Entries of one knowledge base that override those of another: made, compared, brought up to date. */
package org.certclinic.knowledge.layer;
