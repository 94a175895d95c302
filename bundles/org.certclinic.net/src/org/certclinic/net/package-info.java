/**
 * Fetches what a chain lacks: {@link org.certclinic.net.FetchPlanner} says what would be asked of which hosts, the user agrees, and
 * {@link org.certclinic.net.Fetcher} asks those hosts and no others.
 */
package org.certclinic.net;
