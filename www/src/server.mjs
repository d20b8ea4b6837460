// What a server that draws pages gets: there is nothing here to draw on, so the names are there and do nothing. What
// stands between the tags is sent, and the explorer starts in the browser.

/** Never resolves: no element is registered on a server. */
export const start = () => new Promise(() => {});
export const whole = start;
export function define() {}
export class NaltrexoneExplorer {}
export class Explorer {}
