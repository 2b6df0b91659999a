/**
 * Keeps reports on this computer: an H2 file written through jOOQ by one thread, its migrations,
 * backups and the bytes of the evidence. Rules of the work and other file formats do not belong
 * here, and nothing of jOOQ, H2 or Flyway leaves it. One package owns all of this because every
 * promise about keeping data (durable saves, old or new state after a crash, verified backups)
 * spans them.
 */
package ziping.store;
