/** The words of the domain that every other bundle speaks. */
package org.certclinic.core;
