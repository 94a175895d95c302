/** Libraries of GM/T 0016 (SKF), the interface of USB keys with SM2: their devices, applications, PINs and containers, without any PIN. */
package org.certclinic.token.skf;
