// @ts-nocheck a project has one of these frameworks and not the others
// The tag and its attributes for compilers of templates: React 18 and 19, Preact, Vue, Svelte.
import type { NaltrexoneExplorerAttributes } from './attributes.mjs';
import type { NaltrexoneExplorer, NaltrexoneExplorerEvents } from './element.mjs';

/** What a framework gives its own elements; where it is not installed, that is `any`, and a few are given here. */
type Tag<Given> = 0 extends 1 & Given
  ? Attributes & Common
  : Omit<Given, keyof Attributes | 'class'> & Attributes & { class?: unknown };

type Attributes = NaltrexoneExplorerAttributes & {
  [Name in keyof NaltrexoneExplorerEvents as `on${Name}`]?:
    | ((event: NaltrexoneExplorerEvents[Name]) => void)
    | undefined;
};

interface Common {
  id?: string | undefined;
  class?: unknown;
  style?: unknown;
  slot?: string | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  hidden?: unknown;
  key?: unknown;
  ref?: unknown;
  children?: unknown;
}

type ReactTag = Tag<
  import('react').DetailedHTMLProps<import('react').HTMLAttributes<NaltrexoneExplorer>, NaltrexoneExplorer>
>;

// React 19, and 18 since its last versions
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'naltrexone-explorer': ReactTag;
    }
  }
}

// React 18
declare global {
  namespace JSX {
    interface IntrinsicElements {
      'naltrexone-explorer': ReactTag;
    }
  }
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'naltrexone-explorer': Tag<import('preact').HTMLAttributes<NaltrexoneExplorer>>;
    }
  }
}

type VueEvents = {
  [Name in keyof NaltrexoneExplorerEvents as Name extends `nx-${infer Rest}`
    ? `onNx${Capitalize<Rest>}`
    : never]?: (event: NaltrexoneExplorerEvents[Name]) => void;
};

// templates are checked in camel case
type VueAttributes = {
  [Name in keyof NaltrexoneExplorerAttributes as Name extends `${infer First}-${infer Rest}`
    ? `${First}${Capitalize<Rest>}`
    : Name]: NaltrexoneExplorerAttributes[Name];
};

declare module 'vue' {
  interface GlobalComponents {
    'naltrexone-explorer': import('vue').DefineComponent<
      Tag<import('vue').HTMLAttributes> & VueAttributes & VueEvents
    >;
  }
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'naltrexone-explorer': Tag<import('svelte/elements').HTMLAttributes<NaltrexoneExplorer>>;
  }
}
