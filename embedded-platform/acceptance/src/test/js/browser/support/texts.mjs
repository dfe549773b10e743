// Small invented statements.

/** An Arabic statement whose head and block give two days for it. */
export function contradictoryDates(code) {
  return [
    'بيان حول افتتاح معرض الكتاب',
    '',
    'بيروت، 12 آذار 2011',
    '',
    'رحّب المجتمعون بافتتاح المعرض وشكروا المكتبة الوطنية على حسن التنظيم.',
    '',
    'العنوان: بيان حول افتتاح معرض الكتاب',
    'تاريخ الصدور: 2011/03/15',
    `الرمز المرجعي: ${code}`,
    'الجهة المصدرة: وزارة الثقافة',
    '',
  ].join('\n');
}

/** A statement whose title would be markup if anything took it for that. */
export function hostile(code) {
  return [
    'Statement on <img src=x onerror=alert(1)> the <b>harbour</b>',
    '',
    'The <script>alert(2)</script> works begin in spring.',
    '',
    'Title: Statement on <img src=x onerror=alert(1)> the <b>harbour</b>',
    'Date: 2011/03/15',
    `Reference code: ${code}`,
    'Issuer: Ministry of "Works" <svg onload=alert(3)>',
    '',
  ].join('\n');
}

const LETTERS = {
  arabic: 'ابتثجحدرزسشصطعفقكلمنهوي',
  latin: 'abdefgiklmnoprstuvz',
  cyrillic: 'абвгдежзиклмнопрстуф',
};

/** A word that no record of another test has. */
export function newWord(script = 'arabic') {
  const letters = LETTERS[script];
  return Array.from({ length: 9 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}

/** An Arabic statement whose block names an issuer, a body and a person. */
export function naming({ code, issuer, body, person }) {
  return [
    'بيان حول افتتاح معرض الكتاب',
    '',
    'بيروت، 15 آذار 2011',
    '',
    `رحّب المجتمعون بافتتاح المعرض وشكروا ${body} على حسن التنظيم.`,
    '',
    'العنوان: بيان حول افتتاح معرض الكتاب',
    'تاريخ الصدور: 2011/03/15',
    `الرمز المرجعي: ${code}`,
    `الجهة المصدرة: ${issuer}`,
    `الهيئات: ${body}`,
    `الأشخاص: ${person}`,
    '',
  ].join('\n');
}
