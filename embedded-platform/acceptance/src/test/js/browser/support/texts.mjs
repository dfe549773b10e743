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
