// Asks who it is.
import { h } from '../core/dom.js';
import { t } from '../core/language.js';

/**
 * @param {(user: string, password: string) => Promise<void>} signIn
 * @param {string|null} last whose session has ended while he worked; null for who comes anew
 */
export function signInForm(signIn, last = null) {
  const user = h('input', { id: 'user', name: 'username', autocomplete: 'username', required: true, dir: 'auto', autocapitalize: 'none', spellcheck: 'false', value: last });
  const password = h('input', { id: 'password', name: 'password', type: 'password', autocomplete: 'current-password', required: true, dir: 'auto' });
  const problem = h('p', { class: 'problem', role: 'alert' });
  const button = h('button', { type: 'submit', class: 'primary' }, t('signIn.button'));
  const submit = async event => {
    event.preventDefault();
    problem.textContent = '';
    button.disabled = true;
    try {
      await signIn(user.value.trim(), password.value);
    } catch (refused) {
      problem.textContent = t(sentence(refused.status));
      button.disabled = false;
      password.select();
    }
  };
  return h(
    'main',
    { class: 'sign-in', id: 'main' },
    h('form', { onsubmit: submit },
      h('p', { class: 'brand-large', lang: 'ar', dir: 'rtl', 'aria-hidden': 'true' }, 'بيان'),
      h('h1', {}, t('signIn.title')),
      h('p', { class: 'hint', role: last ? 'status' : null }, t(last ? 'signIn.again' : 'signIn.lead')),
      h('label', { for: 'user' }, t('signIn.user')),
      user,
      h('label', { for: 'password' }, t('signIn.password')),
      password,
      problem,
      button,
    ),
  );
}

function sentence(status) {
  if (status === 0) {
    return 'error.offline';
  }
  return status === 403 || status === 401 ? 'signIn.refused' : 'signIn.failed';
}
