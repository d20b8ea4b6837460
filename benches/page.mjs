// A keystroke in the real page, with real keys, from the `input` event to the painted results: node benches/page.mjs
import { createRequire } from 'node:module';
import { texts } from './corpus.mjs';
import { quick } from './extent.mjs';

const require = createRequire(new URL('../www/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const rounds = quick ? 1 : 5;

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
  await page.evaluate(() => {
    window.seen = { times: [], shift: 0, painted: 0 };
    new PerformanceObserver((list) => {
      // as the web counts it: what moves within half a second of a key is an answer to it
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: false });
    const input = document.querySelector('naltrexone-explorer').shadowRoot.querySelector('[part~="search"]');
    input.addEventListener(
      'input',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.seen.times.push(performance.now() - start);
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
    input.focus();
  });
  const keys = async (press) => {
    const before = await page.evaluate('window.seen.times.length');
    await press();
    await page.waitForFunction((before) => window.seen.times.length > before, before, { polling: 5 });
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      for (const letter of text) await keys(() => page.keyboard.type(letter));
      await page.keyboard.press('Control+A');
      await keys(() => page.keyboard.press('Backspace'));
    }
  }
  await page.waitForTimeout(1000);
  const { times, shift } = await page.evaluate('window.seen');
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * times.length)].toFixed(1);
  console.log(
    `page, CPU ${slowdown}x slower: ${times.length} keystrokes to painted results: median ${at(0.5)} ms, p99 ${at(0.99)} ms; layout shift ${shift.toFixed(4)}`,
  );
  await page.close();
}
await browser.close();
