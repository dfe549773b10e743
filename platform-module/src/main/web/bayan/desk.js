// The desk's page: loads the language, and then the elements that the page is made of.
import { connectDesk, useReadersLanguage } from './desk/app.js';
import { BayanAuthority } from './authority/bayan-authority.js';
import { BayanAuthorities } from './desk/bayan-authorities.js';
import { BayanDesk } from './desk/bayan-desk.js';
import { BayanImport } from './desk/bayan-import.js';
import { BayanRetroactive } from './desk/bayan-retroactive.js';
import { BayanStatementPage } from './desk/bayan-statement-page.js';
import { BayanStatements } from './desk/bayan-statements.js';
import { BayanSuggestions } from './desk/bayan-suggestions.js';
import { BayanUploads } from './desk/bayan-uploads.js';
import { BayanEvidence } from './evidence/bayan-evidence.js';
import { BayanLinks } from './links/bayan-links.js';

connectDesk(() => document.querySelector('bayan-desk').draw());
await useReadersLanguage();
customElements.define('bayan-uploads', BayanUploads);
customElements.define('bayan-statements', BayanStatements);
customElements.define('bayan-evidence', BayanEvidence);
customElements.define('bayan-links', BayanLinks);
customElements.define('bayan-statement-page', BayanStatementPage);
customElements.define('bayan-suggestions', BayanSuggestions);
customElements.define('bayan-authority', BayanAuthority);
customElements.define('bayan-import', BayanImport);
customElements.define('bayan-authorities', BayanAuthorities);
customElements.define('bayan-retroactive', BayanRetroactive);
customElements.define('bayan-desk', BayanDesk);
