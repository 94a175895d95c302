/** What drivers report, as a tree with facts in words. */
package org.certclinic.ui.token.tree;
