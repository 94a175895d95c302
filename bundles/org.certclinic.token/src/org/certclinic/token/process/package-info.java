/** Native libraries called in worker processes: started, watched, ended; a crash, hang or exit is known by the call it happened in. */
package org.certclinic.token.process;
