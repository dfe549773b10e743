// The parts of the elements that compute without a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceOf, isDecided, placesOf, rivalsOf } from '../../main/web/bayan/evidence/fields.js';
import { paragraphs, segments, within } from '../../main/web/bayan/evidence/segments.js';
import { directionOf } from '../../main/web/bayan/core/language.js';
import { candidatesOf, grouped, inOrder, nextOpen } from '../../main/web/bayan/links/groups.js';

const mark = (start, end, key = 'k', kind = 'value') => ({ start, end, key, kind });

test('paragraphs_linesOfBothKinds_withTheirPlaces', () => {
  assert.deepEqual(paragraphs('ab\r\n\ncd'), [{ start: 0, end: 2 }, { start: 4, end: 4 }, { start: 5, end: 7 }]);
});

test('segments_overlappingMarks_areCutAtEveryEdge', () => {
  const pieces = segments({ start: 0, end: 10 }, [mark(2, 6, 'a'), mark(4, 8, 'b')]);
  assert.deepEqual(pieces.map(({ start, end, marks }) => [start, end, marks.map(one => one.key).join('')]), [
    [0, 2, ''], [2, 4, 'a'], [4, 6, 'ab'], [6, 8, 'b'], [8, 10, ''],
  ]);
});

test('segments_markOverTheLineEnd_isCutThere', () => {
  assert.deepEqual(segments({ start: 5, end: 9 }, [mark(0, 7)]).map(piece => [piece.start, piece.end, piece.marks.length]), [[5, 7, 1], [7, 9, 0]]);
});

test('segments_emptyParagraph_isOnePlace', () => {
  assert.deepEqual(segments({ start: 3, end: 3 }, [mark(0, 9)]).length, 0);
});

test('segments_anyMarks_giveTheTextBackWhole', () => {
  const text = 'بيان صحفي صادر عن وزارة الثقافة 😀 في بيروت';
  for (let round = 0; round < 200; round += 1) {
    const marks = Array.from({ length: 6 }, () => {
      const [a, b] = [Math.random(), Math.random()].map(part => Math.floor(part * text.length)).sort((x, y) => x - y);
      return mark(a, b + 1);
    });
    const whole = segments({ start: 0, end: text.length }, marks).map(piece => text.slice(piece.start, piece.end)).join('');
    assert.equal(whole, text);
  }
});

test('within_damagedMarks_areLeftOut', () => {
  assert.deepEqual(within('abc', [mark(0, 4), mark(-1, 2), mark(2, 2), mark(1.5, 2), mark(1, 3)]), [mark(1, 3)]);
});

const view = {
  fields: { date: { value: '2011-03-15', origin: 'rule' } },
  conflictingFields: ['date'],
  evidence: {
    fields: [
      { field: 'date', value: '2011-03-15', start: 9, end: 19, raw: '2011/03/15', state: 'accepted', score: 0.97, origin: 'rule' },
      { field: 'date', value: '2011-03-12', start: 1, end: 5, raw: '12 آذار', state: 'proposed', score: 0.9, origin: 'rule' },
      { field: 'date', value: '2011-03-12', start: 30, end: 34, raw: '12/3', state: 'proposed', score: 0.8, origin: 'rule' },
      { field: 'date', value: '1999', state: 'rejected', origin: 'rule' },
    ],
  },
};

test('rivalsOf_conflict_areOtherValuesOnceEach', () => {
  assert.deepEqual(rivalsOf(view, 'date').map(rival => rival.value), ['2011-03-12']);
});

test('rivalsOf_noConflict_areNone', () => {
  assert.deepEqual(rivalsOf({ ...view, conflictingFields: [] }, 'date'), []);
});

test('placesOf_value_areItsOwn', () => {
  assert.deepEqual(placesOf(view, 'date', '2011-03-15').map(place => place.start), [9]);
  assert.equal(evidenceOf(view, 'date').length, 4);
});

test('isDecided_rule_isNot', () => {
  assert.equal(isDecided(view, 'date'), false);
  assert.equal(isDecided({ ...view, fields: { date: { origin: 'human' } } }, 'date'), true);
});

const link = (linkId, state, start) => ({ linkId, state, mentions: [{ start, end: start + 1 }] });

test('grouped_links_whatWaitsComesFirst', () => {
  const links = [link('c', 'linked', 1), link('b', 'suggested', 9), link('a', 'suggested', 2), link('d', 'unknown', 0)];
  assert.deepEqual(grouped(links).map(group => group.state), ['suggested', 'unknown', 'linked']);
  assert.deepEqual(inOrder(links).map(one => one.linkId), ['a', 'b', 'd', 'c']);
});

test('nextOpen_lastOfTheGroup_goesOnToTheNextThatWaits', () => {
  const before = inOrder([link('a', 'suggested', 1), link('b', 'suggested', 2), link('c', 'unknown', 3)]);
  assert.equal(nextOpen([link('a', 'linked', 1), before[1], before[2]], before, 'a'), 'b');
  assert.equal(nextOpen([before[0], before[1], link('c', 'rejected', 3)], before, 'c'), 'b');
  assert.equal(nextOpen([link('a', 'linked', 1)], before, 'a'), null);
});

test('candidatesOf_recordWithoutCandidate_isShownAllTheSame', () => {
  const authority = { id: 'P-1' };
  assert.deepEqual(candidatesOf({ authority, score: 0.9, candidates: [] }).map(one => one.authority.id), ['P-1']);
  assert.deepEqual(candidatesOf({ authority, candidates: [{ authority }] }).length, 1);
  assert.deepEqual(candidatesOf({ candidates: [] }), []);
});

test('directionOf_name_isThatOfItsLetters', () => {
  assert.equal(directionOf('«المكتبة الوطنية»'), 'rtl');
  assert.equal(directionOf('12 مكتبة MFA'), 'rtl');
  assert.equal(directionOf('MFA المكتبة'), 'ltr');
  assert.equal(directionOf('2011'), 'ltr');
});
