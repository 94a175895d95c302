/** Rules on when a certificate or list is valid. */
package org.certclinic.rules.validity;
