/** Knowledge in the workbench: the service that opens it, the words for what it holds, and the keys tests find widgets by. */
package org.certclinic.ui.knowledge;
