// WebDriver cannot read a console: the page keeps what is said on it. `?without=NAME` takes a global away.
window.said = [];
addEventListener('error', (event) => window.said.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => window.said.push(`rejected: ${event.reason}`));
for (const level of ['error', 'warn', 'log', 'info']) {
  const say = console[level];
  console[level] = (...words) => {
    window.said.push(`${level}: ${words.join(' ')}`);
    say.apply(console, words);
  };
}
delete window[new URL(location.href).searchParams.get('without')];
