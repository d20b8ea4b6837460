// Modules that only exist while www/build.mjs runs, or that bring no types.

/** Digest of the build that a script of the folder belongs to. */
declare const BUILD: string;

/** What the core says of itself that the package's modules belong to. */
declare const CORE_BUILD: string;

/** What the first script of the folder shares with the one that holds the views. */
declare const SHARED: { exports: object };

/** `sha384-` and the hash of the single file, as a page compares it: in the page that writes snippets. */
declare const INTEGRITY: string;

/** The core's wasm, packed into the single file. */
declare module 'virtual:core-bytes' {
  /** One character a byte; none once they were let go. */
  export function bytes(): string;
  /** Lets go of them: what they were read for is there. */
  export function release(): void;
  /** Number of bytes. */
  export const length: number;
  /** 32-bit FNV-1a of those bytes, unsigned. */
  export const checksum: number;
}

/** What the core answers where nothing is asked for, as JSON. */
declare module 'virtual:initial-list' {
  const answers: string;
  export default answers;
}

/** A style sheet as minified text. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** Brings no types of its own. */
declare module 'jsonld' {
  export function expand(
    document: unknown,
    options: object,
  ): Promise<{ [property: string]: { '@id': string }[] }[]>;
}
