/** How far two raters agree: pure numbers, no record and no words. */
package org.cyclework.supervision.agreement;
