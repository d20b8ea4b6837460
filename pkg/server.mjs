// What a server that draws pages gets: there is nothing here to draw on, so the names are there and do nothing. What
// stands between the tags is sent, and the explorer starts in the browser.
export function define() {}
export class NaltrexoneExplorer {}
export class Explorer {}
