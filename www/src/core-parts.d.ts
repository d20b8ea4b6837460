// What the module build adds to the core's glue (www/build/bundle.mjs): the core comes in parts there.
export {};

declare module '#core' {
  /** Adds another part of the core, `core_links.wasm` or `core_rest.wasm`, to the first. */
  export function more(fetched: Promise<Response> | Response): Promise<void>;
}
