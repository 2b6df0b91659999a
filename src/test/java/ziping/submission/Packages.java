package ziping.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Packages for fault tests: always the same for the same size. */
final class Packages {

    static final String NAME = "2019_五华区政务服务局_业务费整体项目_自评材料";

    private Packages() {}

    /**
     * A package.
     *
     * @param scans how many pieces of evidence
     * @param bytes of each
     */
    static SubmissionPackage of(int scans, int bytes) {
        Random random = new Random(scans * 31L + bytes);
        List<PackageFile> files = new ArrayList<>();
        files.add(PackageFile.of("目录清单.txt", "清单".getBytes(StandardCharsets.UTF_8)));
        files.add(PackageFile.of(Manifest.PROJECT, "{}".getBytes(StandardCharsets.UTF_8)));
        for (int i = 1; i <= scans; i++) {
            byte[] scan = new byte[bytes];
            random.nextBytes(scan);
            files.add(PackageFile.of("佐证材料/%02d_扫描件.pdf".formatted(i), scan));
        }
        return of(files);
    }

    static SubmissionPackage of(List<PackageFile> files) {
        return new SubmissionPackage(
                NAME,
                "ziping 0.1.0",
                "kunming-2020",
                Instant.parse("2020-04-01T08:00:00Z"),
                1,
                2019,
                "五华区政务服务局",
                "业务费整体项目",
                files);
    }
}
