/** The work behind the view of readers and keys. */
package org.certclinic.ui.token.probe;
