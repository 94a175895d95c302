/** Pictures of steps: shown, and taken in from files, the clipboard and other windows. */
package org.certclinic.ui.knowledge.picture;
