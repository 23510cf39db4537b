/**
 * Checks a course pack: {@link org.cyclework.course.validate.PackValidator} runs a list of small checks, each of which
 * gives located {@link org.cyclework.course.validate.Finding findings}. Whatever passes without an error can be shown.
 */
package org.cyclework.course.validate;
