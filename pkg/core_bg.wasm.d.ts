/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_deeplinks_free: (a: number, b: number) => void;
export const __wbg_explorer_free: (a: number, b: number) => void;
export const deeplinks_back: (a: number) => void;
export const deeplinks_new: (a: any) => [number, number, number];
export const deeplinks_push: (a: number, b: any, c: any) => [number, number, number];
export const deeplinks_read: (a: number) => [number, number, number];
export const deeplinks_replace: (a: number, b: any) => [number, number];
export const explorer_condition: (a: number, b: any, c: any) => [number, number, number];
export const explorer_dataset: (a: number) => [number, number, number];
export const explorer_list: (a: number, b: any, c: any) => [number, number, number];
export const explorer_new: () => number;
export const explorer_tidy: (a: number, b: any) => [number, number, number];
export const wasm_bindgen__convert__closures________invoke__hc30b37b2b2a78b73: (a: number, b: number, c: any) => void;
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_drop_slice: (a: number, b: number) => void;
export const __wbindgen_destroy_closure: (a: number, b: number) => void;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
