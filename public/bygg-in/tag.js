// The page for editors: writes the tag as it is chosen, and shows it.

/** The element of this id, which the page has.
 *  @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const input = (id) => /** @type {HTMLInputElement} */ (byId(id));
const tag = /** @type {HTMLTextAreaElement} */ (byId('tag'));
const municipality = /** @type {HTMLSelectElement} */ (byId('municipality'));
const language = /** @type {HTMLSelectElement} */ (byId('lang'));
const sample = byId('sample');
const accent = input('accent');
const colour = input('colour');
const radius = input('radius');
const loader = new URL('../embed/1/riksnorm.js', import.meta.url);
const site = new URL('..', import.meta.url);
const words = JSON.parse(tag.dataset.words ?? '{}');

/** @param {string} text */
const isColour = (text) => /^#([\da-f]{3}|[\da-f]{6})$/i.test(text);
/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const chosen = () => {
  const [lang, level = 'standard'] = language.value.split(' ');
  return { municipality: municipality.value, lang, level, accent: accent.value.trim(), radius: radius.value };
};

const write = () => {
  const attributes = chosen();
  const { say, link } = words[attributes.lang + (attributes.level === 'easy' ? '-lattlast' : '')];
  const isRight = isColour(attributes.accent);
  byId('accent-wrong').textContent = isRight ? '' : byId('accent-wrong').dataset.said ?? '';
  accent.setAttribute('aria-invalid', String(!isRight));
  if (!isRight) return;
  byId('radius-said').textContent = attributes.radius;
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ');
  tag.value = `<script src="${loader.href}" referrerpolicy="no-referrer" async></script>
<riksnorm-estimate ${written}>
  <p>${escaped(say)} <a href="${site.href}">${escaped(link)}</a></p>
</riksnorm-estimate>`;
  for (const [name, value] of Object.entries(attributes)) {
    // Each change of the language begins anew.
    if (sample.getAttribute(name) !== value) sample.setAttribute(name, value);
  }
};

byId('choices').addEventListener('input', ({ target }) => {
  if (target === colour) accent.value = colour.value;
  else if (target === accent && /^#[\da-f]{6}$/i.test(accent.value)) colour.value = accent.value;
  byId('copied').textContent = '';
  write();
});
byId('choices').addEventListener('submit', (event) => event.preventDefault());
byId('copy').addEventListener('click', () => {
  const { said = '', failed = '' } = byId('copied').dataset;
  const copied = navigator.clipboard?.writeText(tag.value) ?? Promise.reject();
  copied.then(() => { byId('copied').textContent = said; }, () => {
    byId('copied').textContent = failed;
    tag.focus();
    tag.select();
  });
});
byId('portal-policy').textContent = `script-src ${loader.origin}; frame-src ${loader.origin}`;
write();
