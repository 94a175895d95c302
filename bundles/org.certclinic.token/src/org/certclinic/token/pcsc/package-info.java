/** The smart-card service of the platform: its readers, the cards in them, and what their answers to reset say. */
package org.certclinic.token.pcsc;
