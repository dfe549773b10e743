// The desk's page: connects it, loads the language, and then the element that the page is made of, which loads the others.
import { connectDesk, useReadersLanguage } from './desk/app.js';

connectDesk(() => document.querySelector('bayan-desk').draw());
await useReadersLanguage();
await import('./desk/bayan-desk.js');
