/**
 * What every export has in common: a file is written completely or not at all, and each way it can
 * fail has a type and a sentence. Layout of documents and workbooks does not belong here but in the
 * packages below. It stands apart so that Word and Excel files keep the same promise to the clerk:
 * the old file is intact until the new one is safe on the disk.
 */
package ziping.export;
