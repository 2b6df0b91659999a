package ziping.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first files of a guest: one program, an init script, and the drivers it needs in order. */
final class Initramfs {

    private static final Pattern DEPENDS = Pattern.compile("\\x00depends=([^\\x00]*)\\x00");
    private static final int FILE = 0100755;
    private static final int FOLDER = 0040755;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final Map<String, Path> modules = new LinkedHashMap<>();
    private final List<String> loaded = new ArrayList<>();
    private int number;

    private Initramfs() {}

    /**
     * Makes it.
     *
     * @param tree where a kernel package lies unpacked
     * @param program a static busybox
     * @param drivers names of modules
     * @param script what to do once they are loaded
     */
    static byte[] of(Path tree, Path program, List<String> drivers, String script)
            throws IOException {
        Initramfs made = new Initramfs();
        try (Stream<Path> files = Files.walk(tree.resolve("lib/modules"))) {
            files.filter(file -> file.toString().endsWith(".ko"))
                    .forEach(file -> made.modules.put(name(file), file));
        }
        for (String folder : List.of("bin", "dev", "proc", "sys", "root", "modules")) {
            made.add(folder, FOLDER, new byte[0]);
        }
        made.add("bin/busybox", FILE, Files.readAllBytes(program));
        for (String driver : drivers) {
            made.load(driver);
        }
        StringBuilder init = new StringBuilder("#!/bin/busybox sh\n/bin/busybox --install /bin\n");
        made.loaded.forEach(module -> init.append("insmod /modules/").append(module).append('\n'));
        made.add("init", FILE, (init + script).getBytes(StandardCharsets.UTF_8));
        made.add("TRAILER!!!", 0, new byte[0]);
        return made.archive.toByteArray();
    }

    private static String name(Path module) {
        return module.getFileName().toString().replace(".ko", "").replace('-', '_');
    }

    /** What a driver needs stands in the driver itself. One that is built in is no file. */
    private void load(String driver) throws IOException {
        Path file = modules.get(driver.replace('-', '_'));
        if (file == null || loaded.contains(file.getFileName().toString())) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        Matcher needs = DEPENDS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (needs.find() && !needs.group(1).isEmpty()) {
            for (String needed : needs.group(1).split(",")) {
                load(needed);
            }
        }
        add("modules/" + file.getFileName(), FILE, bytes);
        loaded.add(file.getFileName().toString());
    }

    /** The archive format "newc": a head of numbers in hexadecimal, the name, the bytes. */
    private void add(String name, int mode, byte[] bytes) {
        int[] head = {++number, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, name.length() + 1, 0};
        StringBuilder words = new StringBuilder("070701");
        for (int field : head) {
            words.append("%08x".formatted(field).toUpperCase(Locale.ROOT));
        }
        archive.writeBytes((words + name + '\0').getBytes(StandardCharsets.US_ASCII));
        pad();
        archive.writeBytes(bytes);
        pad();
    }

    private void pad() {
        while (archive.size() % 4 != 0) {
            archive.write(0);
        }
    }
}
