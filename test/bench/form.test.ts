import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formIo } from '../../bench/form/contenders/formio.ts';
import { plainHtml } from '../../bench/form/contenders/plain-html.ts';
import { surveyJs } from '../../bench/form/contenders/surveyjs.ts';
import { registrationQuestions, typedFields } from '../../bench/form/questions.ts';
import { probeName, scriptTime } from '../../bench/form/read-trace.ts';

const questions = await registrationQuestions();
const fields = questions.sections.flatMap((section) => section.fields);
const timesIn = (text: string, part: string) => text.split(part).length - 1;

describe('What the registration is measured against', () => {
  it('is asked the same questions, in words', () => {
    assert.ok(fields.length > 20, `${fields.length} questions`);
    for (const { name, label, options } of fields) {
      assert.notEqual(label, '', `${name} has no label`);
      for (const option of options)
        assert.notEqual(option.label, '', `${name}, ${option.value} has no words`);
    }
  });

  it('ends with the same long text', () => {
    assert.equal(typedFields(questions).last.kind, 'long-text');
    assert.equal(fields.at(-1), typedFields(questions).last);
  });

  it('asks each of them once', () => {
    const html = plainHtml(questions).page;
    const survey = surveyJs(questions).page;
    const formio = formIo(questions).page;
    for (const { name, kind, options } of fields) {
      const controls = kind === 'one' || kind === 'several' ? options.length : 1;
      assert.equal(timesIn(html, ` name="${name}"`), controls, `${name} in plain HTML`);
      assert.equal(timesIn(survey, `"name":"${name}"`), 1, `${name} in SurveyJS`);
      assert.equal(timesIn(formio, `"key":"${name.replaceAll('.', '_')}"`), 1, `${name} in Form.io`);
    }
  });
});

describe('The time that scripts take', () => {
  const event = (name: string, from: number, to: number, more = {}) => ({
    name,
    ph: 'X',
    ts: from * 1000,
    dur: (to - from) * 1000,
    pid: 1,
    tid: 1,
    ...more,
  });
  const mark = { name: 'typed', ph: 'R', ts: 100_000, pid: 1, tid: 1 };
  const timeOf = (...traceEvents: object[]) => scriptTime(JSON.stringify({ traceEvents }), 'typed');

  it('is that of scripts and what they call, without layout and without the measuring itself', () => {
    const probe = { args: { data: { url: probeName } } };
    const events = [
      mark,
      event('RunTask', 0, 50),
      event('EvaluateScript', 10, 30),
      event('FunctionCall', 12, 20),
      event('Layout', 20, 25),
      event('RunMicrotasks', 40, 44),
      event('EventDispatch', 60, 70),
      event('FunctionCall', 61, 69, probe),
    ];
    assert.equal(timeOf(...events), 15 + 4 + 2);
  });

  it('is counted on the thread of the mark, until the mark, in time that the processor gave', () => {
    const events = [
      mark,
      event('EvaluateScript', 0, 10, { tdur: 3000 }),
      event('EvaluateScript', 0, 10, { tid: 2 }),
      event('EvaluateScript', 110, 120),
    ];
    assert.equal(timeOf(...events), 3);
  });

  it('is not told where the letter was never seen', () => {
    assert.ok(Number.isNaN(timeOf(event('EvaluateScript', 0, 10))));
  });
});
