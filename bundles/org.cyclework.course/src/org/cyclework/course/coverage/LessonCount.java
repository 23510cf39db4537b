package org.cyclework.course.coverage;

/**
 * What a lesson holds.
 *
 * @param id such as "L1.2"
 * @param title its title
 * @param words words of its text, everything counted
 * @param figures how many figures it shows
 * @param statements how many client statements its skill has; 0 where it has none
 * @param readingAge how old a reader must be to read it with ease, in years
 */
public record LessonCount(String id, String title, int words, int figures, int statements, double readingAge) {
}
