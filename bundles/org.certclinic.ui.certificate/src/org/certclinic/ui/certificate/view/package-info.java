/** The Certificates view: its list, what it does with the selected objects, and its commands. */
package org.certclinic.ui.certificate.view;
