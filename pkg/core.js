/* @ts-self-types="./core.d.ts" */

/**
 * Keeps a query in the page's address while it lives. A fragment that belongs to the host page is left alone.
 */
export class DeepLinks {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        DeepLinksFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_deeplinks_free(ptr, 0);
    }
    /**
     * One entry back.
     */
    back() {
        wasm.deeplinks_back(this.__wbg_ptr);
    }
    /**
     * The address at which a query stands; `undefined` where the page's fragment is the host's own.
     *
     * # Errors
     * As for `Explorer.tidy`.
     * @param {Query} query
     * @returns {string | undefined}
     */
    link(query) {
        const ret = wasm.deeplinks_link(this.__wbg_ptr, query);
        if (ret[3]) {
            throw takeFromExternrefTable0(ret[2]);
        }
        let v1;
        if (ret[0] !== 0) {
            v1 = getStringFromWasm0(ret[0], ret[1]);
            wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        }
        return v1;
    }
    /**
     * Starts to listen. `moved` is called with a query and the place kept with it whenever the reader goes back
     * or forward to an address that is ours, or writes one.
     *
     * # Errors
     * `unexpected` outside a page.
     * @param {(query: Query, place: Place | undefined) => void} moved
     */
    constructor(moved) {
        const ret = wasm.deeplinks_new(moved);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        this.__wbg_ptr = ret[0];
        DeepLinksFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * The place that is kept with the entry that the reader is on, if one is.
     * @returns {Place | undefined}
     */
    place() {
        const ret = wasm.deeplinks_place(this.__wbg_ptr);
        return ret;
    }
    /**
     * Writes a query into the address as a new entry, and keeps with the one that is left the place to come back
     * to, and with the new one `next`, which is no place yet. Says whether there is a new entry.
     *
     * # Errors
     * As for `Explorer.tidy`.
     * @param {Query} query
     * @param {Place | undefined} left
     * @param {Place} [next]
     * @returns {boolean}
     */
    push(query, left, next) {
        const ret = wasm.deeplinks_push(this.__wbg_ptr, query, left, next);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return ret[0] !== 0;
    }
    /**
     * The query in the address; `undefined` where there is none, or the fragment is not ours.
     *
     * # Errors
     * None that a caller can bring about.
     * @returns {Query | undefined}
     */
    read() {
        const ret = wasm.deeplinks_read(this.__wbg_ptr);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Writes a query into the address of the entry that the reader is on, and keeps a place with it where one is given.
     *
     * # Errors
     * As for `Explorer.tidy`.
     * @param {Query} query
     * @param {Place} [kept]
     */
    replace(query, kept) {
        const ret = wasm.deeplinks_replace(this.__wbg_ptr, query, kept);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
}
if (Symbol.dispose) DeepLinks.prototype[Symbol.dispose] = DeepLinks.prototype.free;

/**
 * The dataset, ready to ask. It never changes, so one serves any number of elements.
 */
export class Explorer {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        ExplorerFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_explorer_free(ptr, 0);
    }
    /**
     * The articles' claims that a query asks for, with their verdicts.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @returns {ArticlesView}
     */
    articles(query) {
        const ret = wasm.explorer_articles(this.__wbg_ptr, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * The card of one condition, graded under the query's dose forms.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     * @param {string} id
     * @param {Query} [query]
     * @returns {Card}
     */
    card(id, query) {
        const ret = wasm.explorer_card(this.__wbg_ptr, id, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * What a query asks to be compared, row by row.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @returns {Comparison}
     */
    compare(query) {
        const ret = wasm.explorer_compare(this.__wbg_ptr, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Everything on one condition, graded under the query's dose forms.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     * @param {string} id
     * @param {Query} [query]
     * @returns {ConditionView}
     */
    condition(id, query) {
        const ret = wasm.explorer_condition(this.__wbg_ptr, id, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Version, date and counts of the facts.
     *
     * # Errors
     * None that a caller can bring about.
     * @returns {DatasetView}
     */
    dataset() {
        const ret = wasm.explorer_dataset(this.__wbg_ptr);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Everything on the drug itself: safety, doses, time course, side effects, mechanisms, questions, help.
     *
     * # Errors
     * None that a caller can bring about.
     * @returns {DrugView}
     */
    drug() {
        const ret = wasm.explorer_drug(this.__wbg_ptr);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * What a query puts on screen, as a file.
     *
     * # Errors
     * `unknown-value` for a format that there is not, or as for `list`.
     * @param {Query} query
     * @param {FileFormat} format
     * @returns {ExportFile}
     */
    file(query, format) {
        const ret = wasm.explorer_file(this.__wbg_ptr, query, format);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * What stands around the view that a query asks for.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @returns {Frame}
     */
    frame(query) {
        const ret = wasm.explorer_frame(this.__wbg_ptr, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * The list for a query, or for none: with all cards, or those of some positions.
     *
     * # Errors
     * `wrong-type`, `too-large`, `unreadable` or `unknown-value`, naming the field.
     * @param {Query} [query]
     * @param {Cards} [cards]
     * @returns {ListView}
     */
    list(query, cards) {
        const ret = wasm.explorer_list(this.__wbg_ptr, query, cards);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * The map as an SVG document that stands by itself, on white paper, with its legend and where it comes from.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @returns {string}
     */
    mapSvg(query) {
        let deferred2_0;
        let deferred2_1;
        try {
            const ret = wasm.explorer_mapSvg(this.__wbg_ptr, query);
            var ptr1 = ret[0];
            var len1 = ret[1];
            if (ret[3]) {
                ptr1 = 0; len1 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred2_0 = ptr1;
            deferred2_1 = len1;
            return getStringFromWasm0(ptr1, len1);
        } finally {
            wasm.__wbindgen_free(deferred2_0, deferred2_1, 1);
        }
    }
    /**
     * The evidence map of a query for a width in CSS pixels at a base font of 16.
     *
     * # Errors
     * As for `list`.
     * @param {Query | undefined} query
     * @param {number} width
     * @returns {EvidenceMap}
     */
    map(query, width) {
        const ret = wasm.explorer_map(this.__wbg_ptr, query, width);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Indexes the dataset.
     */
    constructor() {
        const ret = wasm.explorer_new();
        this.__wbg_ptr = ret;
        ExplorerFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * What may be taken away of what a query puts on screen, and how to cite it. `address`: where it stands.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @param {string} [address]
     * @returns {Offer}
     */
    offer(query, address) {
        const ret = wasm.explorer_offer(this.__wbg_ptr, query, address);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Hands the file to the reader, as a download.
     *
     * # Errors
     * As for `file`; `unexpected` outside a page.
     * @param {Query} query
     * @param {FileFormat} format
     */
    save(query, format) {
        const ret = wasm.explorer_save(this.__wbg_ptr, query, format);
        if (ret[1]) {
            throw takeFromExternrefTable0(ret[0]);
        }
    }
    /**
     * One page on a condition, to take to an appointment. `address`: where everything on the condition stands.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     * @param {string} id
     * @param {Query} [query]
     * @param {string} [address]
     * @returns {SheetView}
     */
    sheet(id, query, address) {
        const ret = wasm.explorer_sheet(this.__wbg_ptr, id, query, address);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * What stands below a printed view: the studies behind it, the version of the facts, the address.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @param {string} [address]
     * @returns {SourcesView}
     */
    sources(query, address) {
        const ret = wasm.explorer_sources(this.__wbg_ptr, query, address);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * The same as a table of the results.
     *
     * # Errors
     * As for `list`.
     * @param {Query} [query]
     * @returns {EvidenceTable}
     */
    table(query) {
        const ret = wasm.explorer_table(this.__wbg_ptr, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * The query with what is unknown left out, each said once on the console: for attributes and addresses, in
     * which anything may be written.
     *
     * # Errors
     * `wrong-type`, `too-large` or `unreadable`.
     * @param {Query} [query]
     * @returns {Query}
     */
    tidy(query) {
        const ret = wasm.explorer_tidy(this.__wbg_ptr, query);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * The chart of a condition's studies over time, for a drawing of some width in CSS pixels; `null` where
     * there are fewer than two.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     * @param {string} id
     * @param {Query} query
     * @param {number} width
     * @returns {Timeline | null}
     */
    timeline(id, query, width) {
        const ret = wasm.explorer_timeline(this.__wbg_ptr, id, query, width);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * Indexes what is searched, which the first search would do otherwise: for when nobody waits.
     */
    warm() {
        wasm.explorer_warm(this.__wbg_ptr);
    }
}
if (Symbol.dispose) Explorer.prototype[Symbol.dispose] = Explorer.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        _1n: function(arg0, arg1) {
            const ret = Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        _1k: function(arg0, arg1) {
            const ret = arg0 + arg1;
            return ret;
        },
        _1m: function(arg0) {
            const ret = arg0 === null;
            return ret;
        },
        _1o: function(arg0) {
            const val = arg0;
            const ret = typeof(val) === 'object' && val !== null;
            return ret;
        },
        _1p: function(arg0) {
            const ret = typeof(arg0) === 'string';
            return ret;
        },
        _1r: function(arg0) {
            const ret = arg0 === undefined;
            return ret;
        },
        _1j: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'number' ? obj : undefined;
            getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
        },
        _1q: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'string' ? obj : undefined;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        _1l: function(arg0, arg1) {
            throw new Error(getStringFromWasm0(arg0, arg1));
        },
        _1s: function(arg0) {
            arg0._wbg_cb_unref();
        },
        _p: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
            arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3, arg4);
        }, arguments); },
        _5: function(arg0, arg1) {
            const ret = Object.assign(arg0, arg1);
            return ret;
        },
        _j: function() { return handleError(function (arg0) {
            arg0.back();
        }, arguments); },
        _6: function() { return handleError(function (arg0, arg1, arg2, arg3) {
            const ret = arg0.call(arg1, arg2, arg3);
            return ret;
        }, arguments); },
        _9: function(arg0) {
            const ret = clearTimeout(arg0);
            return ret;
        },
        _q: function(arg0) {
            arg0.click();
        },
        _l: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = arg0.createElement(getStringFromWasm0(arg1, arg2));
            return ret;
        }, arguments); },
        _z: function() { return handleError(function (arg0, arg1) {
            const ret = URL.createObjectURL(arg1);
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        }, arguments); },
        _e: function(arg0) {
            const ret = arg0.document;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        _19: function(arg0) {
            const ret = Object.getPrototypeOf(arg0);
            return ret;
        },
        _1f: function() { return handleError(function (arg0, arg1) {
            const ret = Reflect.get(arg0, arg1);
            return ret;
        }, arguments); },
        _0: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        _m: function() { return handleError(function (arg0, arg1) {
            const ret = arg1.hash;
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        }, arguments); },
        _d: function() { return handleError(function (arg0) {
            const ret = arg0.history;
            return ret;
        }, arguments); },
        _n: function() { return handleError(function (arg0, arg1) {
            const ret = arg1.href;
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        }, arguments); },
        _b: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Window;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        _16: function(arg0) {
            const ret = Array.isArray(arg0);
            return ret;
        },
        _1a: function(arg0, arg1) {
            const ret = Object.is(arg0, arg1);
            return ret;
        },
        _4: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        _1h: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        _f: function(arg0) {
            const ret = arg0.location;
            return ret;
        },
        _r: function() { return handleError(function (arg0, arg1, arg2) {
            arg0.mark(getStringFromWasm0(arg1, arg2));
        }, arguments); },
        _12: function() {
            const ret = new Array();
            return ret;
        },
        _11: function() {
            const ret = new Map();
            return ret;
        },
        _17: function(arg0, arg1) {
            const ret = new Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        _13: function() {
            const ret = new Object();
            return ret;
        },
        _10: function() { return handleError(function (arg0, arg1) {
            const ret = new Blob(arg0, arg1);
            return ret;
        }, arguments); },
        _15: function(arg0) {
            const ret = Array.of(arg0);
            return ret;
        },
        _3: function() { return handleError(function (arg0) {
            const ret = JSON.parse(arg0);
            return ret;
        }, arguments); },
        _c: function(arg0) {
            const ret = arg0.performance;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        _h: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4, arg5) {
            arg0.pushState(arg1, getStringFromWasm0(arg2, arg3), arg4 === 0 ? undefined : getStringFromWasm0(arg4, arg5));
        }, arguments); },
        _o: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
            arg0.removeEventListener(getStringFromWasm0(arg1, arg2), arg3, arg4 !== 0);
        }, arguments); },
        _i: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4, arg5) {
            arg0.replaceState(arg1, getStringFromWasm0(arg2, arg3), arg4 === 0 ? undefined : getStringFromWasm0(arg4, arg5));
        }, arguments); },
        _g: function() { return handleError(function (arg0, arg1, arg2, arg3) {
            arg0.replaceState(arg1, getStringFromWasm0(arg2, arg3));
        }, arguments); },
        _y: function() { return handleError(function (arg0, arg1) {
            URL.revokeObjectURL(getStringFromWasm0(arg0, arg1));
        }, arguments); },
        _8: function() { return handleError(function (arg0, arg1) {
            const ret = setTimeout(arg0, arg1);
            return ret;
        }, arguments); },
        _1g: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = Reflect.set(arg0, arg1, arg2);
            return ret;
        }, arguments); },
        _1: function(arg0, arg1, arg2) {
            const ret = arg0.set(arg1, arg2);
            return ret;
        },
        _v: function(arg0, arg1) {
            arg0.capture = arg1 !== 0;
        },
        _2: function(arg0, arg1, arg2) {
            arg0[arg1 >>> 0] = arg2;
        },
        _t: function(arg0, arg1, arg2) {
            arg0.download = getStringFromWasm0(arg1, arg2);
        },
        _7: function(arg0, arg1, arg2) {
            arg0[arg1] = arg2;
        },
        _u: function(arg0, arg1, arg2) {
            arg0.href = getStringFromWasm0(arg1, arg2);
        },
        _18: function(arg0, arg1, arg2) {
            arg0.name = getStringFromWasm0(arg1, arg2);
        },
        _x: function(arg0, arg1) {
            arg0.once = arg1 !== 0;
        },
        _w: function(arg0, arg1) {
            arg0.passive = arg1 !== 0;
        },
        _s: function(arg0, arg1, arg2) {
            arg0.type = getStringFromWasm0(arg1, arg2);
        },
        _k: function() { return handleError(function (arg0) {
            const ret = arg0.state;
            return ret;
        }, arguments); },
        _1b: function() {
            const ret = typeof globalThis === 'undefined' ? undefined : globalThis;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        _1d: function() {
            const ret = typeof global === 'undefined' ? undefined : global;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        _1c: function() {
            const ret = typeof self === 'undefined' ? undefined : self;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        _1e: function() {
            const ret = typeof window === 'undefined' ? undefined : window;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
        _14: function() { return handleError(function (arg0, arg1, arg2) {
            const ret = JSON.stringify(arg0, arg1, arg2);
            return ret;
        }, arguments); },
        _1i: function(arg0, arg1, arg2) {
            const ret = arg0.substring(arg1 >>> 0, arg2 >>> 0);
            return ret;
        },
        _a: function(arg0, arg1) {
            var v0 = getArrayJsValueFromWasm0(arg0, arg1);
            wasm.__wbindgen_free(arg0, arg1 * 4, 4);
            console.warn(...(v0));
        },
        _1u: function(arg0, arg1) {
            // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [Ref(NamedExternref("Event"))], shim_idx: 13, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
            const ret = makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures________invoke__hd0d8e0e54fca3367);
            return ret;
        },
        _1v: function(arg0, arg1) {
            // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [], shim_idx: 15, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
            const ret = makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures_____invoke__h95e25abc2034f5f9);
            return ret;
        },
        _1w: function(arg0) {
            // Cast intrinsic for `F64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        _1x: function(arg0, arg1) {
            // Cast intrinsic for `Ref(Slice(U8)) -> NamedExternref("Uint8Array")`.
            const ret = getArrayU8FromWasm0(arg0, arg1);
            return ret;
        },
        _1y: function(arg0, arg1) {
            // Cast intrinsic for `Ref(String) -> Externref`.
            const ret = getStringFromWasm0(arg0, arg1);
            return ret;
        },
        _1t: function() {
            const table = wasm.__wbindgen_externrefs;
            table.set(0, undefined);
            table.set(1024, undefined);
            table.set(1025, null);
            table.set(1026, true);
            table.set(1027, false);
        },
    };
    return {
        __proto__: null,
        "./core_bg.js": import0,
    };
}

function wasm_bindgen__convert__closures_____invoke__h95e25abc2034f5f9(arg0, arg1) {
    wasm.wasm_bindgen__convert__closures_____invoke__h95e25abc2034f5f9(arg0, arg1);
}

function wasm_bindgen__convert__closures________invoke__hd0d8e0e54fca3367(arg0, arg1, arg2) {
    wasm.wasm_bindgen__convert__closures________invoke__hd0d8e0e54fca3367(arg0, arg1, arg2);
}

const DeepLinksFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_deeplinks_free(ptr, 1));
const ExplorerFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_explorer_free(ptr, 1));

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

const CLOSURE_DTORS = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(state => wasm.__wbindgen_destroy_closure(state.a, state.b));

function getArrayJsValueFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    const mem = getDataViewMemory0();
    const result = [];
    for (let i = ptr; i < ptr + 4 * len; i += 4) {
        result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(i, true)));
    }
    wasm.__externref_drop_slice(ptr, len);
    return result;
}

function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store(idx);
    }
}

function isLikeNone(x) {
    return x === undefined || x === null;
}

function makeMutClosure(arg0, arg1, f) {
    const state = { a: arg0, b: arg1, cnt: 1 };
    const real = (...args) => {

        // First up with a closure we increment the internal reference
        // count. This ensures that the Rust closure environment won't
        // be deallocated while we're invoking it.
        state.cnt++;
        const a = state.a;
        state.a = 0;
        try {
            return f(a, state.b, ...args);
        } finally {
            state.a = a;
            real._wbg_cb_unref();
        }
    };
    real._wbg_cb_unref = () => {
        if (--state.cnt === 0) {
            wasm.__wbindgen_destroy_closure(state.a, state.b);
            state.a = 0;
            CLOSURE_DTORS.unregister(state);
        }
    };
    CLOSURE_DTORS.register(real, state, state);
    return real;
}

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}

function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc(idx);
    return value;
}

let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
        cachedTextDecoder.decode();
        numBytesDecoded = bytes.length;
    }
    return cachedTextDecoder.decode(bytes);
}

const cachedTextEncoder = new TextEncoder();

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}

let WASM_VECTOR_LEN = 0;

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
}

async function __wbg_load(module, imports) {
    if (typeof Response === 'function' && module instanceof Response) {
        if (!module.ok) {
            throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
        }

        if (typeof WebAssembly.instantiateStreaming === 'function') {
            try {
                return await WebAssembly.instantiateStreaming(module, imports);
            } catch (e) {
                const validResponse = expectedResponseType(module.type);

                if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
                    console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);

                } else { throw e; }
            }
        }

        const bytes = await module.arrayBuffer();
        return await WebAssembly.instantiate(bytes, imports);
    } else {
        const instance = await WebAssembly.instantiate(module, imports);

        if (instance instanceof WebAssembly.Instance) {
            return { instance, module };
        } else {
            return instance;
        }
    }

    function expectedResponseType(type) {
        switch (type) {
            case 'basic': case 'cors': case 'default': return true;
        }
        return false;
    }
}

function initSync(module) {
    if (wasm !== undefined) return wasm;


    if (module !== undefined) {
        if (Object.getPrototypeOf(module) === Object.prototype) {
            ({module} = module)
        } else {
            console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
        }
    }

    const imports = __wbg_get_imports();
    if (!(module instanceof WebAssembly.Module)) {
        module = new WebAssembly.Module(module);
    }
    const instance = new WebAssembly.Instance(module, imports);
    return __wbg_finalize_init(instance, module);
}

let __wbg_init_promise;
async function __wbg_init(module_or_path) {
    if (wasm !== undefined) return wasm;
    if (__wbg_init_promise === undefined) {
        __wbg_init_promise = __wbg_init_once(module_or_path);
        __wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
    }
    return __wbg_init_promise;
}

async function __wbg_init_once(module_or_path) {

    if (module_or_path !== undefined) {
        if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
            ({module_or_path} = module_or_path)
        } else {
            console.warn('using deprecated parameters for the initialization function; pass a single object instead')
        }
    }

    if (module_or_path === undefined) {
        module_or_path = new URL('core_bg.wasm', import.meta.url);
    }
    const imports = __wbg_get_imports();

    if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
        module_or_path = fetch(module_or_path);
    }

    const { instance, module } = await __wbg_load(await module_or_path, imports);

    return __wbg_finalize_init(instance, module);
}

export { initSync, __wbg_init as default };
