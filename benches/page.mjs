// A keystroke in the real page, from the `input` event to the painted results: node benches/page.mjs
import { createRequire } from 'node:module';
import { slipped, typed } from './corpus.mjs';

const require = createRequire(new URL('../www/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const browser = await chromium.launch({
  executablePath: process.env.CHROME || '/usr/bin/chromium',
  // frames as soon as they are ready: what is timed is work, not the wait for the screen's next refresh
  args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu-vsync', '--disable-frame-rate-limit'],
});
for (const slowdown of [1, 4]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(new URL('../www/index.html', import.meta.url).href);
  await page.locator('naltrexone-explorer [part~="dataset"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { times, shift } = await page.evaluate(async (texts) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: false });
    const input = document.querySelector('naltrexone-explorer').shadowRoot.querySelector('[part~="search"]');
    const painted = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      for (const text of texts) {
        input.value = text;
        const start = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        times.push((await painted()) - start);
      }
    }
    return { times: times.sort((a, b) => a - b), shift };
  }, [...typed, ...slipped]);
  const at = (share) => times[Math.floor(share * times.length)].toFixed(1);
  console.log(
    `page, CPU ${slowdown}x slower: ${times.length} keystrokes to painted results: median ${at(0.5)} ms, p99 ${at(0.99)} ms; layout shift ${shift.toFixed(4)}`,
  );
  await page.close();
}
await browser.close();
