/**
 * The package that is handed in on a stick or as one zip file: written so that half of it is never
 * taken for the whole, read back, found among others, verified, and refused when it is hostile.
 * What the files in it say belongs to the exports and the exchange format; which files make a
 * package is decided in {@code app}. A foreign database is never opened here: only the manifest and
 * JSON are read.
 */
package ziping.submission;
