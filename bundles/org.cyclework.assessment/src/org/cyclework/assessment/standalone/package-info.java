/** Practice and notes outside the component runtime, for tools and tests. */
package org.cyclework.assessment.standalone;
