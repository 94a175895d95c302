/** What is shown of one object: a summary, its fields in words, and a comparison with another. */
package org.certclinic.ui.certificate.details;
