/** The author's checker: plays a case many times, from each chair and by many rules, and tells what it found. */
package org.cyclework.roleplay.check;
