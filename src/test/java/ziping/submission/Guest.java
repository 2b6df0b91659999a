package ziping.submission;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A computer of its own with a kernel that has the real drivers of sticks, and a USB port: a {@link
 * PackageChild} runs in it on this computer's files, which it cannot change, and a stick can be
 * pulled out of it. Needs {@code qemu-system-x86_64} and a folder ({@code -Dziping.guest}) into
 * which a kernel package and busybox were unpacked; without them the test is skipped.
 */
final class Guest implements AutoCloseable {

    private static final Path QEMU = Path.of("/usr/bin/qemu-system-x86_64");

    private static final List<String> DRIVERS =
            List.of(
                    "virtio_pci",
                    "9pnet_virtio",
                    "9p",
                    "xhci_pci",
                    "usb_storage",
                    "sd_mod",
                    "nls_cp437",
                    "nls_ascii",
                    "nls_utf8",
                    "vfat",
                    "exfat");

    private static final String SCRIPT =
            """
            mount -t devtmpfs dev /dev
            mount -t 9p -o trans=virtio,version=9p2000.L,ro,msize=262144,cache=loose all /root
            mount -t proc proc /root/proc
            mount -t sysfs sys /root/sys
            mount --bind /dev /root/dev
            stty -F /dev/ttyS1 raw -echo
            exec chroot /root /usr/bin/env -C '%s' LC_ALL=C.UTF-8 PATH=/usr/bin:/usr/sbin:/bin:/sbin \
              %s </dev/ttyS1 >/dev/ttyS1
            """;

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final SocketChannel monitor;
    private final BufferedReader monitorAnswers;

    private Guest(Process process, SocketChannel monitor) throws IOException {
        this.process = process;
        this.monitor = monitor;
        answers =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        monitorAnswers = new BufferedReader(Channels.newReader(monitor, StandardCharsets.UTF_8));
    }

    /** Starts one with a stick in it. */
    static Guest start(Path work, Path stick, int scans, int bytes) throws Exception {
        Path tree = tree();
        Path first = work.resolve("initramfs");
        String child = String.join(" ", PackageProcess.command(scans, bytes));
        Files.write(first, Initramfs.of(tree, tree.resolve("bin/busybox"), DRIVERS, script(child)));
        Path socket = work.resolve("monitor");
        Process process =
                new ProcessBuilder(command(kernel(tree), first, stick, socket, work))
                        .redirectError(work.resolve("qemu.txt").toFile())
                        .start();
        Guest guest = new Guest(process, connected(process, socket));
        guest.monitor("{\"execute\": \"qmp_capabilities\"}");
        if (!"ready".equals(guest.answer())) {
            throw new IOException(Files.readString(work.resolve("console.txt")));
        }
        return guest;
    }

    /** The class path may be relative to this folder. */
    private static String script(String child) {
        return SCRIPT.formatted(Path.of("").toAbsolutePath(), child);
    }

    private static Path tree() {
        String folder = System.getProperty("ziping.guest", "");
        assumeTrue(!folder.isEmpty(), "没有测：-Dziping.guest 没有指向展开的内核包和busybox");
        assumeTrue(Files.isExecutable(QEMU), "没有测：这台机器上没有 " + QEMU);
        return Path.of(folder).toAbsolutePath();
    }

    private static Path kernel(Path tree) throws IOException {
        try (Stream<Path> files = Files.list(tree.resolve("boot"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("vmlinuz"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> command(
            Path kernel, Path first, Path stick, Path socket, Path work) {
        List<String> command = new ArrayList<>(List.of(QEMU.toString(), "-nodefaults"));
        command.addAll(List.of("-accel", "tcg,thread=multi", "-cpu", "max"));
        command.addAll(List.of("-smp", "2", "-m", "1024", "-display", "none", "-no-reboot"));
        command.addAll(List.of("-kernel", kernel.toString(), "-initrd", first.toString()));
        command.addAll(List.of("-append", "console=ttyS0 panic=-1 no_timer_check quiet"));
        command.addAll(List.of("-serial", "file:" + work.resolve("console.txt")));
        command.addAll(List.of("-serial", "stdio"));
        command.addAll(List.of("-qmp", "unix:" + socket + ",server=on,wait=off"));
        command.addAll(
                List.of(
                        "-virtfs",
                        "local,path=/,mount_tag=all,security_model=none,readonly=on,multidevs=remap"));
        command.addAll(List.of("-device", "qemu-xhci,id=usb"));
        command.addAll(
                List.of(
                        "-blockdev",
                        "raw,node-name=stick,file.driver=file,file.filename=" + stick));
        command.addAll(List.of("-device", "usb-storage,id=plug,drive=stick,removable=on"));
        return command;
    }

    private static SocketChannel connected(Process process, Path socket) throws Exception {
        while (!Files.exists(socket)) {
            if (!process.isAlive()) {
                throw new IOException("the guest did not start");
            }
            Thread.sleep(20);
        }
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        return channel;
    }

    /** Gives an order without waiting. */
    void begin(String order) {
        orders.println(order);
    }

    /** What it says of what was begun. */
    String answer() throws IOException {
        return answers.readLine();
    }

    /** Gives an order and waits for the answer. */
    String ask(String order) throws IOException {
        begin(order);
        return answer();
    }

    /** Waits for the stick and mounts it. */
    void mount(String type) throws IOException {
        String said =
                ask(
                        "run for i in $(seq 100); do [ -b /dev/sd? ] && break; sleep 0.1; done;"
                                + " mount -t "
                                + type
                                + " -o iocharset=utf8 /dev/sd? /mnt");
        if (!said.startsWith("0 ")) {
            throw new IOException(said + ask("run dmesg | tail -20"));
        }
    }

    /** Takes the stick out as a hand does. */
    void pull() throws IOException {
        monitor("{\"execute\": \"device_del\", \"arguments\": {\"id\": \"plug\"}}");
    }

    /** Puts it in again. */
    void plug() throws IOException {
        monitor(
                "{\"execute\": \"device_add\", \"arguments\": {\"driver\": \"usb-storage\","
                        + " \"id\": \"plug\", \"drive\": \"stick\", \"removable\": true}}");
    }

    /** Events come between the answers. */
    private void monitor(String command) throws IOException {
        monitor.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
        for (String line = monitorAnswers.readLine(); ; line = monitorAnswers.readLine()) {
            if (line == null || line.contains("\"error\"")) {
                throw new IOException(command + ": " + line);
            }
            if (line.contains("\"return\"")) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        monitor.close();
    }
}
