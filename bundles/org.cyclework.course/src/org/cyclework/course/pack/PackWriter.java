package org.cyclework.course.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackException;
import org.cyclework.course.internal.PackPaths;
import org.cyclework.course.internal.XmiWriter;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.ConceptMap;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.Glossary;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes files of a pack folder, each so that {@link PackReader} reads back an equal model. The same model gives the same bytes,
 * so that a change is seen as what it is. Needs no platform.
 *
 * <p>What is written is a copy: a model that a {@link Course} handed out is not touched. A file is replaced as a whole or not at
 * all. Whoever shows the course calls {@link CourseLibrary#reload} afterwards.
 */
public final class PackWriter {

    private final Path folder;

    /** @param folder of the pack; made where it is not there */
    public PackWriter(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes the table of contents.
     *
     * @throws PackException where the file cannot be written
     */
    public void write(CoursePack contents) {
        put("pack.xmi", contents);
    }

    /**
     * Writes a module.
     *
     * @param path inside the pack, such as "modules/M1.xmi"
     * @throws IllegalArgumentException where the path leads out of the pack
     * @throws PackException where the file cannot be written
     */
    public void write(String path, Module module) {
        put(path, module);
    }

    /** Writes a map of concepts; as {@link #write(String, Module)}. */
    public void write(String path, ConceptMap concepts) {
        put(path, concepts);
    }

    /** Writes a case as the author has it, templates included; as {@link #write(String, Module)}. */
    public void write(String path, VignetteCase vignette) {
        put(path, vignette);
    }

    /** Writes a bank of items; as {@link #write(String, Module)}. */
    public void write(String path, ItemBank bank) {
        put(path, bank);
    }

    /** Writes the glossary; as {@link #write(String, Module)}. */
    public void write(String path, Glossary glossary) {
        put(path, glossary);
    }

    /** Writes the map of the source article; as {@link #write(String, Module)}. */
    public void write(String path, ArticleMap article) {
        put(path, article);
    }

    private void put(String path, EObject root) {
        Objects.requireNonNull(root);
        if (!PackPaths.isInside(path)) {
            throw new IllegalArgumentException("no path inside a pack: " + path);
        }
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            XmiWriter.replace(file, XmiWriter.bytes(root));
        } catch (IOException e) {
            throw new PackException(file.toString(), "the file cannot be written (" + e.getMessage() + ")",
                    "Check that you may write there, and that there is room.", e);
        }
    }
}
