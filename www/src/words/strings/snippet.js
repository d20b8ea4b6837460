// The page that writes a snippet for authors of other pages.
export const snippet = {
  kinds: 'Kind of condition',
  forms: 'Dose form',
  oneUse: 'One use',
  preview: 'Preview',
  /** @type {Record<string, string>} */
  sizes: { full: 'A page of its own' },
  /** @type {Record<string, string>} */
  themes: { light: 'Light', dark: 'Dark' },
  /** What a frame may do: run the explorer, open a study in a tab of its own, save a file, print. */
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
  /** @type {Record<'script' | 'checked' | 'frame', (script: string) => string>} */
  ways: {
    script: (script) => `Copy ${script} to your site.`,
    checked: () => 'For a copy on another server: the browser refuses a file that is not exactly this one.',
    frame: () => 'Copy the folders pkg and www to your site. For editors that allow no scripts.',
  },
  /** @param {string} topic */
  fallback: (topic) =>
    `Shown until it is ready and where it cannot start: put pkg/fallback/${topic}.html here.`,
};
