// Gives a page the colour of its municipality, kept readable.
import { dress } from './embed/theme.js';

const { documentElement: html } = document;
dress(html, { accent: html.dataset.accent, radius: null, scheme: null });
