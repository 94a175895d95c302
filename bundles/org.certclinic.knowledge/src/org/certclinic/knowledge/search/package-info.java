/** Finds the cases that answer what a customer says, and says why they do. */
package org.certclinic.knowledge.search;
