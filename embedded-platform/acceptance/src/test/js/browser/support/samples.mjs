// Invented statements in several languages, and the records that they name, for the pictures of the documentation.
import { until } from './server.mjs';

/** Two records have the name of the last one: a person must say which is meant. */
const RECORDS = [
  { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: 'وزارة الثقافة', en: 'Ministry of Culture', fr: 'Ministère de la Culture' }, existsFrom: '1958' },
  { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: 'المكتبة الوطنية', en: 'National Library' }, existsFrom: '1921', note: 'Beirut' },
  { kind: 'corporateBody', status: 'confirmed', preferredName: { ar: 'المكتبة الوطنية' }, existsFrom: '1984', note: 'دمشق' },
];

const SAMPLES = {
  'museums.txt': `MINISTRY OF CULTURE

Briefing on the census of museum collections

Title: Briefing on the census of museum collections
Date: 9 October 1990
Reference code: MOC-DM-90/117
Language: English
Issuer: Ministry of Culture
`,
  'archives.txt': `Communiqué relatif à la réouverture des archives municipales

La salle de lecture rouvre ses portes au public.

Titre : Communiqué relatif à la réouverture des archives municipales
Date : 15 juin 1957
Langue : français
`,
  'yazma-eserler.txt': `T.C. Kültür Bakanlığı

Yazma eserler kataloğunun yayımlanmasına ilişkin basın açıklaması

Başlık: Yazma eserler kataloğunun yayımlanmasına ilişkin basın açıklaması
Tarih: 20 Eylül 1984
Dil: Türkçe
`,
  'karty.txt': `Сообщение об открытии выставки старинных карт

Название: Сообщение об открытии выставки старинных карт
Дата: 12 мая 1974
Язык: русский
Организация: Министерство культуры
`,
  'مرسوم-المكتبات.txt': `مرسوم رقم 12 لسنة 2011

تُنشأ في كل محافظة مكتبة عامة تشرف عليها وزارة الثقافة.

العنوان: مرسوم بشأن المكتبات العامة
تاريخ الصدور: 2011/02/01
الرمز المرجعي: RLM/D/2011-012
اللغة: العربية
نوع الوثيقة: مرسوم
الجهة المصدرة: وزارة الثقافة
`,
  'empty.txt': '',
  'معرض-الكتاب.txt': `بيان حول افتتاح معرض الكتاب

بيروت، 12 آذار 2011

رحّبت وزارة الثقافة بافتتاح معرض الكتاب في دورته الثلاثين، وشكرت المكتبة الوطنية على حسن التنظيم،
وأكدت أن المعرض يبقى مفتوحًا للزوار حتى نهاية الشهر. وألقى الأستاذ سامر الخوري كلمة باسم المشاركين.

ودعت الوزارة دور النشر إلى إيداع نسختين من كل كتاب في المكتبة الوطنية.

العنوان: بيان حول افتتاح معرض الكتاب
تاريخ الصدور: 2011/03/15
الرمز المرجعي: MTH/B/2011-031
اللغة: العربية
نوع الوثيقة: بيان
الجهة المصدرة: وزارة الثقافة
الهيئات: المكتبة الوطنية
الأشخاص: سامر الخوري
`,
};

/** The sample that is shown by itself: it contradicts itself, and names what has one record, two and none. */
export const SHOWN = 'معرض-الكتاب.txt';

/** Puts them into an intake folder of their own; the statement that is shown by itself has its links then. */
export async function samples(server, base) {
  const folder = await server.intakeFolder(base);
  for (const record of RECORDS) {
    // Of an earlier run on the same server they are there already.
    await server.script('POST', '/authorities', record).catch(() => {});
  }
  let shown;
  for (const [name, text] of Object.entries(SAMPLES)) {
    const statement = await server.statement(folder.id, name, text);
    shown = name === SHOWN ? statement : shown;
  }
  await until('the names to be linked', () => server.script('GET', `/statements/${shown.id}/links`), answer => answer.links.length > 0 && !answer.stale);
  return { folder, shown };
}
