// The ES module that registers the element when it is imported.
import { define } from '#element';

define();

export * from '#element';
