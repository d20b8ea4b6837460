// Pages whose own router keeps the history: Back from another page returns the page with what the reader had open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesAndComesBack, LIBRARIES, openApplication, openServed } from './routed-pages.mjs';

const turbo = `<script src="${LIBRARIES}/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`;
const swup = `<script src="${LIBRARIES}/swup/dist/Swup.umd.js"></script>
  <script>addEventListener('DOMContentLoaded', () => new Swup({ animationSelector: false }))</script>`;
const htmx = `<script src="${LIBRARIES}/htmx.org/dist/htmx.js"></script>`;

test('on a page that Turbo turns, Back returns the page with the use that was open', async () => {
  const visit = await openServed({ head: turbo });
  await goesAndComesBack(visit);
  await visit.close();
});

test('on a page that swup turns, Back returns the page with the use that was open', async () => {
  const visit = await openServed({ head: swup, around: 'id="swup" class="transition-main"' });
  await goesAndComesBack(visit);
  await visit.close();
});

test('on a page that htmx turns, Back returns the page with the use that was open', async () => {
  const visit = await openServed({
    head: htmx,
    body: '<script>document.body.setAttribute("hx-boost", "true")</script>',
  });
  await goesAndComesBack(visit);
  await visit.close();
});

for (const [name, options] of Object.entries({
  Turbo: { head: turbo },
  swup: { head: swup, around: 'id="swup" class="transition-main"' },
  htmx: { head: htmx, body: '<script>document.body.setAttribute("hx-boost", "true")</script>' },
}))
  test(`with ${name}, the explorer of another page does not show what this one's address says, on the way back or later`, async () => {
    const { page, explorer, close } = await openServed({ ...options, both: true });
    const list = () => explorer.locator('.first-screen .row').first().waitFor({ timeout: 5000 });
    await page.locator('#to-b').click();
    await page.getByText('Page B').waitFor();
    await page.locator('#to-a').click();
    await page.getByText('Page A').waitFor();
    await list();
    await explorer.locator('.row a').first().click();
    await explorer.locator('.condition').waitFor();
    await page.locator('#to-b').click();
    await page.getByText('Page B').waitFor();
    await list();
    await page.evaluate(() => history.back());
    await page.getByText('Page A').waitFor({ timeout: 5000 });
    await explorer.locator('.condition').waitFor({ timeout: 5000 });
    await page.evaluate(() => history.forward());
    await page.getByText('Page B').waitFor({ timeout: 5000 });
    await list();
    assert.equal(await explorer.locator('.condition').count(), 0);
    await close();
  });

/** @param {string} base what stands before every path */
const vueApplication = (base) => `
  import { createApp, h } from 'vue';
  import { createRouter, createWebHistory, RouterView } from 'vue-router';
  const A = { render: () => [h('h1', 'Page A'), h('naltrexone-explorer', { 'deep-links': '' })] };
  const B = { render: () => h('h1', 'Page B') };
  const router = createRouter({
    history: createWebHistory('${base}'),
    routes: [{ path: '/a', component: A }, { path: '/b', component: B }],
  });
  createApp({ render: () => h('main', [h(RouterView)]) }).use(router).mount('#app');
  for (const path of ['/a', '/b'])
    document.querySelector('#to-' + path[1]).addEventListener('click', (event) => {
      event.preventDefault();
      router.push(path);
    });`;

test('in an application with Vue Router, Back returns the page with the use that was open', async () => {
  const visit = await openApplication(vueApplication('/'));
  await goesAndComesBack(visit);
  await visit.close();
});

test('in an application with Vue Router that lives below a path, Back returns the use too', async () => {
  const visit = await openApplication(vueApplication('/app/'), { path: '/app/a' });
  await goesAndComesBack(visit, '/app/a');
  await visit.close();
});

const REACT = `
  import { createRoot } from 'react-dom/client';
  import { createBrowserRouter, RouterProvider } from 'react-router';
  const A = () => <main><h1>Page A</h1><naltrexone-explorer deep-links="" /></main>;
  const B = () => <main><h1>Page B</h1></main>;
  const router = createBrowserRouter([{ path: '/a', element: <A /> }, { path: '/b', element: <B /> }]);
  createRoot(document.querySelector('#app')).render(<RouterProvider router={router} />);
  for (const path of ['/a', '/b'])
    document.querySelector('#to-' + path[1]).addEventListener('click', (event) => {
      event.preventDefault();
      router.navigate(path);
    });`;

test('in an application with React Router, Back returns the page with the use that was open', async () => {
  const visit = await openApplication(REACT);
  await goesAndComesBack(visit);
  await visit.close();
});
