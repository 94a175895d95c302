/** Rules about smart cards, USB keys and their drivers. */
package org.certclinic.rules.token;
