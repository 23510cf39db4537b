/**
 * Turns course content into HTML fragments and plain text.
 *
 * <p>HTML is semantic and unstyled; everything from a pack is escaped, raw HTML in Markdown included. Links use the
 * scheme {@code cw:}: {@code cw:lesson/L1.2} (with {@code #section-id} where a section is meant),
 * {@code cw:concept/key}, {@code cw:case/V1}, {@code cw:source/S1}, {@code cw:article/A7}, {@code cw:note/N3}. External
 * addresses are shown as text.
 */
package org.cyclework.course.render;
