/** What evidence means: rules, the findings they make, and the cases that findings point to. */
package org.certclinic.core.finding;
