/** The services of this bundle outside the component runtime. */
package org.cyclework.supervision.standalone;
