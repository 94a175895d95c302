/** Rules on what a certificate may be used for. */
package org.certclinic.rules.usage;
