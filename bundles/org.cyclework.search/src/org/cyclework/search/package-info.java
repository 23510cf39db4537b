/**
 * One search box over lessons, concepts, glossary, cases and items. What gives away an answer (keys, feedback, the
 * options of a scene) and what the course leaves out (promotional items of the source article) is never found.
 */
package org.cyclework.search;
