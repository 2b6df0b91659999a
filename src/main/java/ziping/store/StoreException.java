package ziping.store;

/** The data could not be kept or read; the message is Chinese and says what to do. */
public abstract sealed class StoreException extends RuntimeException
        permits DatabaseInUse,
                DatabaseDamaged,
                DataFolderNotWritable,
                DiskFull,
                UnsuitableDataFolder,
                NewerSchema,
                BackupRefused,
                EvidenceDamaged,
                ReportExists,
                NoSuchReport,
                StoreFault {

    private static final long serialVersionUID = 1L;

    StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
