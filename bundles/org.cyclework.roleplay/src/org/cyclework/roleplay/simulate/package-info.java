/** The dynamics alone, asked and answered one JSON object a line. */
package org.cyclework.roleplay.simulate;
