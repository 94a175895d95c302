/** The view of readers and keys. */
package org.certclinic.ui.token.view;
