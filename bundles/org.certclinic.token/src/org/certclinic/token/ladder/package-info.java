/** The way from the USB port to the private key, rung by rung: which one holds, and which is the first that is broken. */
package org.certclinic.token.ladder;
