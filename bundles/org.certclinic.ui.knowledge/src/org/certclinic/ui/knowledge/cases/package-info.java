/** The Cases view: a query, the readings of its codes, facets, and the cases that answer. */
package org.certclinic.ui.knowledge.cases;
