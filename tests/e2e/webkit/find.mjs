// Finds elements as Playwright's locators name them. Runs in the page.

/** The elements that the steps lead to, through open shadow trees. */
export function find(steps) {
  const within = (root, css) => {
    const [, plain, visible] = css.match(/^(.*?)(:visible)?$/s);
    const found = [...root.querySelectorAll(plain)];
    for (const one of [root, ...root.querySelectorAll('*')]) if (one.shadowRoot) found.push(...within(one.shadowRoot, plain));
    return visible ? found.filter(isVisible) : found;
  };
  const isVisible = (one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
  };
  // A screen reader passes over what is hidden, and so does a role. An option has no box of its own.
  const isHeard = (one) => !one.closest('[aria-hidden=true]')
    && (one.closest('select') ?? one).checkVisibility({ visibilityProperty: true });
  const tidy = (text) => text.replaceAll(/[\u200b\u00ad]/g, '').replaceAll(/\s+/g, ' ').trim();
  const says = (text, { source, flags, words, exact }) => {
    if (source !== undefined) return new RegExp(source, flags).test(text);
    return exact ? tidy(text) === tidy(words) : tidy(text).toLowerCase().includes(tidy(words).toLowerCase());
  };
  const named = (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const labelsOf = (one) => [...(one.labels ?? [])].map((label) => label.textContent);
  const nameOf = (one) => {
    if (one.getAttribute('aria-labelledby')) return named(one.getAttribute('aria-labelledby'));
    return one.getAttribute('aria-label') ?? (labelsOf(one).join(' ') || one.textContent || one.title);
  };
  const ROLES = {
    button: 'button, [role=button], summary, input[type=submit]',
    combobox: 'select, [role=combobox]',
    img: 'img, [role=img]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    link: 'a[href]',
    option: '[role=option], option',
    slider: 'input[type=range]',
  };
  const take = (found, step) => {
    const roots = found ?? [document];
    if (step.css) return roots.flatMap((root) => within(root, step.css));
    if (step.role) {
      const all = roots.flatMap((root) => within(root, ROLES[step.role]));
      return all.filter((one) => isHeard(one) && says(nameOf(one), step.name));
    }
    if (step.label) {
      const fields = roots.flatMap((root) => within(root, 'input, select, textarea, [aria-label], [aria-labelledby]'));
      return fields.filter((one) => [one.getAttribute('aria-label') ?? '', named(one.getAttribute('aria-labelledby') ?? ''), ...labelsOf(one)]
        .some((label) => says(label, step.label)));
    }
    if (step.text) {
      const all = roots.flatMap((root) => within(root, 'body *:not(script, style, noscript)')).filter((one) => says(one.textContent, step.text));
      return all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
    }
    if (step.has) return found.filter((one) => lead(step.has, [one]).length > 0);
    if (step.hasText) return found.filter((one) => says(one.textContent, step.hasText));
    if (step.visible !== undefined) return found.filter((one) => isVisible(one) === step.visible);
    return [found.at(step.nth)].filter(Boolean);
  };
  const lead = (steps, from) => steps.reduce((found, step) => [...new Set(take(found, step))], from);
  return lead(steps, null);
}

/** The steps to what is found by CSS, of which some may be left out. */
export const byCss = (css, { has, hasText } = {}) => [
  { css },
  ...(has === undefined ? [] : [{ has: has.steps }]),
  ...(hasText === undefined ? [] : [{ hasText: matcher(hasText) }]),
];

/** Words or a pattern, in JSON. */
export const matcher = (text, exact = false) =>
  text instanceof RegExp ? { source: text.source, flags: text.flags } : { words: text, exact };
