/**
 * What a check of a course pack gives: located {@link org.cyclework.course.validate.Finding findings}, and rules that other
 * rooms add. Whatever passes without an error can be shown. The package {@code pack} runs the checks.
 */
package org.cyclework.course.validate;
