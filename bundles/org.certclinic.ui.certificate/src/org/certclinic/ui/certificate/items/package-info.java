/** What has been opened: objects with their findings, what they are called, their fields in words, and which share a key. */
package org.certclinic.ui.certificate.items;
