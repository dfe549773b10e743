// The desk's page: loads the language, and then the elements that the page is made of.
import { connectDesk, useReadersLanguage } from './desk/app.js';
import { BayanDesk } from './desk/bayan-desk.js';
import { BayanStatementPage } from './desk/bayan-statement-page.js';
import { BayanStatements } from './desk/bayan-statements.js';
import { BayanUploads } from './desk/bayan-uploads.js';
import { BayanEvidence } from './evidence/bayan-evidence.js';

connectDesk(() => document.querySelector('bayan-desk').draw());
await useReadersLanguage();
customElements.define('bayan-uploads', BayanUploads);
customElements.define('bayan-statements', BayanStatements);
customElements.define('bayan-evidence', BayanEvidence);
customElements.define('bayan-statement-page', BayanStatementPage);
customElements.define('bayan-desk', BayanDesk);
