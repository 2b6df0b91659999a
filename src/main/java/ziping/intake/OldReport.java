package ziping.intake;

import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import ziping.check.text.PlainText;
import ziping.scoring.RulePack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Last year's report as a Word file. */
public final class OldReport {

    private OldReport() {}

    /**
     * Reads a file into a draft.
     *
     * @param pack the rules by which its tables are scored
     * @throws IntakeException if it is no Word file that can be read
     */
    public static Draft read(Path file, RulePack pack) throws IntakeException {
        String text = text(file);
        if (text.isBlank()) {
            throw new IntakeException("文件里没有文字（可能是扫描件），请改用有文字的Word文件。", null);
        }
        return new DraftBuilding(PlainText.read(text, pack), name(file)).draft();
    }

    private static String text(Path file) throws IntakeException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                XWPFDocument document = new XWPFDocument(in)) {
            return WordText.of(document);
        } catch (OLE2NotOfficeXmlFileException old) {
            throw new IntakeException("这是旧版.doc文件或加了密码的文件，请在WPS或Word里打开，去掉密码，另存为.docx后再导入。", old);
        } catch (NoSuchFileException missing) {
            throw new IntakeException("没有这个文件，请检查它是否已被移动或U盘已拔出。", missing);
        } catch (NotOfficeXmlFileException | EmptyFileException | POIXMLException other) {
            throw notWord(other);
        } catch (OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw notWord(broken);
        } catch (IOException unreadable) {
            throw new IntakeException("文件读不了：可能已损坏，或正被其他程序占用。请关闭其他程序后再试。", unreadable);
        }
    }

    private static IntakeException notWord(RuntimeException cause) {
        return new IntakeException("这不是完好的Word文件（.docx），请在WPS或Word里打开看看，另存后再导入。", cause);
    }

    /** The file's name without its ending: often the best name of the project. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
