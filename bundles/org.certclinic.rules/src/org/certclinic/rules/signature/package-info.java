/** Rules on how a certificate is signed. */
package org.certclinic.rules.signature;
