// The block in the editor: its settings in the sidebar, and the real element as its preview. What can be chosen comes
// from choices.json, by `window.naltrexoneExplorerBlock`.
((wp, { script, settings: types, choices }) => {
  const { InspectorAdvancedControls, InspectorControls, useBlockProps } = wp.blockEditor;
  const { registerBlockType } = wp.blocks;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement: h, Fragment, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;

  const TAG = 'naltrexone-explorer';
  const BLOCK = 'naltrexone-explorer/explorer';
  /** Settings of the page that it will stand on, which the editor's own page does not take. */
  const OF_THE_PAGE = ['deep-links', 'loading'];

  /**
   * @param {{ value: string, label: string }[]} list
   * @param {string} none what it means to choose nothing
   */
  const optional = (list, none) => [{ value: '', label: none }, ...list];

  /**
   * The element in the document that the block is edited in: the editor's own page, or the frame of its canvas.
   * @param {{ settings: Record<string, unknown> }} props
   */
  function Preview({ settings }) {
    const place = useRef(null);
    useEffect(() => {
      const { ownerDocument } = place.current;
      const { customElements } = ownerDocument.defaultView;
      if (customElements.get(TAG) || [...ownerDocument.scripts].some(({ src }) => src === script)) return;
      ownerDocument.head.append(Object.assign(ownerDocument.createElement('script'), { src: script }));
    }, []);
    const made = Object.entries(settings).filter(([name, value]) => value && !OF_THE_PAGE.includes(name));
    return h('div', { ref: place }, h(TAG, Object.fromEntries(made), __('The preview is loading.', TAG)));
  }

  /**
   * One topic is one of several settings.
   * @param {{ settings: Record<string, any>, set: (change: Record<string, any>) => void }} props
   */
  function Topic({ settings, set }) {
    const { topics } = choices;
    const chosen = topics.map(({ setting }) => setting).find((setting) => settings[setting]);
    return h(
      SelectControl,
      {
        label: __('Topic', TAG),
        value: chosen ? `${chosen}=${settings[chosen]}` : '',
        onChange(value) {
          const [setting, id] = value.split('=');
          /** @type {Record<string, any>} */
          const change = {};
          for (const topic of topics) change[topic.setting] = topic.setting === setting ? id : undefined;
          // pages about the drug are a view of their own, and a sheet is of one use
          if (setting === 'topic') change.view = 'drug';
          else if (['drug', 'sheet'].includes(settings.view)) change.view = undefined;
          set(change);
        },
        __nextHasNoMarginBottom: true,
      },
      h('option', { value: '' }, __('Everything', TAG)),
      topics.map(({ setting, label, options }) =>
        h(
          'optgroup',
          { key: setting, label },
          options.map(({ value, label }) => h('option', { key: value, value: `${setting}=${value}` }, label)),
        ),
      ),
    );
  }

  /** @param {{ settings: Record<string, any>, set: (change: Record<string, any>) => void }} props */
  function Settings({ settings, set }) {
    const { regimen, view, size, theme, rows } = choices;
    /** @param {string} name */
    const field = (name) => ({
      value: settings[name] ?? '',
      onChange: (value) => set({ [name]: value || undefined }),
      __nextHasNoMarginBottom: true,
    });
    const views = view.filter(({ value }) => value !== 'sheet' || settings.condition);
    return h(
      PanelBody,
      { title: __('What it shows', TAG) },
      h(Topic, { settings, set }),
      h(SelectControl, {
        ...field('regimen'),
        label: __('Dose form', TAG),
        help: __('Results are worked out anew from the studies of this form.', TAG),
        options: optional(regimen, __('All forms', TAG)),
      }),
      h(SelectControl, {
        ...field('view'),
        label: __('View', TAG),
        options: optional(views, __('As the topic needs', TAG)),
        onChange: (value) => set({ view: value || undefined, topic: undefined }),
      }),
      h(SelectControl, {
        ...field('size'),
        label: __('Size', TAG),
        options: optional(size, __('In an article: a few rows', TAG)),
      }),
      h(TextControl, {
        ...field('rows'),
        type: 'number',
        min: rows.least,
        max: rows.most,
        label: __('Rows at first', TAG),
        help: __('Empty: as many as suit the size and the width.', TAG),
        onChange(value) {
          const asked = Math.trunc(Number(value));
          set({ rows: asked >= rows.least ? Math.min(asked, rows.most) : undefined });
        },
      }),
      h(TextControl, {
        ...field('heading'),
        label: __('Heading', TAG),
        help: __('Empty: only screen readers meet one.', TAG),
      }),
      h(SelectControl, {
        ...field('theme'),
        label: __('Colours', TAG),
        options: optional(theme, __('As the reader’s system', TAG)),
      }),
    );
  }

  /** @param {{ settings: Record<string, any>, set: (change: Record<string, any>) => void }} props */
  function AdvancedSettings({ settings, set }) {
    return h(
      Fragment,
      null,
      h(SelectControl, {
        label: __('Level of the heading', TAG),
        value: settings['heading-level'] ?? '',
        options: optional(choices['heading-level'], __('As usual in a post', TAG)),
        onChange: (value) => set({ 'heading-level': value || undefined }),
        __nextHasNoMarginBottom: true,
      }),
      h(ToggleControl, {
        label: __('Starts when a reader comes near', TAG),
        checked: settings.loading === 'lazy',
        onChange: (on) => set({ loading: on ? 'lazy' : undefined }),
        __nextHasNoMarginBottom: true,
      }),
      h(ToggleControl, {
        label: __('Keeps its state in the page’s address, so that readers can share it', TAG),
        checked: Boolean(settings['deep-links']),
        onChange: (on) => set({ 'deep-links': on || undefined }),
        __nextHasNoMarginBottom: true,
      }),
    );
  }

  /** @param {{ attributes: Record<string, any>, setAttributes: (change: Record<string, any>) => void }} props */
  function Edit({ attributes, setAttributes }) {
    const { align, className, style, lock, metadata, ...settings } = attributes;
    const shared = { settings, set: setAttributes };
    return h(
      'div',
      useBlockProps(),
      h(InspectorControls, null, h(Settings, shared)),
      h(InspectorAdvancedControls, null, h(AdvancedSettings, shared)),
      // a press on the preview chooses the block
      h(Disabled, null, h(Preview, { settings })),
    );
  }

  /**
   * What a shortcode says of a setting.
   * @param {string} name
   * @param {{ named: Record<string, string>, numeric: string[] }} written
   */
  function fromText(name, { named, numeric }) {
    if (types[name] === 'boolean') return numeric.includes(name) || undefined;
    return types[name] === 'integer' ? Number(named[name]) || undefined : named[name];
  }

  /** A shortcode that is pasted, or stands in a classic post that becomes blocks. */
  const fromShortcode = {
    type: 'shortcode',
    tag: 'naltrexone_explorer',
    attributes: Object.fromEntries(
      Object.entries(types).map(([name, type]) => [
        name,
        { type, shortcode: (_, { shortcode }) => fromText(name, shortcode.attrs) },
      ]),
    ),
  };

  // WordPress has the rest from block.json
  registerBlockType(BLOCK, { edit: Edit, save: () => null, transforms: { from: [fromShortcode] } });
})(window.wp, window.naltrexoneExplorerBlock);
