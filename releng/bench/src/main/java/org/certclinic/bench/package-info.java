/** Measures the search over a large knowledge base beside its peers. */
package org.certclinic.bench;
