/** Rules on public and private keys. */
package org.certclinic.rules.key;
