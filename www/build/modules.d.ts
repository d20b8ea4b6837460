// Modules that only exist while www/build.mjs runs, or that bring no types.

/** Whether views come in files of their own: not in the single file. */
declare const FETCHES: boolean;

/** `sha384-` and the hash of the single file, as a page compares it: in the page that writes snippets. */
declare const INTEGRITY: string;

/** The core's wasm, packed into the single file. */
declare module 'virtual:core-bytes' {
  /** One character a byte. */
  export const bytes: string;
  /** Number of bytes. */
  export const length: number;
  /** 32-bit FNV-1a of those bytes, unsigned. */
  export const checksum: number;
}

/** What the core answers where nothing is asked for, as JSON. */
declare module 'virtual:opening' {
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
