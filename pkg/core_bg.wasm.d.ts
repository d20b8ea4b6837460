/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_explorer_free: (a: number, b: number) => void;
export const explorer_condition: (a: number, b: any, c: any) => [number, number, number];
export const explorer_dataset: (a: number) => [number, number, number];
export const explorer_list: (a: number, b: any) => [number, number, number];
export const explorer_new: () => number;
export const explorer_tidy: (a: number, b: any) => [number, number, number];
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_drop_slice: (a: number, b: number) => void;
export const __externref_table_dealloc: (a: number) => void;
export const __wbindgen_start: () => void;
