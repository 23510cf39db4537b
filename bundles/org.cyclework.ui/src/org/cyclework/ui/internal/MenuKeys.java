package org.cyclework.ui.internal;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;

/** Names the keys that lead on in words where SWT reads the shortcuts of a menu's rows back: drawn arrows and others it does not know, and shows nothing for them. */
final class MenuKeys implements IKeyFormatter {

    private static final Map<String, String> WORDS = Map.of("←", "Left", "→", "Right", "↑", "Up", "↓", "Down", "PageUp", "Page Up", "PageDown", "Page Down");

    private final IKeyFormatter drawn;

    MenuKeys(IKeyFormatter drawn) {
        this.drawn = drawn;
    }

    /** From now on every shortcut is named so, on GTK; elsewhere menus show the arrow. */
    static void use() {
        if ("gtk".equals(SWT.getPlatform()) && !(KeyFormatterFactory.getDefault() instanceof MenuKeys)) {
            KeyFormatterFactory.setDefault(new MenuKeys(KeyFormatterFactory.getDefault()));
        }
    }

    @Override
    public String format(int key) {
        String name = drawn.format(key);
        return WORDS.getOrDefault(name, name);
    }

    @Override
    public String format(KeyStroke stroke) {
        String name = drawn.format(stroke);
        String key = drawn.format(stroke.getNaturalKey());
        return name.endsWith(key) ? name.substring(0, name.length() - key.length()) + format(stroke.getNaturalKey()) : name;
    }

    @Override
    public String format(KeySequence sequence) {
        return Stream.of(sequence.getKeyStrokes()).map(this::format).collect(Collectors.joining(" "));
    }
}
