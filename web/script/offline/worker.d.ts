// What the build writes above the worker.

/** The address of each file that is kept, seen from the page, and its integrity. */
declare const FILES: [path: string, integrity: string][];
/** Another list of files, or another worker, is another version. */
declare const VERSION: string;
