/** Review of an entry in its editor: its state and history, and what reviewers say of its parts. */
package org.certclinic.ui.knowledge.review;
