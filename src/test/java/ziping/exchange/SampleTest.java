package ziping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ziping.evidence.Evidence;
import ziping.report.Report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

class SampleTest {

    @ParameterizedTest
    @EnumSource
    void isADocumentOfThePublishedFormatWithoutRemarks(Sample sample) throws IOException {
        byte[] document = document(sample);
        assertThat(new ProjectSchema().complaints(new String(document, StandardCharsets.UTF_8)))
                .isEmpty();
        Reading reading = ProjectJson.read(document);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.report().id()).isEqualTo(sample.id());
    }

    @ParameterizedTest
    @EnumSource
    void standsAsTheProgramWritesIt(Sample sample) throws IOException {
        assertThat(ProjectJson.write(sample.report())).isEqualTo(document(sample));
    }

    @ParameterizedTest
    @EnumSource
    void shipsTheVeryFilesItsEvidenceSpeaksOf(Sample sample) throws Exception {
        Report report = sample.report();
        for (Evidence evidence : report.evidence()) {
            try (InputStream in = sample.open(evidence)) {
                byte[] bytes = in.readAllBytes();
                assertThat((long) bytes.length).isEqualTo(evidence.size());
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                assertThat(HexFormat.of().formatHex(hash)).isEqualTo(evidence.sha256());
            }
        }
    }

    private static byte[] document(Sample sample) throws IOException {
        try (InputStream in =
                Sample.class.getResourceAsStream("/ziping/sample/" + sample.id() + ".json")) {
            return in.readAllBytes();
        }
    }
}
