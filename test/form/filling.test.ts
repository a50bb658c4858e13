import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goBack, goOn, recheck, showProblems } from '../../src/form/check-filling.ts';
import { blank, goTo, put, questionsInSight, type Filling } from '../../src/form/filling.ts';
import { limitOptions } from '../../src/form/limit-options.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import type { AnswerValue } from '../../src/model/answers.ts';
import { niko, offered, readers, sample, wrong } from './forms.ts';

const form = registrationForm(sample);
const review = form.steps.length;

/** A person answers, as the form takes it. */
function answer(filling: Filling, id: string, value: AnswerValue): Filling {
  return recheck(put(filling, id, value, form), id, form, readers);
}

const problems = (filling: Filling) =>
  filling.problems.map(({ question, message }) => `${question}: ${message.key}`);

describe('Filling in a form', () => {
  it('finds nothing wrong while a person is still typing', () => {
    assert.deepEqual(problems(answer(blank, 'email', 'niko@')), []);
  });

  it('goes on from a step that is right', () => {
    assert.equal(goOn({ ...blank, answers: niko }, form, readers).step, 1);
  });

  it('stays at a step that is not, and names each question in the form’s order', () => {
    const stayed = goOn(blank, form, readers);
    assert.equal(stayed.step, 0);
    assert.deepEqual(problems(stayed), ['fullName: required', 'mobile: one-of']);
  });

  it('takes a message away as soon as the answer is right, and leaves the others', () => {
    const stayed = answer(goOn(blank, form, readers), 'fullName', 'Niko');
    assert.deepEqual(problems(stayed), ['mobile: one-of']);
  });

  it('takes the message at the phone number away when an email address is given instead', () => {
    const stayed = answer(goOn(blank, form, readers), 'email', 'niko@contoh.id');
    assert.deepEqual(problems(stayed), ['fullName: required']);
  });

  it('changes a message to the one that is true now', () => {
    const stayed = answer(goOn(blank, form, readers), 'mobile', '12');
    assert.ok(problems(stayed).includes('mobile: phone'));
  });

  it('keeps what the endpoint found wrong until that answer changes', () => {
    const told = showProblems(
      { ...blank, answers: niko },
      [{ question: 'mobile', message: { key: 'taken' }, remote: true }],
      form,
    );
    assert.deepEqual(problems(answer(told, 'fullName', 'Niko W')), ['mobile: taken']);
    assert.deepEqual(problems(answer(told, 'mobile', '08129999999')), []);
  });

  it('keeps every answer on the way back', () => {
    const on = goOn({ ...blank, answers: niko }, form, readers);
    assert.deepEqual(goTo(on, 0).answers, niko);
  });

  it('goes back to the review after a change that was asked for there', () => {
    const changing = goTo({ ...blank, answers: niko, step: review }, 2, true);
    assert.equal(goOn(changing, form, readers).step, review);
    assert.equal(goOn(changing, form, readers).returning, false);
  });

  it('shows the first step that holds what is wrong, and comes back to the review from there', () => {
    const shown = showProblems(
      { ...blank, answers: niko, step: review },
      [{ question: 'wave', message: { key: 'wave-full' } }],
      form,
    );
    assert.equal(form.steps[shown.step]?.id, 'visit');
    assert.equal(shown.returning, true);
  });

  it('stays where it is when what is wrong is at no question', () => {
    const shown = showProblems(
      { ...blank, step: review },
      [{ question: null, message: { key: 'other' } }],
      form,
    );
    assert.equal(shown.step, review);
    assert.equal(questionsInSight(shown, form).length, 0);
  });

  it('shows only the questions that are asked', () => {
    const workNow = form.steps.findIndex(({ id }) => id === 'work-now');
    const ids = questionsInSight(goTo({ ...blank, answers: { worked7d: 'no' } }, workNow), form).map(
      ({ id }) => id,
    );
    assert.deepEqual(ids, ['worked7d', 'notWorking', 'occupation', 'experience']);
  });

  it('passes by a step that asks nothing of this person, on and back', () => {
    const at = (id: string, answers = niko) =>
      goTo(
        { ...blank, answers },
        form.steps.findIndex((step) => step.id === id),
      );
    const name = ({ step }: { step: number }) => form.steps[step]?.id;
    assert.equal(name(goOn(at('home'), form, readers)), 'education');
    assert.equal(name(goBack(at('education'), form)), 'home');
    const minor = { ...niko, adult: 'no' };
    assert.equal(name(goOn(at('home', minor), form, readers)), 'guardian');
    assert.equal(name(goBack(at('education', minor), form)), 'guardian');
  });

  it('stays where it is when there is nothing before', () => {
    assert.equal(goBack(blank, form).step, 0);
  });

  it('lets go of the rest when a person would rather not say, and of that when they say', () => {
    const said = answer(blank, 'disability', ['netra', 'tuli']);
    const silent = answer(said, 'disability', ['netra', 'tuli', 'skip']);
    assert.deepEqual(silent.answers['disability'], ['skip']);
    assert.deepEqual(answer(silent, 'disability', ['skip', 'daksa']).answers['disability'], ['daksa']);
  });
});

describe('A form whose endpoint said what remains', () => {
  const limited = limitOptions(form, new Map([['wave', ['wave-13-5']]]));

  it('offers that alone', () => {
    assert.deepEqual(offered(limited, 'wave', niko), ['wave-13-5']);
  });

  it('does not take what is full, and takes what remains', () => {
    assert.deepEqual(wrong(limited, niko), ['wave: full']);
    assert.deepEqual(wrong(limited, { ...niko, wave: 'wave-13-5' }), []);
  });

  it('is as it was for every other question', () => {
    assert.deepEqual(offered(limited, 'days', niko), offered(form, 'days', niko));
  });
});
