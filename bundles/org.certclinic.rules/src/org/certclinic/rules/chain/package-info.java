/** Says what is wrong with chains: a rule and texts for each code that path building and validation give. */
package org.certclinic.rules.chain;
