/** All that is stored about one person, as a file that a program reads and as a page that a person reads. */
package org.cyclework.assessment.personal;
