/**
 * The process that calls a native library. It knows no library's types: it loads, looks up, reads and calls as it is told. It uses nothing of
 * this program outside this package, so that it starts fast.
 */
package org.certclinic.token.worker;
