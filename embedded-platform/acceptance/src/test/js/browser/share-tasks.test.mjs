// The review in a genuine Share: the dialogue that starts it and the forms of its tasks, in all languages, for everybody, and with names
// that look like markup.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, openBrowser } from './support/browser.mjs';
import { administrator, newName, Server, until } from './support/server.mjs';
import { complaintsOf, inShare, nodeRef, withoutShare as skip } from './support/share.mjs';
import { hostile } from './support/texts.mjs';

/** Each with words that its readers see in the dialogue, and in the forms of approving, correcting and describing. */
const LANGUAGES = {
  en: ['Describe and link: person', 'Approve: group', 'Note; the reason, if you return it', 'Why it was returned', 'Send for approval', 'Priority', 'High'],
  ar: ['الوصف والربط: شخص', 'الاعتماد: مجموعة', 'إعادة للتصحيح', 'سبب الإعادة', 'إرسال للاعتماد', 'الأولوية', 'عالية'],
  fr: ['Décrire et lier : personne', 'Approuver : groupe', 'Note ; la raison, en cas de renvoi', 'Raison du renvoi', 'Envoyer pour approbation', 'Priorité', 'Haute'],
  tr: ['Tanımlayıp bağlayacak kişi', 'Onaylayacak grup', 'Not; geri gönderiyorsanız gerekçesi', 'Geri gönderme gerekçesi', 'Onaya gönder', 'Öncelik', 'Yüksek'],
  ru: ['Описывает и связывает: сотрудник', 'Утверждает: группа', 'Примечание; при возврате — причина', 'Причина возврата', 'Отправить на утверждение', 'Приоритет', 'Высокий'],
  fa: ['توصیف و پیوند: شخص', 'تأیید: گروه', 'یادداشت؛ و دلیل، اگر بازمی‌گردانید', 'دلیل بازگرداندن', 'فرستادن برای تأیید', 'اولویت', 'زیاد'],
  ckb: ['وەسفکردن و بەستنەوە: کەس', 'پەسەندکردن: گرووپ', 'تێبینی؛ هۆکەی ئەگەر دەیگەڕێنیتەوە', 'هۆی گەڕاندنەوە', 'ناردن بۆ پەسەندکردن', 'گرنگی', 'بەرز'],
};
const RIGHT_TO_LEFT = ['ar', 'fa', 'ckb'];
/** What a person has written, of whom another reads it. */
const NOTE = '<img src=x onerror=alert(1)> التاريخ ناقص';
/** Of the form of a task what Bayan has put into it; the rest is Share's own. */
const OURS = ['.bayan-priority', '[id$=bayan-describing]', '[id$=bayan-approving]', '[id$=bayan-returned]', '[id*=_bayrv_]'];

const server = new Server();
let browser;
let folder;
let waiting;
const tasks = {};

const statementOf = () => server.statement(folder.id, `${newName("<b>&'")}.txt`.replaceAll(/[<>]/g, ''), hostile(newName('SMI/T')));

async function taskOf(workflowId, step) {
  const found = await until(`the task ${step}`, () => server.script('GET', '/reviews?mine=true&maxItems=1000'), ({ items }) => items.some(task => task.workflowId === workflowId && task.step === step));
  return found.items.find(task => task.workflowId === workflowId && task.step === step).taskId;
}

before(async () => {
  if (skip) {
    return;
  }
  browser = await openBrowser();
  folder = await server.intakeFolder('tasks');
  waiting = await statementOf();
  const [toDescribe, toApprove, toCorrect] = [await statementOf(), await statementOf(), await statementOf()];
  const start = async ({ id }, more) => (await server.script('POST', '/reviews', { statements: [id], approver: administrator.user, due: '2030-12-31', priority: 1, note: NOTE, ...more })).workflowId;
  tasks.describe = await taskOf(await start(toDescribe, { describer: administrator.user }), 'describe');
  tasks.approve = await taskOf(await start(toApprove), 'approve');
  const returned = await start(toCorrect);
  await server.script('POST', `/statements/${toCorrect.id}/review`, { action: 'return', note: NOTE });
  tasks.correct = await taskOf(returned, 'correct');
});

after(async () => {
  if (!skip) {
    await browser.close();
    await server.remove(folder.id);
  }
});

/** The dialogue as it is opened on the details page. */
async function dialogueOf(page) {
  await page.locator('.document-actions .bayan-start-review a').click();
  const dialogue = page.locator('.yui-panel', { has: page.locator('form[id*=bayan-review]') });
  await dialogue.getByText(waiting.name).waitFor();
  return dialogue;
}

async function formOf(page, step) {
  await page.goto(page.url().replace(/\/page\/.*/, `/page/task-edit?taskId=activiti$${tasks[step]}`));
  const form = page.locator('.form-container', { has: page.locator('[id*=_bayrv_]') }).first();
  await form.locator('.bayan-priority').waitFor();
  return form;
}

/** Of words and buttons those of which a part cannot be seen. */
const cutOff = part => part.locator('label, .viewmode-label, .viewmode-value, .set-title, button').evaluateAll(all => all
  .filter(node => node.offsetParent !== null && getComputedStyle(node).overflow !== 'visible' && node.scrollWidth > node.clientWidth + 1)
  .map(node => node.textContent.trim()));

const keysIn = async part => (await part.innerText()).match(/\b(?:bayan|bayrv|bpm|workflow)[._:-][\w.:]+/g)?.filter(word => !word.startsWith('bayan-review')) ?? [];

for (const [language, [describer, approvers, reason, returned, submit, ...shared]] of Object.entries(LANGUAGES)) {
  test(`a review is started, described, approved and corrected in ${language}`, { skip }, async () => {
    const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
    const page = await inShare(browser, `document-details?nodeRef=${nodeRef(waiting.id)}`, { locale: language, height: 1100 });
    const dialogue = await dialogueOf(page);
    const check = async (step, part, words) => {
      for (const word of words) {
        await part.getByText(word).filter({ visible: true }).first().waitFor();
      }
      assert.equal(await part.evaluate(node => getComputedStyle(node).direction), direction, step);
      assert.deepEqual(await keysIn(part), [], step);
      assert.deepEqual(await cutOff(part), [], step);
    };
    await check('start', dialogue, [describer, approvers, shared[0]]);
    await page.keyboard.press('Escape');
    await check('describe', await formOf(page, 'describe'), [submit, ...shared]);
    await check('approve', await formOf(page, 'approve'), [reason, ...shared]);
    await check('correct', await formOf(page, 'correct'), [returned, ...shared]);
    assert.deepEqual(complaintsOf(page), []);
  });
}

for (const [locale, colorScheme] of [['en', 'light'], ['ar', 'light'], ['fa', 'dark']]) {
  test(`the review's dialogue and forms are accessible in ${locale}, for who prefers ${colorScheme}`, { skip }, async () => {
    const page = await inShare(browser, `document-details?nodeRef=${nodeRef(waiting.id)}`, { locale, colorScheme });
    await dialogueOf(page);
    await assertAccessible(page, 'the dialogue', OURS);
    for (const step of ['describe', 'approve', 'correct']) {
      await formOf(page, step);
      await assertAccessible(page, step, OURS);
    }
  });
}

test('what looks like markup is text in the dialogue and in the forms of tasks', { skip }, async () => {
  const page = await inShare(browser, `document-details?nodeRef=${nodeRef(waiting.id)}`);
  await dialogueOf(page);
  assert.equal(await page.locator('img[src=x], svg[onload]').count(), 0);
  for (const step of ['describe', 'approve', 'correct']) {
    const form = await formOf(page, step);
    await form.getByText('التاريخ ناقص').first().waitFor();
    assert.equal(await page.locator('img[src=x], svg[onload]').count(), 0, step);
  }
  assert.deepEqual(complaintsOf(page), []);
});
