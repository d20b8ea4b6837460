// What the module build adds to the core's glue (www/build/bundle.mjs): the core comes in two parts there.
export {};

declare module '#core' {
  /** Adds the rest of the core, `core_rest.wasm`, to the first part. */
  export function more(fetched: Promise<Response> | Response): Promise<void>;
}
