/**
 * The same work without a window, for scripts of this and other offices: commands, options, exit
 * codes and JSON answers are a contract that only grows. What a command does lies in {@code app}
 * and below; here are only its words in and out. It stands beside {@code ui} because both are doors
 * into one program and must not know each other.
 */
package ziping.cli;
