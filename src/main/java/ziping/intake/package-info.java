/**
 * Last year's report, written in Word or WPS, read into a draft that a person looks over before it
 * counts. What the lines of a text mean is known to {@code check.text}; here are only the file
 * format and where the words belong in a report. Nothing of a file is dropped: what has no place is
 * kept as a text of its own.
 */
package ziping.intake;
