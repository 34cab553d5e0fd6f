import { describe, expect, test } from 'vitest';
import { cameIn, countIn, withoutCame } from '../../../src/worksheets/came.ts';
import { fill } from '../../../src/worksheets/change.ts';
import { answersLink, formLink, holds, readAnswersIn, readFormLink } from '../../../src/worksheets/sent-link.ts';
import {
  answersOf,
  cellsOf,
  formOf,
  readAnswers,
  readForm,
  surveyOf,
  writeAnswers,
  writeForm,
} from '../../../src/worksheets/survey.ts';
import { aFilled, uuidOf } from '../../fixtures/some-filled.ts';

const today = '2026-11-29';
const survey = fill(
  aFilled('survey'),
  {
    of: 'industry:retail',
    title: 'Shops',
    note: 'We ask.\nThank you.',
    closing: 'Send it to us.',
    'without teamwork': 'yes',
  },
  today,
);
const form = formOf(survey);
const replyOf = (id: number, texts: Readonly<Record<string, string>>) =>
  answersOf(fill(aFilled('reply', id), texts, today), form);

describe('a survey', () => {
  test('is sent without the answers that came, and read as it was sent', async () => {
    const came = countIn(survey, [replyOf(2, { 'problem-solving counts': 'must' })], today).survey;
    expect(writeForm(formOf(came))).toBe(writeForm(form));
    expect(form.without).toEqual(['teamwork']);
    expect(readForm(writeForm(form))).toEqual({ sent: form });
    const link = (await formLink(form))!;
    expect(link.length).toBeLessThan(600);
    expect(await readFormLink(link)).toEqual({ sent: form });
    expect(holds(link, 'form')).toBe(true);
    expect(holds(link, 'answers')).toBe(false);
  });

  test('can be taken up again from what was sent, and goes on counting', () => {
    const again = surveyOf(form, today);
    expect(formOf(again)).toEqual(form);
    expect(countIn(again, [replyOf(2, { 'problem-solving counts': 'must' })], today).counted).toEqual(['counted']);
  });

  test('that is damaged is refused whole', async () => {
    const what = (text: string) => {
      const read = readForm(text);
      return 'trouble' in read ? read.trouble.what : 'sent';
    };
    expect(what(writeForm(form).slice(0, 60))).toBe('damaged');
    expect(what(writeForm(form).replace('industry:retail', 'no key'))).toBe('field');
    expect(what(writeForm(form).replace('"version":1', '"version":7'))).toBe('newer');
    expect(what('{}')).toBe('no-record');
    expect(await readFormLink((await formLink(form))!.slice(0, -9))).toMatchObject({
      trouble: { what: 'damaged-link' },
    });
  });
});

describe('answers', () => {
  test('hold no name and no day, leave out what is not asked, and are read as they were written', () => {
    const answers = replyOf(2, {
      form: writeForm(form),
      size: '10-49',
      sector: '31-33',
      'problem-solving counts': 'must',
      'problem-solving find': 'hard',
      'problem-solving words': 'On the line, at night',
      'teamwork counts': 'not',
      'problem-solving needed': 'yes',
    });
    expect(Object.keys(JSON.parse(writeAnswers(answers)) as object).sort()).toEqual(
      ['edition', 'format', 'id', 'of', 'says', 'sector', 'size', 'survey', 'version', 'words'].sort(),
    );
    expect(writeAnswers(answers)).toContain('"says":{"problem-solving":"3003"}');
    expect(readAnswers(writeAnswers(answers))).toEqual({ sent: answers });
    expect(cellsOf(answers)).toEqual({
      'problem-solving counts': 'must',
      'problem-solving find': 'hard',
      'problem-solving words': 'On the line, at night',
    });
  });

  test('are found in a mail with words around them, several at once, wrapped by the program', async () => {
    const [one, two] = [
      replyOf(2, { 'problem-solving counts': 'must' }),
      replyOf(3, { 'problem-solving counts': 'not' }),
    ];
    const [first, second] = [(await answersLink(one))!, (await answersLink(two))!];
    const wrapped = first.replace(/.{20}/g, '$&\r\n');
    const mail = `Hello,\nhere they are: https://example.org/worksheets/survey/${wrapped} Best regards\n> ${second}\nBye`;
    expect(await readAnswersIn(mail)).toEqual([{ sent: one }, { sent: two }]);
    expect(await readAnswersIn('Hello #answers')).toEqual([]);
    expect(await readAnswersIn(`${first.slice(0, 40)}. And ${second}`)).toMatchObject([{ trouble: {} }, { sent: two }]);
  });

  test('are counted once each, only of this survey, and what is not counted is told', () => {
    const good = replyOf(2, { 'problem-solving counts': 'must' });
    const { survey: next, counted } = countIn(
      survey,
      [
        good,
        good,
        { ...good, id: uuidOf(3), survey: uuidOf(77) },
        { ...good, id: uuidOf(4), of: 'job:nurse' },
        { ...good, id: uuidOf(5), cells: new Map() },
        { ...good, id: uuidOf(6), survey: undefined },
      ],
      today,
    );
    expect(counted).toEqual(['counted', 'twice', 'other-survey', 'other-model', 'nothing', 'counted']);
    expect(cameIn(next).map(({ id }) => id)).toEqual([uuidOf(2), uuidOf(6)]);
    expect(countIn(next, [good], today)).toEqual({ survey: next, counted: ['twice'] });
    expect(cameIn(withoutCame(next, today))).toEqual([]);
    expect(countIn(withoutCame(next, today), [good], today).counted).toEqual(['counted']);
  });

  test('that are damaged are refused whole', () => {
    const text = writeAnswers(replyOf(2, { 'problem-solving counts': 'must' }));
    for (const bad of [
      text.slice(0, -8),
      text.replace('"3000"', '"9000"'),
      text.replace('problem-', 'Problem '),
      '[]',
      '',
    ])
      expect(readAnswers(bad)).toHaveProperty('trouble');
  });
});
