/** Throws any bytes at every reader of what customers send. */
package org.certclinic.fuzz;
