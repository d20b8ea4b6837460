import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'A site made by Astro', pagefind: false, disable404Route: true })],
});
