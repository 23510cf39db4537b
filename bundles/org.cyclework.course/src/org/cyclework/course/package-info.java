/**
 * The course, which is made of packs.
 *
 * <p>A pack is a folder (or the same folder zipped as {@code .cwpack}) with a {@code pack.xmi} that names every other
 * file; the package {@code pack} opens one. {@link org.cyclework.course.CourseLibrary} opens all that are installed and hands
 * out one {@link org.cyclework.course.Course}. Model objects are shared: nobody may change them.
 */
package org.cyclework.course;
