/**
 * Course packs and the course that is made of them.
 *
 * <p>A pack is a folder (or the same folder zipped as {@code .cwpack}) with a {@code pack.xmi} that names every other
 * file. {@link org.cyclework.course.PackReader} opens one; {@link org.cyclework.course.CourseLibrary} opens all that
 * are installed and hands out one {@link org.cyclework.course.Course}. Model objects are shared: nobody may change them.
 */
package org.cyclework.course;
